import type { Generation, RecordTrace } from '@hseg/generator';
import { type AnnotatedText, CATEGORIES, OPEN_QUESTIONS, TIERS } from '@hseg/schema';

const QUESTIONS = ['q23', 'q24', 'q25'] as const;

/** Who answers, in one line. */
export function headline({ record }: RecordTrace): string {
  const { respondent, labels } = record;
  const person = [
    respondent.organization,
    respondent.department,
    respondent.role.replaceAll('_', ' '),
    respondent.position,
    respondent.age,
    respondent.gender,
    respondent.tenure,
  ];
  return `record ${record.index}: ${respondent.domain}, ${person.join(', ')}; ${TIERS[labels.tier].code} (T ${labels.total}, ${labels.score28.toFixed(2)} of 28)`;
}

function annotations(text: AnnotatedText): string[] {
  const sentences = text.sentences.map(
    (sentence) => `    ${String(sentence.start).padStart(4)}-${String(sentence.end).padEnd(4)} ${sentence.stage}`,
  );
  const spans = text.spans.map(
    (span) => `    ${String(span.start).padStart(4)}-${String(span.end).padEnd(4)} ${span.label} '${span.text}'`,
  );
  return ['  sentences:', ...sentences, ...(spans.length > 0 ? ['  spans:', ...spans] : [])];
}

/** A record for people: its texts, and on request the facts, the plan and the labels behind them. */
export function describeRecord(trace: RecordTrace, questions: readonly string[], explain: boolean): string {
  const { record, facts, planned } = trace;
  const lines = [headline(trace)];
  if (explain) {
    const { labels } = record;
    lines.push(
      `  answers: ${record.answers.join(' ')}${labels.careless ? ' (careless)' : ''}`,
      `  category means: ${CATEGORIES.map((category, index) => `${category.number} ${labels.categoryMeans[index].toFixed(2)}`).join(', ')}`,
      `  facts: categories from the lowest ${facts.categoriesFromLowest.join(' ')}; theme ${labels.themeCategory} (${CATEGORIES[labels.themeCategory - 1].name}); ${facts.tenureMonths} months of service; ideation level ${facts.ideation}`,
      `  severity ${labels.severity.toFixed(1)}, arc ${labels.arc}, stressors ${labels.stressors.join(', ') || 'none'}, voice ${labels.voice}`,
    );
  }
  QUESTIONS.forEach((question, index) => {
    if (!questions.includes(question)) return;
    const text = record.texts[index];
    lines.push(`${question} ${OPEN_QUESTIONS[index].wording}`, `  ${text.text}`);
    if (!explain) return;
    const { plan, telling, category, reference } = planned[index];
    const told = plan.sentences.map((sentence) => `${sentence.stage}${sentence.included ? '' : ' (left out)'}`);
    lines.push(
      `  telling ${telling.id} (${telling.file}), category ${category}, voice ${telling.voice}, severity ${telling.severity.from}-${telling.severity.to}; organisation by ${reference}; ${plan.length} characters`,
      `  plan: ${told.join(', ')}`,
      `  choices: ${plan.slots.join(' ')}`,
      ...annotations(text),
    );
  });
  return `${lines.join('\n')}\n`;
}

/** The same for programs. */
export function recordAsJson(
  { record, facts, planned }: RecordTrace,
  questions: readonly string[],
  explain: boolean,
): object {
  const texts = Object.fromEntries(
    QUESTIONS.map((question, index) => [question, record.texts[index]] as const).filter(([question]) =>
      questions.includes(question),
    ),
  );
  const { texts: _, ...rest } = record;
  const base = {
    ...rest,
    labels: {
      ...record.labels,
      tier: TIERS[record.labels.tier].code,
      meanRuleTier: TIERS[record.labels.meanRuleTier].code,
    },
    texts,
  };
  if (!explain) return base;
  const plans = QUESTIONS.map((question, index) => {
    const { plan, telling, category, severity, reference } = planned[index];
    const { id, file, arc, stressor, strength, request, voice } = telling;
    return [
      question,
      {
        telling: { id, file, arc, stressor, strength, request, voice },
        category,
        severity,
        reference,
        choices: plan.slots,
        sentences: plan.sentences.map(({ stage, included, length }) => ({ stage, included, length })),
      },
    ] as const;
  }).filter(([question]) => questions.includes(question));
  return { ...base, facts, plans: Object.fromEntries(plans) };
}

/** The question ids to show: one, or all. */
export function questionsOf(question: string | undefined): readonly string[] {
  return question === undefined ? QUESTIONS : [question];
}

/** What a generation is made of, so that callers need no import of their own. */
export type { Generation };
