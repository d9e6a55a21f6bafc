import { openStream, type Stream } from '@hseg/random';
import { lengthBand, type Teller } from '@hseg/schema';
import type { CompiledTelling } from '../compile/compile-telling.ts';
import { drawLength } from '../draw-length.ts';
import type { Narrator } from '../narrator.ts';
import { fitLength, reachOf } from '../plan/fit-length.ts';
import { realizeText } from '../realize/realize.ts';

/** Words that make a run. */
const RUN = 8;

/** How alike the outputs of one telling are. */
export interface TellingMeasure {
  telling: CompiledTelling;
  /** Share of pairs of outputs that have a run of eight words in common. */
  alike: number;
  /** The run that most outputs have, and their share. */
  commonestRun: { words: string; share: number };
  /** Runs that more than one output in fifty has: windows of eight words with fewer than fifty ways. */
  narrowRuns: number;
}

/** Runs of eight words of a text, in lower case. */
export function runsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? [];
  const runs = new Set<string>();
  for (let at = 0; at + RUN <= words.length; at++) runs.add(words.slice(at, at + RUN).join(' '));
  return runs;
}

/**
 * Tells a telling many times and measures how alike the outputs are.
 *
 * @param teller somebody who may tell it
 * @param outputs how many times; the shares are good to about 1 / sqrt(outputs)
 */
export function measureTelling(
  narrator: Narrator,
  telling: CompiledTelling,
  teller: Teller,
  outputs: number,
): TellingMeasure {
  const runs: Set<string>[] = [];
  const counts = new Map<string, number>();
  for (let output = 0; output < outputs; output++) {
    const own = runsOf(tellOnce(narrator, telling, teller, openStream(0, 'measure', telling.source.id, output)));
    runs.push(own);
    for (const run of own) counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  let pairs = 0;
  for (let one = 0; one < outputs; one++)
    for (let other = 0; other < one; other++) {
      for (const run of runs[one]) {
        if (!runs[other].has(run)) continue;
        pairs++;
        break;
      }
    }
  let commonestRun = { words: '', share: 0 };
  let narrowRuns = 0;
  for (const [words, count] of counts) {
    if (count / outputs > commonestRun.share) commonestRun = { words, share: count / outputs };
    if (count > outputs / 50 && count > 1) narrowRuns++;
  }
  return { telling, alike: (2 * pairs) / (outputs * (outputs - 1)), commonestRun, narrowRuns };
}

/** One output of a telling, as long as texts of its first tier are. */
function tellOnce(narrator: Narrator, telling: CompiledTelling, teller: Teller, stream: Stream): string {
  const plan = narrator.tellWhole(telling, teller, 30, stream);
  for (const sentence of plan.sentences) sentence.included = !sentence.optional;
  const { source } = telling;
  const band = lengthBand(source.lengths, telling.tiers[0], source.question);
  fitLength(plan, band, drawLength(band, reachOf(plan), stream), stream);
  return realizeText(narrator.compiled, plan);
}
