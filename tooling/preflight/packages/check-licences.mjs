import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Licences that let anybody use, change and sell, and ask for no more than the notice. */
const PERMISSIVE = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'CC0-1.0', 'ISC', 'MIT'];

/**
 * Every package of an installation without development dependencies has a permissive licence, and its text.
 *
 * @param {string} project the folder that holds `node_modules`
 * @returns {{ problems: string[], licences: Map<string, string[]> }} the packages by licence
 */
export function checkLicences(project) {
  const problems = [];
  const licences = new Map();
  for (const path of installed(join(project, 'node_modules'))) {
    const { name, version, license } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
    // `(MIT OR Apache-2.0)` is fine when one of them is.
    const offered = String(license).replace(/[()]/g, '').split(' OR ');
    if (!offered.some((one) => PERMISSIVE.includes(one)))
      problems.push(`${name}@${version}: expected a licence among ${PERMISSIVE.join(', ')}, got ${license}`);
    licences.set(license, [...(licences.get(license) ?? []), name]);
    if (!readdirSync(path).some((file) => /^licen[cs]e/i.test(file)))
      problems.push(`${name}@${version}: expected the text of its licence, got none`);
  }
  return { problems, licences };
}

function installed(modules) {
  return readdirSync(modules, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .flatMap(({ name }) => {
      const path = join(modules, name);
      if (name.startsWith('@')) return installed(path);
      const inner = readdirSync(path).includes('node_modules') ? installed(join(path, 'node_modules')) : [];
      return [path, ...inner];
    });
}
