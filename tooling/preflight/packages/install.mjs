import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.mjs';

/**
 * Installs into a new and empty project with npm, as a stranger would: own HOME, own cache, none of the settings of this
 * repository or of whoever runs this, but the registry.
 *
 * @param {string} project the folder to make
 * @param {object} manifest `dependencies` and `overrides`
 */
export async function install(project, manifest) {
  const home = join(project, '..', 'home');
  mkdirSync(project, { recursive: true });
  mkdirSync(home, { recursive: true });
  writeFileSync(join(project, 'package.json'), JSON.stringify({ private: true, ...manifest }, null, 2));
  const args = ['install', '--no-audit', '--no-fund', '--no-update-notifier', '--cache', join(home, '.npm')];
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const shell = process.platform === 'win32';
  const registry = (await run(npm, ['config', 'get', 'registry'], { shell })).trim();
  await run(npm, [...args, '--registry', registry], { cwd: project, env: strangersEnvironment(home), shell });
}

/** The environment without what pnpm and npm put there, and with another HOME. */
export function strangersEnvironment(home) {
  const kept = Object.entries(process.env).filter(([name]) => !/^npm_|^pnpm_|^NODE_OPTIONS$/i.test(name));
  return { ...Object.fromEntries(kept), HOME: home, USERPROFILE: home };
}
