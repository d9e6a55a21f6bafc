import { content } from '@hseg/content';
import { english } from '@hseg/english';
import { openStream } from '@hseg/random';
import { DEFAULT_CONFIG } from '@hseg/schema';
import { describe, expect, it } from 'vitest';
import { OPERANDS, OPERATION } from '../src/compile/operations.ts';

import {
  addWords,
  compileTellings,
  exampleTeller,
  factLengthsOf,
  narrator,
  outlineTellings,
  packTellings,
  realize,
  type TellingPack,
  unpackTellings,
  WordsMissing,
} from '../src/index.ts';
import { organization } from './compile-and-tell.ts';

const options = { seed: 1, lengths: 'survey' as const, mentionRate: DEFAULT_CONFIG.mentionRate };

describe('an outline of tellings', () => {
  const whole = narrator(content, english, [organization], options);
  const outline: TellingPack = JSON.parse(JSON.stringify(outlineTellings(packTellings(whole.compiled, whole.tickets))));
  const told = english.tellings.filter(({ lengths }) => lengths === options.lengths);
  /** Words of every `step`-th telling from the `from`-th on. */
  const wordsOf = (from: number, step: number): TellingPack => {
    const some = told.filter((_, index) => index % step === from);
    const lengths = factLengthsOf(content, english, [organization]);
    return JSON.parse(
      JSON.stringify(packTellings(compileTellings(some, english, content.arcs, lengths), whole.tickets)),
    );
  };
  const outlined = () => narrator(content, english, [organization], options, unpackTellings(outline, english));

  it('names the telling whose words are missing', () => {
    const narrated = outlined();
    const telling = narrated.compiled.tellings[3];
    const teller = exampleTeller(telling.source, content.domains[0], content, organization);
    expect(teller).toBeDefined();
    if (!teller) return;
    const tell = () => narrated.tellWhole(telling, teller, 30, openStream(7, 'words'));
    expect(tell).toThrow(WordsMissing);
    expect(tell).toThrow(`expected the words of telling '${telling.source.id}', got its outline only`);
  });

  it('tells what the whole pack tells, however its words arrive', () => {
    const narrated = outlined();
    // In three parts, the last one twice: what is there already stays.
    for (const part of [2, 0, 1, 1]) addWords(narrated.compiled, wordsOf(part, 3));
    let compared = 0;
    whole.compiled.tellings.forEach((telling, index) => {
      const teller = exampleTeller(telling.source, content.domains[0], content, organization);
      if (!teller) return;
      for (let output = 0; output < 4; output++) {
        const stream = () => openStream(7, telling.source.id, output);
        expect(
          realize(narrated.compiled, narrated.tellWhole(narrated.compiled.tellings[index], teller, 30, stream())),
        ).toEqual(realize(whole.compiled, whole.tellWhole(telling, teller, 30, stream())));
        compared++;
      }
    });
    expect(compared).toBeGreaterThan(100);
  });

  it('refuses words of another version or language, or of a telling that it does not have', () => {
    const { compiled } = outlined();
    const words = wordsOf(0, 3);
    expect(() => addWords(compiled, { ...words, version: 1 as 3 })).toThrow(
      /expected words of version 3 in en-US, got version 1/,
    );
    expect(() => addWords(compiled, { ...words, language: 'xx' })).toThrow(RangeError);
    const [first, ...rest] = words.tellings;
    const strange = { ...first, source: { ...first.source, id: 'nobody-1' } };
    expect(() => addWords(compiled, { ...words, tellings: [strange, ...rest] })).toThrow(/got those of 'nobody-1'/);
  });

  it('knows the operands of every operation', () => {
    for (const operation of Object.values(OPERATION)) expect(OPERANDS[operation], String(operation)).toBeDefined();
  });
});
