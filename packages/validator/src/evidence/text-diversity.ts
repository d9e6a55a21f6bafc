import { OPEN_QUESTION_IDS } from '@hseg/schema';
import { FIELD } from '../fields.ts';
import { type Diversity, diversityOf } from '../text/diversity.ts';
import { maskNames } from '../text/mask-names.ts';
import type { TextEvidence } from './evidence.ts';

/** Diversity of the texts of q23, q24 and q25, names of organisations masked, empty texts left out. */
export function textDiversity(evidence: TextEvidence): readonly Diversity[] {
  return evidence.once('text-diversity', () =>
    OPEN_QUESTION_IDS.map((_, question) =>
      diversityOf(
        evidence.sample.flatMap((row) => {
          const hashes = maskNames(row)[question];
          const name = row.fields[FIELD.organization];
          return hashes.length > 0
            ? [
                {
                  hashes,
                  text: () =>
                    name === '' ? row.words[question].text : row.words[question].text.replaceAll(name, 'organization'),
                },
              ]
            : [];
        }),
      ),
    ),
  );
}
