import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { allowedArrows } from '../src/allowed-arrows.ts';
import { readWorkspace } from '../src/read-workspace.ts';
import { rules } from '../src/rules.ts';

const workspace = readWorkspace(fileURLToPath(new URL('../../../', import.meta.url)));

describe('this repository', () => {
  test('is read whole: every package of the table of arrows is there, with sources', () => {
    const names = workspace.packages.map(({ manifest }) => manifest.name);
    expect([...names].sort()).toEqual(Object.keys(allowedArrows).sort());
    for (const { directory, sources } of workspace.packages) {
      const count = Object.keys(sources).filter((path) => path.startsWith('src/')).length;
      expect(count, `source files of ${directory}`).toBeGreaterThan(0);
    }
  });

  test.each(Object.entries(rules))('keeps %s', (_, rule) => {
    expect(rule(workspace).map(({ where, message }) => `${where}: ${message}`)).toEqual([]);
  });
});
