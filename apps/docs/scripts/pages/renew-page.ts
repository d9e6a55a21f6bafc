import { inFolderOf } from './check-page.ts';
import { matchesOutput, renewOutput } from './match-output.ts';
import type { Page } from './page.ts';
import { readSteps } from './read-steps.ts';
import { runStep } from './run-step.ts';

/**
 * The source of a page with the outputs that its blocks print now. An output that the page still matches stays as it is,
 * so that what the author left out stays out; a block without one gets it.
 */
export async function renewPage(page: Page): Promise<string> {
  const lines = page.source.split('\n');
  const changes: { from: number; to: number; lines: string[] }[] = [];
  await inFolderOf(page, async (folder) => {
    for (const step of readSteps(page).steps) {
      const output = await runStep(step, folder).catch((error) => {
        throw new Error(`line ${step.block.line}: ${String(error)}`);
      });
      if (step.kind === 'file') continue;
      const { output: shown, block } = step;
      const indented = (text: string): string[] =>
        text
          .replace(/\n+$/, '')
          .split('\n')
          .map((line) => (line === '' ? '' : `${block.indent}${line}`));
      if (!shown)
        changes.push({
          from: block.endLine,
          to: block.endLine,
          lines: ['', `${block.indent}\`\`\`text`, ...indented(output), `${block.indent}\`\`\``],
        });
      else if (!matchesOutput(shown.text, output))
        changes.push({ from: shown.line, to: shown.endLine - 1, lines: indented(renewOutput(shown.text, output)) });
    }
  });
  for (const { from, to, lines: added } of changes.reverse()) lines.splice(from, to - from, ...added);
  return lines.join('\n');
}
