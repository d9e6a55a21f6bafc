import { describe, expect, it } from 'vitest';
import { parseSentence } from '../src/index.ts';
import { firstCharacters } from '../src/notation/first-characters.ts';
import { NotationFault } from '../src/notation/notation-fault.ts';

const parse = (text: string) => parseSentence(text, new Set());

describe('a sentence that means harm', () => {
  it.each([
    ['choices', '[a|', 'b', ']'],
    ['spans', '<stressor|', 'b', '>'],
  ])('may not put %s inside each other without end', (_, open, inside, close) => {
    const nested = (depth: number) => `I ${open.repeat(depth)}${inside}${close.repeat(depth)}.`;
    expect(() => parse(nested(20))).not.toThrow();
    expect(() => parse(nested(21))).toThrow(NotationFault);
    expect(() => parse(nested(100_000))).toThrow(/at most 20 brackets inside each other/);
  });

  it('is parsed in a moment with a million options', () => {
    expect(parse(`I [${'a|'.repeat(1_000_000)}b].`)).toHaveLength(3);
  });

  it('binds no name twice, knows no names of JavaScript, and no number without bounds', () => {
    for (const text of ['{constructor}', '{__proto__}', '<constructor>', '{n:1-999999999}', '{n:1-1e999}'])
      expect(() => {
        const [node] = parse(text);
        // A pool is looked up by the compiler, which says that there is none.
        if (node.kind === 'pool') throw new NotationFault('pool', 1, 'a pool', text);
      }).toThrow(NotationFault);
  });

  it.each([
    ['=1+2', ['=']],
    ['[-2|a @b] c', ['-', 'a']],
    ['[|+]@x', ['+', '@']],
    ['<stressor|=x> y', ['=']],
    ['[|[|=]]b', ['=', 'b']],
    ['{Org} = x', []],
  ])('begins with what can stand first: %s', (text, expected) => {
    expect(firstCharacters(parse(text))).toEqual(expected);
  });
});
