import { InvalidArgumentError } from 'commander';

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/** A number as a number, anything else as it stands: the schema then says what it expected. */
export function numeric(value: string): number | string {
  return NUMBER.test(value.trim()) ? Number(value) : value;
}

/**
 * Weights as `Name=.1,Other=.9`, or a plain list `.1,.9`.
 *
 * @throws InvalidArgumentError for a part that is neither, or a name that is given twice.
 */
export function weights(value: string): Record<string, number> | number[] {
  const parts = value
    .replace(/^\[|\]$/g, '')
    .split(',')
    .map((part) => part.trim());
  if (!parts.some((part) => part.includes('='))) {
    const numbers = parts.map(numeric);
    const bad = numbers.findIndex((one) => typeof one === 'string');
    if (bad >= 0)
      throw new InvalidArgumentError(`expected numbers separated by commas, or Name=number, got '${parts[bad]}'.`);
    return numbers as number[];
  }
  const named: Record<string, number> = {};
  for (const part of parts) {
    const [name, share, ...rest] = part.split('=').map((one) => one.trim());
    const number = numeric(share ?? '');
    if (name === '' || typeof number === 'string' || rest.length > 0)
      throw new InvalidArgumentError(`expected Name=number, got '${part}'.`);
    if (Object.hasOwn(named, name)) throw new InvalidArgumentError(`expected each name once, got '${name}' twice.`);
    named[name] = number;
  }
  return named;
}

/**
 * Record numbers as `3` or `3,7,11`.
 *
 * @throws InvalidArgumentError for anything else.
 */
export function recordNumbers(value: string): number[] {
  return value.split(',').map((part) => {
    if (!/^\d+$/.test(part.trim()))
      throw new InvalidArgumentError(`expected record numbers counted from 0, such as 3 or 3,7, got '${part}'.`);
    return Number(part);
  });
}

/**
 * A whole number from `least` to `most`, both included.
 *
 * @throws InvalidArgumentError
 */
export function wholeNumber(least: number, most: number): (value: string) => number {
  return (value) => {
    const number = numeric(value);
    if (typeof number === 'string' || !Number.isInteger(number) || number < least || number > most)
      throw new InvalidArgumentError(`expected an integer from ${least} to ${most}, got '${value}'.`);
    return number;
  };
}
