import { describe, expect, it } from 'vitest';
import { checkPage } from '../scripts/pages/check-page.ts';
import { countNotRun } from '../scripts/pages/count-not-run.ts';
import { listPages } from '../scripts/pages/list-pages.ts';
import { describeFault, type Fault } from '../scripts/pages/page.ts';

const pages = listPages();

/** Fails with every fault at its place. */
function expectNone(faults: readonly Fault[]): void {
  expect(faults.map(describeFault).join('\n\n')).toBe('');
}

describe('the code on the pages', () => {
  it.concurrent.each(pages.map((page) => [page.path, page] as const))(
    'runs and prints what %s shows',
    async (_, page) => expectNone(await checkPage(page)),
    600_000,
  );

  it('is left out of the tests in five places at most', () => expectNone(countNotRun(pages)));
});
