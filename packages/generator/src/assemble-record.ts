import type { PlannedAnswer } from '@hseg/narrative';
import type { AnnotatedText, AnswerScores, HsegRecord, Respondent } from '@hseg/schema';

/** What the stations have made of one record. */
export interface RecordParts {
  index: number;
  responseId: string;
  respondent: Respondent;
  answers: readonly number[];
  scores: AnswerScores;
  /** The planned answers of q23, q24, q25; the labels of the story come from that of q24. */
  planned: readonly [PlannedAnswer, PlannedAnswer, PlannedAnswer];
  texts: readonly [AnnotatedText, AnnotatedText, AnnotatedText];
  submissionDate: string;
  careless: boolean;
}

/** Puts a record together. Draws nothing; every label is what was decided before the text was written. */
export function assembleRecord(parts: RecordParts): HsegRecord {
  const { scores } = parts;
  const [request, account, praise] = parts.planned;
  const { telling } = account;
  return {
    index: parts.index,
    responseId: parts.responseId,
    respondent: parts.respondent,
    answers: parts.answers,
    texts: parts.texts,
    submissionDate: parts.submissionDate,
    labels: {
      tier: scores.tier,
      meanRuleTier: scores.meanRuleTier,
      total: scores.total,
      score28: scores.score28,
      categoryMeans: scores.categoryMeans,
      themeCategory: account.category,
      arc: telling.arc ?? '',
      stressors: telling.stressor === undefined ? [] : [telling.stressor],
      storyFamily: telling.id,
      requestFamily: request.telling.id,
      praiseFamily: praise.telling.id,
      voice: telling.voice,
      ideationLevel: telling.ideation,
      severity: account.severity,
      careless: parts.careless,
    },
  };
}
