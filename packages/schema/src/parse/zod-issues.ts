import type * as z from 'zod';
import type { Issue, IssuePlace } from '../issue.ts';

/** Tells where the value at a path of keys stands in its file. */
export type Locate = (path: readonly (string | number)[]) => IssuePlace;

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown => {
  let current = value;
  for (const key of path) {
    if (typeof current !== 'object' || current === null) return undefined;
    current = (current as Record<PropertyKey, unknown>)[key];
  }
  return current;
};

const show = (value: unknown): string => {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return `'${value.length > 60 ? `${value.slice(0, 57)}...` : value}'`;
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'a mapping';
  return String(value);
};

/** What weights are asked for; the answer to other ones names their sum. */
export const SUM_TO_ONE = 'weights that sum to 1';

const sumOf = (weights: unknown): string =>
  `a sum of ${Number(
    Object.values(weights as Record<string, number>)
      .reduce((sum, weight) => sum + weight, 0)
      .toFixed(6),
  )}`;

/** What zod expected, where the schema has no words of its own for it. */
const expectationOf = (one: z.core.$ZodIssue): string => {
  if (one.code === 'invalid_type') return `${/^[aeiou]/.test(one.expected) ? 'an' : 'a'} ${one.expected}`;
  if (one.code === 'invalid_value') return `one of ${one.values.map(String).join(', ')}`;
  return one.message.replace(/^(Invalid input|Too big|Too small): expected (?:\w+ to be )?/, '');
};

/** Faults of one value that are told: a file may have a hundred thousand. */
const MOST_ISSUES = 100;

/** Turns the findings of zod into issues with place, expectation and what was got. */
export function issuesOf(error: z.ZodError, value: unknown, locate: Locate = () => ({})): Issue[] {
  return error.issues.slice(0, MOST_ISSUES).flatMap((one) => {
    const path = one.path as (string | number)[];
    const base = { path: path.join('.'), message: '' };
    if (one.code === 'unrecognized_keys')
      return one.keys.slice(0, MOST_ISSUES).map((key) => ({
        ...base,
        ...locate([...path, key]),
        code: 'unknown-key',
        path: [...path, key].join('.'),
        expected: 'a known key',
        received: `'${key}'`,
      }));
    const at = valueAt(value, path);
    const received = one.message === SUM_TO_ONE ? sumOf(at) : show(at);
    const expected = /^(Invalid|Too)/.test(one.message) ? expectationOf(one) : one.message;
    return [{ ...base, ...locate(path), code: one.code.replaceAll('_', '-'), expected, received }];
  });
}
