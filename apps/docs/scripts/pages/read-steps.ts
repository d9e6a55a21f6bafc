import { proseOf } from './list-anchors.ts';
import { type Block, type Fault, metaOf, type Page } from './page.ts';
import { parseBlocks } from './parse-blocks.ts';

/** What a page asks for, in order: a file to be written, or code to be run with the output that the page shows. */
export type Step =
  | { kind: 'file'; block: Block; name: string }
  | { kind: 'run'; block: Block; language: 'ts' | 'sh'; output: Block | undefined };

/** The steps of a page, the blocks that are not run, and what breaks the rules before anything is run. */
export interface PageSteps {
  steps: Step[];
  /** Blocks with `no-run="reason"`, which are counted over all pages. */
  notRun: Block[];
  faults: Fault[];
}

/** Languages of the files that a page may show. */
const FILES = new Set(['yaml', 'yml', 'json', 'jsonl', 'csv', 'text']);

/** Commands that read `hseg.config.yml` without being told to. */
const READS_CONFIG = /\bhseg (?:generate|preview|replay)\b/;

/** Whether code names a file of the page, or a folder that it lies in. */
function uses(code: string, name: string): boolean {
  if (name === 'hseg.config.yml' && READS_CONFIG.test(code)) return true;
  const parts = name.split('/');
  return parts.some((_, index) => {
    const path = parts.slice(0, index + 1).join('/');
    return new RegExp(`(?<![\\w.-])${path.replaceAll('.', '\\.')}(?![\\w-])`).test(code);
  });
}

/** Sorts the blocks of a page into steps and finds those that nothing would check. */
export function readSteps(page: Page): PageSteps {
  const lines = page.source.split('\n');
  const blocks = parseBlocks(page.source);
  const steps: Step[] = [];
  const notRun: Block[] = [];
  const faults: Fault[] = [];
  const complain = (line: number, message: string): void => {
    faults.push({ path: page.path, line, message });
  };
  const isBehind = (block: Block, previous: Block): boolean =>
    lines.slice(previous.endLine, block.line - 1).every((line) => line.trim() === '');

  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    const name = metaOf(block, 'title');
    if (/(?:^|\s)no-run\b/.test(block.meta)) {
      if ((metaOf(block, 'no-run') ?? '').trim() === '')
        complain(block.line, 'expected a reason, as no-run="it would install from the registry"');
      notRun.push(block);
    } else if (block.language === 'ts' || block.language === 'sh') {
      const next = blocks[index + 1];
      const hasOutput =
        next?.language === 'text' &&
        metaOf(next, 'title') === undefined &&
        !/no-run/.test(next.meta) &&
        isBehind(next, block);
      if (!hasOutput)
        complain(
          block.line,
          `expected a text block with the output right behind this ${block.language} block, got none`,
        );
      steps.push({ kind: 'run', block, language: block.language, output: hasOutput ? next : undefined });
      if (hasOutput) index++;
    } else if (FILES.has(block.language) && name !== undefined) {
      if (!/^[\w.-]+(?:\/[\w.-]+)*$/.test(name) || name.split('/').includes('..'))
        complain(block.line, `expected a path below the page's folder as title, got '${name}'`);
      else steps.push({ kind: 'file', block, name });
    } else if (block.language === 'text') {
      complain(block.line, 'expected a ts or sh block right before this output, got none: nothing checks it');
    } else {
      complain(
        block.line,
        `expected a ts or sh block with its output, or a file (yaml, json, csv) with a title, got '${[block.language, block.meta].join(' ').trim()}': nothing checks it`,
      );
    }
  }

  // A component that shows code takes it from a file that something runs, not from the page.
  const prose = proseOf(page.source).join('\n');
  for (const { index } of prose.matchAll(/<Code\s[^>]*?\bcode=(?:"|\{\s*['"`])/g))
    complain(
      prose.slice(0, index).split('\n').length,
      'expected a fenced block, or code from a file, got code typed into a component: nothing checks it',
    );

  for (const [index, step] of steps.entries()) {
    if (step.kind !== 'file') continue;
    const rest = steps.slice(index + 1);
    const replaced = rest.findIndex((one) => one.kind === 'file' && one.name === step.name);
    const reach = replaced < 0 ? rest : rest.slice(0, replaced);
    if (!reach.some((one) => one.kind === 'run' && uses(one.block.text, step.name)))
      complain(step.block.line, `${step.name} is used by no later command of the page`);
  }
  return { steps, notRun, faults };
}
