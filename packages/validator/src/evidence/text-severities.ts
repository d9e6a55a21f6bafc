import { QUESTION } from '../fields.ts';
import { textSeverity } from '../vocabulary/severity-words.ts';
import type { TextEvidence } from './evidence.ts';

/** Tier and severity of the q24 of each sampled row, by this package's own vocabulary. */
export function textSeverities(evidence: TextEvidence): readonly { tier: number; severity: number }[] {
  return evidence.once('text-severities', () =>
    evidence.sample.flatMap(({ tier, words }) =>
      tier >= 0 && words[QUESTION.q24].hashes.length > 0
        ? [{ tier, severity: textSeverity(words[QUESTION.q24].hashes) }]
        : [],
    ),
  );
}
