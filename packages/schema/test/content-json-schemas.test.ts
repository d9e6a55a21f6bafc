import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { contentJsonSchemas } from '../src/parse/index.ts';

const folder = new URL('../content-schemas/', import.meta.url);
const settings = readFileSync(new URL('../../../.vscode/settings.json', import.meta.url), 'utf8');

it('are committed as they are: run `pnpm content` when this fails', () => {
  const committed = Object.fromEntries(
    readdirSync(folder).map((file) => [
      file.replace('.json', ''),
      JSON.parse(readFileSync(new URL(file, folder), 'utf8')),
    ]),
  );
  expect(committed).toEqual(JSON.parse(JSON.stringify(contentJsonSchemas())));
});

it('are named in the settings of the editor, each with the files that it is for', () => {
  const named = JSON.parse(settings)['yaml.schemas'] as Record<string, string[]>;
  for (const name of Object.keys(contentJsonSchemas()))
    expect(named[`./packages/schema/content-schemas/${name}.json`]?.length, name).toBeGreaterThan(0);
});
