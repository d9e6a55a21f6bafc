import { readdirSync, readFileSync } from 'node:fs';

const packages = new URL('../../../packages/', import.meta.url);

/** The source files behind the entry points of every package, as the documentation of the API takes them. */
export const entryPoints = readdirSync(packages)
  .sort()
  .flatMap((name) => {
    const { exports } = JSON.parse(readFileSync(new URL(`${name}/package.json`, packages), 'utf8'));
    return Object.values(exports)
      .filter((target) => typeof target === 'object')
      .map((target) => `../../packages/${name}/${target['@hseg/source'].slice(2)}`);
  });
