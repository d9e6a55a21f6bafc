import { english } from '@hseg/english';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SENTENCE_START, TokenPool } from '../src/compile/token-pool.ts';

const line = fc.stringMatching(/^[ -~à-ÿ€"',.]{0,12}$/u);

/** The bytes of a token, as a text. */
function written(pool: TokenPool, token: number): string {
  const start = pool.encode(token);
  const length = pool.places[2 * (token & (SENTENCE_START - 1)) + 1];
  return new TextDecoder().decode(pool.bytes.subarray(start, start + length));
}

describe('a packed pool of tokens', () => {
  it('holds the texts, lengths and marks of the pool that was packed, whatever it is asked first', () => {
    fc.assert(
      fc.property(fc.uniqueArray(line), fc.boolean(), fc.boolean(), (lines, asBytes, isTextFirst) => {
        const before = new TokenPool(english.grammar);
        for (const text of lines) before.add(text);
        const packed = before.pack(before.count);
        const after = new TokenPool(english.grammar, asBytes ? new TextEncoder().encode(packed) : packed);
        expect(after.count).toBe(before.count);
        for (let token = 0; token < before.count; token++) {
          const text = before.text(token);
          if (isTextFirst) expect(after.text(token)).toBe(text);
          expect(after.endOf(token)).toBe(before.endOf(token));
          expect(written(after, token)).toBe(text);
          expect(written(after, token + SENTENCE_START)).toBe(english.grammar.capitalize(text));
          expect(after.text(token)).toBe(text);
          expect(after.lengthOf(token)).toBe(text.length);
          expect(after.facts[token]).toBe(before.facts[token]);
        }
      }),
    );
  });

  it('takes more tokens than there was room for, and keeps those that it has', () => {
    const pool = new TokenPool(english.grammar, '\none\ntwo');
    const added = Array.from({ length: 20_000 }, (_, index) => pool.add(`token ${index}`));
    expect(added.map((token) => written(pool, token))).toEqual(added.map((_, index) => `token ${index}`));
    expect([1, 2].map((token) => written(pool, token))).toEqual(['one', 'two']);
  });
});
