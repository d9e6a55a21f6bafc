import content from '@hseg/content/package.json' with { type: 'json' };
import english from '@hseg/english/package.json' with { type: 'json' };
import generator from '@hseg/generator/package.json' with { type: 'json' };
import narrative from '@hseg/narrative/package.json' with { type: 'json' };
import population from '@hseg/population/package.json' with { type: 'json' };
import random from '@hseg/random/package.json' with { type: 'json' };
import schema from '@hseg/schema/package.json' with { type: 'json' };
import cli from '../package.json' with { type: 'json' };

/** Version of every package that takes part in a dataset. */
export const VERSIONS: Readonly<Record<string, string>> = Object.fromEntries(
  (
    [cli, schema, random, content, english, population, narrative, generator] as { name: string; version: string }[]
  ).map(({ name, version }) => [name, version]),
);
