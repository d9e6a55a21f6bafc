// The public surface of every package as a file that reviewers read: `pnpm api` writes packages/*/etc/*.api.md from the
// built declarations; with `--check` it changes nothing and fails when one of them differs.
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Extractor, ExtractorConfig } from '@microsoft/api-extractor';

const root = fileURLToPath(new URL('../../', import.meta.url));
const isCheck = process.argv.includes('--check');
const temporary = mkdtempSync(join(tmpdir(), 'hseg-api-'));
const problems = [];
let count = 0;
try {
  for (const folder of readdirSync(join(root, 'packages'))) {
    const directory = join(root, 'packages', folder);
    const { exports } = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8'));
    const written = Object.entries(exports)
      .filter(([entryPoint]) => !entryPoint.endsWith('.json'))
      .map(([entryPoint, conditions]) => report(directory, folder, entryPoint, conditions.import.types));
    for (const file of existsSync(join(directory, 'etc')) ? readdirSync(join(directory, 'etc')) : []) {
      if (written.includes(file)) continue;
      if (isCheck) problems.push(`packages/${folder}/etc/${file}: expected an entry point of this name, got none`);
      else rmSync(join(directory, 'etc', file));
    }
  }
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
for (const problem of problems) console.error(problem);
if (problems.length > 0)
  console.error('The public surface changed: run `pnpm build && pnpm api`, look at what changed, and commit it.');
else console.log(`${count} API reports ${isCheck ? 'as committed' : 'written'}`);
process.exitCode = problems.length === 0 ? 0 : 1;

/** Writes, or compares, the report of one entry point; gives the name of its file. */
function report(directory, folder, entryPoint, types) {
  const name = entryPoint === '.' ? folder : `${folder}.${entryPoint.slice(2)}`;
  const file = `${name}.api.md`;
  const config = ExtractorConfig.prepare({
    configObjectFullPath: join(directory, 'api-extractor.json'),
    packageJsonFullPath: join(directory, 'package.json'),
    configObject: {
      projectFolder: directory,
      mainEntryPointFilePath: join(directory, types),
      newlineKind: 'lf',
      compiler: {
        overrideTsconfig: {
          compilerOptions: {
            target: 'es2022',
            module: 'esnext',
            moduleResolution: 'bundler',
            lib: ['es2022', 'dom'],
            types: [],
            strict: true,
            skipLibCheck: true,
          },
          files: [join(directory, types)],
        },
      },
      apiReport: {
        enabled: true,
        reportFileName: name,
        reportFolder: temporary,
        reportTempFolder: join(temporary, 'temp'),
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        compilerMessageReporting: { default: { logLevel: 'none' } },
        extractorMessageReporting: { default: { logLevel: 'none' } },
        tsdocMessageReporting: { default: { logLevel: 'none' } },
      },
    },
  });
  Extractor.invoke(config, {
    localBuild: true,
    messageCallback: (message) => {
      message.handled = true;
    },
  });
  const made = join(temporary, file);
  const kept = join(directory, 'etc', file);
  count++;
  if (!isCheck) {
    mkdirSync(join(directory, 'etc'), { recursive: true });
    copyFileSync(made, kept);
  } else if (!existsSync(kept) || readFileSync(kept, 'utf8') !== readFileSync(made, 'utf8'))
    problems.push(
      `packages/${folder}/etc/${file}: expected the public surface as it is now, got ${existsSync(kept) ? 'another' : 'no file'}`,
    );
  return file;
}
