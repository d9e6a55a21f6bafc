import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { format } from 'node:util';
import type { Step } from './read-steps.ts';

const COMMAND = fileURLToPath(new URL('../../../cli/bin/hseg.js', import.meta.url));

/** Time that the commands of one block may take. */
const TIMEOUT = 240_000;

/** Runs commands in a folder and gives what they print, to standard output and error in the order they come. */
function runShell(commands: string, folder: string): Promise<string> {
  return new Promise((resolve, reject) => {
    // `hseg` as a reader has it, whatever is installed here.
    const script = `exec 2>&1\nhseg() { "$HSEG_NODE" "$HSEG_COMMAND" "$@"; }\n${commands}`;
    const child = spawn('sh', ['-c', script], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: TIMEOUT,
      env: {
        PATH: process.env.PATH,
        HOME: folder,
        LC_ALL: 'C.UTF-8',
        HSEG_NODE: process.execPath,
        HSEG_COMMAND: COMMAND,
      },
    });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
    });
    child.on('error', reject);
    child.on('close', (_, signal) =>
      signal === null ? resolve(output) : reject(new Error(`the commands did not end by themselves (${signal})`)),
    );
  });
}

/** Modules that ran so far: one that is imported twice under one name would run once. */
let modules = 0;

/** Runs a module in a folder and gives what it prints by `console.log`. */
async function runModule(code: string, folder: string): Promise<string> {
  const file = join(folder, `block-${++modules}.ts`);
  writeFileSync(file, code);
  const { log } = console;
  const before = process.cwd();
  let output = '';
  console.log = (...values: unknown[]) => {
    output += `${format(...values)}\n`;
  };
  process.chdir(folder);
  try {
    await import(/* @vite-ignore */ pathToFileURL(file).href);
  } finally {
    process.chdir(before);
    console.log = log;
  }
  return output;
}

/** Takes a step of a page in the page's folder: writes its file, or runs its code and gives the output. */
export async function runStep(step: Step, folder: string): Promise<string> {
  if (step.kind === 'file') {
    const file = join(folder, step.name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, step.block.text);
    return '';
  }
  const { text } = step.block;
  return step.language === 'sh' ? runShell(text, folder) : runModule(text, folder);
}
