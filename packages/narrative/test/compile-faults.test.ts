import { ContentError, type Telling } from '@hseg/schema';
import { describe, expect, it } from 'vitest';
import { compileTellings } from '../src/index.ts';
import { arcs, bareEnglish, factLengths, tellingOf } from './compile-and-tell.ts';

const issuesOf = (...tellings: Telling[]): { code: string; line?: number; column?: number; file?: string }[] => {
  try {
    compileTellings(tellings, bareEnglish, arcs, factLengths);
  } catch (error) {
    if (error instanceof ContentError)
      return error.issues.map(({ code, line, column, file }) => ({ code, line, column, file }));
    throw error;
  }
  return [];
};
const codesOf = (...tellings: Telling[]): string[] => issuesOf(...tellings).map((issue) => issue.code);

const long = (length: number): string => `${'word '.repeat(length / 5 - 1)}end.`;
const account = (sentences: Parameters<typeof tellingOf>[0], more: Partial<Telling> = {}): Telling =>
  tellingOf(sentences, { question: 'q24', arc: 'crisis', lengths: 'guide', severity: { from: 4.5, to: 5 }, ...more });

describe('compileTellings', () => {
  it('accepts a sound telling', () => {
    expect(
      issuesOf(
        account([
          ['incident', `${long(300)} At {Org}.`],
          ['current_state', long(100)],
          ['help', 'Somebody listened.'],
          ['help?', long(100)],
        ]),
      ),
    ).toEqual([]);
  });

  it('names file, line and column of a fault', () => {
    expect(issuesOf(tellingOf(['Fine, twenty letters long.', 'I am {nobody}.']))).toEqual([
      { code: 'unknown-slot', line: 2, column: 6, file: 'test.yml' },
    ]);
  });

  it('reports the faults of all tellings together', () => {
    expect(
      codesOf(tellingOf(['I am {nobody}.'], { id: 'one-1' }), tellingOf(['I am [alone].'], { id: 'two-1' })),
    ).toEqual(['unknown-slot', 'one-option']);
  });

  it.each<[string, Telling, string]>([
    ['a duplicate id', tellingOf(['The same id, twenty letters.']), 'duplicate-id'],
    ['a formula in front', tellingOf(['=1+2 is long enough to be told.']), 'formula'],
    ['a formula in an option', tellingOf(['[So|-2] long enough to be told.']), 'formula'],
    ['an unknown arc', account([['incident', 'x']], { arc: 'heroic' }), 'unknown-arc'],
    ['an unknown stage', tellingOf([['climax', 'Long enough to be told.']]), 'unknown-stage'],
    [
      'stages out of order',
      tellingOf([
        ['effect', 'Long enough to be told.'],
        ['thing', 'And this came first.'],
      ]),
      'stage-order',
    ],
    [
      'help beside isolation',
      account([
        ['incident', `${long(400)} At {Org}.`],
        ['help', 'x'],
        ['isolation', 'x'],
      ]),
      'stage-excluded',
    ],
    [
      'a missing first stage',
      account([
        ['current_state', `${long(400)} At {Org}.`],
        ['help', 'x'],
      ]),
      'first-stage',
    ],
    [
      'a missing last stage',
      account([
        ['incident', `${long(400)} At {Org}.`],
        ['current_state', 'x'],
      ]),
      'last-stage',
    ],
    [
      'too few stages',
      account([
        ['incident', `${long(400)} At {Org}.`],
        ['help?', 'x'],
      ]),
      'few-stages',
    ],
    [
      'no organisation in an account',
      account([
        ['incident', long(400)],
        ['help', 'x'],
      ]),
      'no-organization',
    ],
    [
      'the organisation twice',
      account([
        ['incident', `${long(400)} At {Org}, {Org}.`],
        ['help', 'x'],
      ]),
      'organization-twice',
    ],
    ['a text that can be too long', tellingOf([long(155)]), 'too-long'],
    ['a text that can be too short', tellingOf(['Too [short|short to be told].']), 'too-short'],
    [
      'an optional sentence wider than the band',
      tellingOf([
        ['thing', 'Nothing much, but all right.'],
        ['effect?', long(135)],
      ]),
      'optional-too-long',
    ],
    [
      'a mention outside the option that binds it',
      tellingOf(['[I had {n:2-3} of them|None], {n} in all, I think.']),
      'bound-in-option',
    ],
    [
      'a mention of what an optional sentence binds',
      tellingOf([
        ['thing?', 'I had {n:2-3} of them here.'],
        ['effect', 'There were {n} in the end.'],
      ]),
      'bound-in-optional',
    ],
    [
      'a repeated choice that is not plain words',
      tellingOf(['The [x={n:2-3} doors|gate], that {x}, on and on.']),
      'not-constant',
    ],
    ['a person without a mark', tellingOf(['I met [p=@m a man|nobody], and {p.he} said so.']), 'no-gender'],
    ['a count of what is no number', tellingOf(['The [x=door|gate] and {x#one|many} of them, yes.']), 'not-a-number'],
    ['a derived number below zero', tellingOf(['It was {n:1-3} and then {n-2} of them.']), 'number-range'],
    ['an unknown pool', tellingOf(['I ate a <vegetable> for once, all alone.']), 'unknown-pool'],
    ['a pool twice', tellingOf(['I ate a <fruit> and another <fruit> again.']), 'pool-twice'],
  ])('finds %s', (_, telling, code) => {
    expect(codesOf(telling, ...(code === 'duplicate-id' ? [telling] : []))).toContain(code);
  });
});
