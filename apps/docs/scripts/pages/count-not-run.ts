import type { Fault, Page } from './page.ts';
import { readSteps } from './read-steps.ts';

/** Blocks of the whole documentation that may say that they are not run. */
const MOST = 5;

/** The blocks that are one too many among those that no test runs. */
export function countNotRun(pages: readonly Page[]): Fault[] {
  return pages
    .flatMap((page) => readSteps(page).notRun.map(({ line }) => ({ path: page.path, line })))
    .slice(MOST)
    .map((place) => ({
      ...place,
      message: `expected at most ${MOST} blocks with no-run over all pages, this is one more`,
    }));
}
