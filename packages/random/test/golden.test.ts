import { describe, expect, it } from 'vitest';
import { drawNormal, hashId, mix, openStream, openStreams, permutation } from '../src/index.ts';

/** What seeds promise: these values change only with a major version. */
describe('golden sequences', () => {
  it('of streams', async () => {
    const named = openStream(42, 'golden', 7);
    const indexed = openStreams(42, 'golden');
    const values = {
      mix: [0, 1, 2, -1].map(mix),
      hashId: ['', 'a', 'crisis'].map(hashId),
      bits: Array.from({ length: 8 }, () => named.bits()),
      real: Array.from({ length: 4 }, () => named.real()),
      below: Array.from({ length: 8 }, () => named.below(1000)),
      normal: Array.from({ length: 8 }, () => drawNormal(named)),
      byIndex: [0, 1, 2, 4_294_967_295].map((index) => indexed.at(index).bits()),
      permutation: Array.from({ length: 10 }, (_, position) => permutation(10, 42, 'golden').at(position)),
    };
    await expect(`${JSON.stringify(values, null, 2)}\n`).toMatchFileSnapshot('./golden/sequences.json');
  });
});
