import {
  type Content,
  type DomainContent,
  OPEN_QUESTION_IDS,
  type OpenQuestionId,
  type Teller,
  TIERS,
  type TierCode,
} from '@hseg/schema';
import type { CompiledTelling } from '../compile/compile-telling.ts';
import type { Narrator } from '../narrator.ts';
import { exampleTeller } from './example-teller.ts';
import { measureTelling, type TellingMeasure } from './measure-telling.ts';

/** Tellings are dealt less evenly than cards, since conditions keep some from some: pairs of one are this much commoner. */
const UNEVENNESS = 1.5;

/** What one question, domain and tier can say. */
export interface CellCapacity {
  question: OpenQuestionId;
  domain: string;
  tier: TierCode;
  /** Answers that are asked of the cell. */
  answers: number;
  tellings: number;
  /** Wordings of all its tellings together. */
  ways: number;
  /** Mean share of pairs of outputs of one telling with a run of eight words in common. */
  alike: number;
  /** Expected share of the answers that have a run of eight words in common with another answer. */
  sharing: number;
  /** Tellings whose required sentences have fewer wordings than there are answers: only these can come out twice. */
  scarce: number;
  /** Expected number of answers that repeat another one word for word, the name of the organisation apart. */
  duplicates: number;
}

/** What the content can say, before anything is generated. */
export interface CapacityReport {
  cells: readonly CellCapacity[];
  tellings: readonly TellingMeasure[];
}

/** A number to a whole power, by squaring. */
function power(base: number, exponent: number): number {
  let result = 1;
  for (let left = exponent, square = base; left > 0; left = Math.floor(left / 2), square *= square)
    if (left % 2 === 1) result *= square;
  return result;
}

/**
 * Reports what the content can say: for each question, domain and tier how many tellings and wordings there are, and how
 * alike that many answers must be expected to be.
 *
 * An answer shares a run of eight words with another one if they come from one telling, which happens to a pair with
 * probability 1 / T for T tellings evenly dealt, and if two outputs of it have one in common, which happens with
 * probability P; so the share of N answers that do is 1 - (1 - P / T)^(N - 1). Different tellings share none. Duplicates
 * are pairs of one telling over its wordings, for those that have fewer wordings than there are answers: the others are
 * dealt theirs by number.
 *
 * @param records records of the dataset to report on
 * @param organization how the organisation is called
 * @param outputs outputs of each telling that P is measured on
 */
export function reportCapacity(
  narrator: Narrator,
  content: Content,
  records: number,
  organization: Teller['organization'],
  outputs = 40,
): CapacityReport {
  const measures = new Map<CompiledTelling, TellingMeasure>();
  const measured = (telling: CompiledTelling, domain: DomainContent): TellingMeasure | undefined => {
    let measure = measures.get(telling);
    if (measure === undefined) {
      const teller = exampleTeller(telling.source, domain, content, organization);
      if (teller === undefined) return undefined;
      measure = measureTelling(narrator, telling, teller, outputs);
      measures.set(telling, measure);
    }
    return measure;
  };
  const cells: CellCapacity[] = [];
  for (const question of OPEN_QUESTION_IDS)
    for (const domain of content.domains)
      TIERS.forEach((tier, index) => {
        const { tellings } = narrator.cell(question, domain.code, index);
        const answers = Math.floor(records * domain.share * tier.share + 0.5);
        const others = Math.max(0, answers - 1);
        const deck = Math.max(1, tellings.length);
        const own = tellings.flatMap((telling) => measured(telling, domain) ?? []);
        const alike = own.reduce((sum, measure) => sum + measure.alike, 0) / Math.max(1, own.length);
        const pairsOfOne = (UNEVENNESS * answers * others) / 2 / (deck * deck);
        const scarce = tellings.filter(({ wordings }) => wordings < answers);
        cells.push({
          question,
          domain: domain.code,
          tier: tier.code,
          answers,
          tellings: tellings.length,
          ways: tellings.reduce((sum, telling) => sum + telling.ways, 0),
          alike,
          sharing: 1 - power(1 - Math.min(1, (UNEVENNESS * alike) / deck), others),
          scarce: scarce.length,
          duplicates: scarce.reduce((sum, telling) => sum + pairsOfOne / telling.ways, 0),
        });
      });
  return { cells, tellings: [...measures.values()] };
}
