import type { CompiledTellings } from '../compile/compile-tellings.ts';
import { MARK } from '../compile/outline-texts.ts';
import { SENTENCE_START, type TokenPool } from '../compile/token-pool.ts';
import type { NarrativePlan, PlannedSentence } from './narrative-plan.ts';

/**
 * Joins sentences to the ones before them where these let it ("..., then I left."), for a writer of run-on sentences (sentence
 * aggregation). Where is settled by the words alone, so a text keeps its length, and nothing is drawn.
 *
 * @param plan with the sentences that are told, see `fitLength`
 */
export function joinSentences({ pool }: CompiledTellings, plan: NarrativePlan): void {
  let previous: PlannedSentence | undefined;
  for (let index = 0; index < plan.count; index++) {
    const sentence = plan.sentences[index];
    if (!sentence.included) continue;
    const first = firstToken(plan, sentence);
    if (previous && first >= 0) {
      const continuation = pool.continuation(plan.tokens[first] - SENTENCE_START);
      if (continuation >= 0 && endsInStop(pool, plan, previous)) {
        plan.tokens[first] = continuation;
        sentence.isJoined = true;
        sentence.marks |= MARK.separator;
      }
    }
    previous = sentence;
  }
}

/** Where the first words of a sentence stand, if they begin with a capital; -1 otherwise. */
function firstToken({ tokens }: NarrativePlan, { start, end }: PlannedSentence): number {
  let at = start;
  while (at < end && tokens[at] < 0) at++;
  return at < end && tokens[at] >= SENTENCE_START ? at : -1;
}

/** Whether a sentence ends in a stop that is not part of an abbreviation. */
function endsInStop(pool: TokenPool, { tokens }: NarrativePlan, { start, end }: PlannedSentence): boolean {
  let at = end - 1;
  while (at >= start && tokens[at] < 0) at--;
  return at >= start && pool.endsInStop(tokens[at] & (SENTENCE_START - 1));
}
