// Runs every block of the pages and writes what they print now into the text blocks behind them:
// node --conditions=@hseg/source scripts/update-outputs.ts [part of a page's path ...]
import { writeFileSync } from 'node:fs';
import { listPages, PAGES } from './pages/list-pages.ts';
import { renewPage } from './pages/renew-page.ts';

const wanted = process.argv.slice(2);
for (const page of listPages()) {
  if (wanted.length > 0 && !wanted.some((part) => page.path.includes(part))) continue;
  try {
    const renewed = await renewPage(page);
    if (renewed === page.source) continue;
    writeFileSync(`${PAGES}${page.path}`, renewed);
    console.log(`${page.path}: outputs written anew`);
  } catch (error) {
    console.error(`${page.path}: left as it is: ${String(error)}`);
    process.exitCode = 1;
  }
}
