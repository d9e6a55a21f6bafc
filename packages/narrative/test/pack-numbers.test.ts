import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packNumbers, unpackNumbers } from '../src/compile/pack-numbers.ts';

describe('packed numbers', () => {
  it('are read as they were written', () => {
    expect(packNumbers([0, 31, 32])).toBe('AfgB');
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0x7fffffff })), (numbers) => {
        expect(Array.from(unpackNumbers(packNumbers(numbers)))).toEqual(numbers);
      }),
    );
    expect(unpackNumbers('')).toEqual(new Int32Array(0));
  });

  it.each([-1, 0.5, 2 ** 31, Number.NaN])('are not %s', (number) => {
    expect(() => packNumbers([number])).toThrow(/^expected integers from 0 to 2147483647, got /);
  });

  it.each([
    ['A B', 'expected a digit of base 64 at 1, got " "'],
    ['é', 'expected a digit of base 64 at 0, got "é"'],
    ['Ag', 'expected the last number to end, got a text that stops inside it'],
    ['//////C', 'expected numbers below 2147483648, got a larger one at 6'],
    ['/////////A', 'expected numbers below 2147483648, got a larger one at 6'],
  ])('are not read from %s', (text, message) => {
    expect(() => unpackNumbers(text)).toThrow(new RangeError(message));
  });
});
