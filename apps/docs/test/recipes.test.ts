import { readdirSync, readFileSync } from 'node:fs';
import { COLUMNS, LABEL_COLUMNS, SPAN_LABELS } from '@hseg/schema';
import { describe, expect, it } from 'vitest';
import { differences, parseFigures, TOLERANCE } from '../recipes/figures.mjs';
import { cellText, recipeFigure, recipeRows, recipeRun } from '../src/recipes/recipe-figures.ts';

const folder = new URL('../recipes/', import.meta.url);
const page = readFileSync(new URL('../src/content/docs/guides/train.mdx', import.meta.url), 'utf8');
const recipes = readdirSync(folder)
  .filter((file) => file.endsWith('.py'))
  .map((file) => ({ name: file.slice(0, -3), code: readFileSync(new URL(file, folder), 'utf8') }));

/** Columns that a recipe makes itself. */
const OWN_COLUMNS = ['words', 'labels', 'prompt', 'completion', 'spans'];

it("there are recipes for the guide's five uses, each with figures", () => {
  const names = ['crisis-detection', 'entities', 'sentiment', 'text-generation', 'topics'];
  expect(recipes.map((recipe) => recipe.name).sort()).toEqual(names);
  expect(Object.keys(recipeRun.recipes).sort()).toEqual(names);
});

describe.each(recipes)('$name', ({ name, code }) => {
  it('is shown from its file, with its figures', () => {
    const variable = new RegExp(`import (\\w+) from '[./]+recipes/${name}\\.py\\?raw'`).exec(page)?.[1];
    expect(variable).toBeTruthy();
    expect(page).toContain(`<Code code={${variable}} lang="python" title="${name}.py" />`);
    expect(page).toContain(`<RecipeFigures recipe="${name}"`);
  });

  it('prints the columns and rows of its figures', () => {
    for (const row of recipeRows(name)) {
      for (const [column, cell] of Object.entries(row)) {
        expect(code).toContain(SPAN_LABELS.includes(column as never) ? '*LABELS' : `"${column}"`);
        if (typeof cell === 'string') expect(code).toContain(`"${cell}"`);
        else expect(cellText(cell)).toMatch(/^[\d,]+(\.\d+)?$/);
      }
    }
  });

  it('reads columns that the files have', () => {
    const known = new Set([...COLUMNS, ...LABEL_COLUMNS].map((column) => column.name));
    const named = [...code.matchAll(/\b(?:data|known|new|part)\["(\w+)"\]|\bon="(\w+)"|record\.(q\w+)/g)].map(
      ([, index, key, attribute]) => index ?? key ?? attribute,
    );
    expect(named.length).toBeGreaterThan(0);
    for (const column of named) {
      expect(known.has(column) || OWN_COLUMNS.includes(column), `${column} is no column`).toBe(true);
    }
  });

  it('looks for labels of the annotations, where it does', () => {
    const labels = /^LABELS = \[(.*)\]$/m.exec(code)?.[1].match(/\w+/g) ?? [];
    for (const label of labels) expect(SPAN_LABELS).toContain(label);
  });

  it('needs pandas, numpy and scikit-learn only', () => {
    const modules = [...code.matchAll(/^(?:import|from) ([\w]+)/gm)].map(([, module]) => module);
    for (const module of modules) expect(['re', 'sys', 'numpy', 'pandas', 'sklearn']).toContain(module);
  });
});

it('a figure is found by its row and column, and nothing else is', () => {
  const [row] = recipeRows('crisis-detection');
  expect(recipeFigure('crisis-detection', [String(row.split), String(row.method)], 'crisis F1')).toBe(
    Number(row['crisis F1']).toFixed(3),
  );
  expect(() => recipeFigure('crisis-detection', ['random', 'nobody'], 'crisis F1')).toThrow(RangeError);
  expect(() => recipeRows('nothing')).toThrow(RangeError);
});

it('what a recipe prints becomes rows again', () => {
  expect(parseFigures('split\tF1\trows\nrandom\t0.5\t12\n')).toEqual([{ split: 'random', F1: 0.5, rows: 12 }]);
});

describe('the comparison', () => {
  const table = [{ split: 'random', F1: 0.5, rows: 12 }];

  it('accepts the committed figures, and scores within the tolerance', () => {
    expect(differences(recipeRun.recipes, recipeRun.recipes)).toEqual([]);
    expect(differences({ a: table }, { a: [{ split: 'random', F1: 0.5 + TOLERANCE / 2, rows: 12 }] })).toEqual([]);
  });

  it('names a score beyond it, a changed count, a changed row, a recipe that is new or gone', () => {
    expect(differences({ a: table }, { a: [{ split: 'random', F1: 0.5 + 2 * TOLERANCE, rows: 12 }] })).toEqual([
      'a, random, F1: 0.5 in figures.json, 0.55 now',
    ]);
    expect(differences({ a: table }, { a: [{ split: 'random', F1: 0.5, rows: 13 }] })).toHaveLength(1);
    expect(differences({ a: table }, { a: [{ split: 'other', F1: 0.5, rows: 12 }] })).toHaveLength(1);
    expect(differences({ a: table }, {})).toHaveLength(1);
    expect(differences({}, { a: table })).toHaveLength(1);
  });
});
