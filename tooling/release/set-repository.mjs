// Writes where the sources are into every package.json that is published, from the environment of the workflow: npm
// refuses provenance without it, and forks publish from elsewhere. Nothing of it is committed.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = process.env;
if (!server || !repository) throw new Error('expected GITHUB_SERVER_URL and GITHUB_REPOSITORY, got none');
const address = `${server}/${repository}`;
const root = fileURLToPath(new URL('../../', import.meta.url));
for (const parent of ['packages', 'apps']) {
  for (const folder of readdirSync(join(root, parent))) {
    const path = join(root, parent, folder, 'package.json');
    const manifest = JSON.parse(readFileSync(path, 'utf8'));
    if (manifest.private) continue;
    const directory = `${parent}/${folder}`;
    manifest.repository = { type: 'git', url: `git+${address}.git`, directory };
    manifest.homepage = `${address}/tree/main/${directory}#readme`;
    manifest.bugs = `${address}/issues`;
    writeFileSync(path, `${JSON.stringify(manifest, null, 2)}\n`);
  }
}
