import { mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { matchesOutput } from './match-output.ts';
import type { Fault, Page } from './page.ts';
import { readSteps } from './read-steps.ts';
import { runStep } from './run-step.ts';

/** Where the pages are run. It lies in this package, so that modules find the packages that they import. */
const SAMPLES = fileURLToPath(new URL('../../test/.samples/', import.meta.url));

/** Runs `work` in an empty folder for a page, which is gone afterwards. */
export async function inFolderOf<Result>(page: Page, work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = `${SAMPLES}${page.path.replace(/\W+/g, '-')}`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs every block of a page, in order and in one folder, and says what is not as the page shows it. */
export async function checkPage(page: Page): Promise<Fault[]> {
  const { steps, faults } = readSteps(page);
  const found = [...faults];
  await inFolderOf(page, async (folder) => {
    for (const step of steps) {
      const { line } = step.block;
      try {
        const output = await runStep(step, folder);
        if (step.kind === 'run' && step.output && !matchesOutput(step.output.text, output))
          found.push({
            path: page.path,
            line: step.output.line,
            message: `expected of the ${step.language} block in line ${line}:\n${step.output.text}got:\n${output}`,
          });
      } catch (error) {
        found.push({ path: page.path, line, message: `the ${step.block.language} block fails: ${String(error)}` });
      }
    }
  });
  return found.sort((one, other) => one.line - other.line);
}
