import { spawn } from 'node:child_process';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { format } from 'node:util';
import type { Step } from './read-steps.ts';

const COMMAND = fileURLToPath(new URL('../../../cli/bin/hseg.js', import.meta.url));

/** Time that the commands of one block may take. */
const TIMEOUT = 240_000;

const COMMANDS = fileURLToPath(new URL('../../test/.samples/bin/', import.meta.url));

/** Writes `hseg` as a reader has it, whatever is installed here, in one go: several test files may do so at once. */
function writeCommand(): void {
  mkdirSync(COMMANDS, { recursive: true });
  const draft = join(COMMANDS, `hseg.${process.pid}`);
  // The shell gives way to the command, so that a page may also interrupt it.
  writeFileSync(draft, `#!/bin/sh\nexec '${process.execPath}' '${COMMAND}' "$@"\n`, { mode: 0o755 });
  renameSync(draft, join(COMMANDS, 'hseg'));
}

let isCommandWritten = false;

/** Runs commands in a folder and gives what they print, to standard output and error in the order they come. */
function runShell(commands: string, folder: string): Promise<string> {
  if (!isCommandWritten) writeCommand();
  isCommandWritten = true;
  return new Promise((resolve, reject) => {
    const child = spawn('sh', ['-c', `exec 2>&1\n${commands}`], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own, so that nothing that the commands started outlives them.
      detached: true,
      env: { PATH: `${COMMANDS}:${process.env.PATH}`, HOME: folder, LC_ALL: 'C.UTF-8' },
    });
    const endAll = (): void => {
      try {
        process.kill(-(child.pid as number), 'SIGKILL');
      } catch {
        // All have ended.
      }
    };
    const timer = setTimeout(endAll, TIMEOUT);
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
    });
    child.on('error', reject);
    child.on('exit', endAll);
    child.on('close', (_, signal) => {
      clearTimeout(timer);
      if (signal === null) resolve(output);
      else reject(new Error(`the commands did not end within ${TIMEOUT / 1000} seconds`));
    });
  });
}

/** Modules that ran so far: one that is imported twice under one name would run once. */
let modules = 0;

/** The module that runs now: the working folder and `console.log` are there once, and pages may be run side by side. */
let running: Promise<unknown> = Promise.resolve();

/** Runs a module, after those before it, in a folder and gives what it prints by `console.log`. */
function runModule(code: string, folder: string): Promise<string> {
  const run = running.then(() => runModuleAlone(code, folder));
  running = run.catch(() => undefined);
  return run;
}

async function runModuleAlone(code: string, folder: string): Promise<string> {
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
