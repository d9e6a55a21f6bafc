import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NotationFault, parseSentence } from '../src/index.ts';

const faultOf = (source: string, bound: string[] = []): NotationFault => {
  try {
    parseSentence(source, new Set(bound));
  } catch (error) {
    if (error instanceof NotationFault) return error;
    throw error;
  }
  throw new Error(`no fault in ${source}`);
};

describe('parseSentence', () => {
  it('reads text, choices, slots and spans', () => {
    expect(parseSentence('I had {n:6-9} [a|b|] <body|at night>.', new Set())).toEqual([
      { kind: 'text', column: 1, value: 'I had ' },
      { kind: 'number', column: 7, name: 'n', form: 'cardinal', low: 6, high: 9 },
      { kind: 'text', column: 14, value: ' ' },
      {
        kind: 'choice',
        column: 15,
        options: [
          { nodes: [{ kind: 'text', column: 16, value: 'a' }] },
          { nodes: [{ kind: 'text', column: 18, value: 'b' }] },
          { nodes: [] },
        ],
      },
      { kind: 'text', column: 21, value: ' ' },
      { kind: 'span', column: 22, label: 'BODY', nodes: [{ kind: 'text', column: 28, value: 'at night' }] },
      { kind: 'text', column: 37, value: '.' },
    ]);
  });

  it('draws a month at the first mention and repeats it at the second', () => {
    const kinds = parseSentence('{month} and {month} and {month+3}', new Set()).map((node) => node.kind);
    expect(kinds).toEqual(['calendar', 'text', 'mention', 'text', 'mention']);
  });

  it.each([
    ['[a|b', 'unclosed', 5],
    ['{n:1-2', 'unclosed', 1],
    ['<body|x', 'unclosed', 8],
    ['a ] b', 'stray-bracket', 3],
    ['a | b', 'stray-bracket', 3],
    ['[alone]', 'one-option', 1],
    ['{n}', 'unknown-slot', 1],
    ['{Organization}', 'unknown-slot', 1],
    ['{n:9-3}', 'number-range', 1],
    ['{clock:0-4}', 'number-range', 1],
    ['{n:1-2} {n:1-2}', 'bound-twice', 9],
    ['[p=@m x|@f y] {p.she}', 'unknown-form', 15],
    ['<mood|x>', 'unknown-span', 1],
    ['< x', 'unknown-span', 1],
  ])('finds the fault in %s', (source, code, column) => {
    expect(faultOf(source)).toMatchObject({ code, column });
  });

  it('ends on any text, with a tree or a fault', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string({
            unit: fc.constantFrom('[', ']', '|', '{', '}', '<', '>', 'n', ':', '1', '-', '@', 'm', ' ', '='),
          }),
        ),
        (source) => {
          try {
            expect(Array.isArray(parseSentence(source, new Set()))).toBe(true);
          } catch (error) {
            expect(error).toBeInstanceOf(NotationFault);
          }
        },
      ),
      { numRuns: 3000 },
    );
  });
});
