import { type AnnotatedText, CATEGORIES, OPEN_QUESTIONS, type Span } from '@hseg/schema';
import { details, element, table } from './element.ts';
import type { ExplainedAnswer } from './protocol.ts';

/** A stretch of a text with its labelled spans marked; the label stands behind the words, so that colour is not needed. */
function marked({ text }: AnnotatedText, spans: readonly Span[], start: number, end: number): (Node | string)[] {
  const parts: (Node | string)[] = [];
  let at = start;
  spans.forEach((span, index) => {
    if (span.start < at || span.end > end) return;
    const inner = spans.slice(index + 1).filter((other) => other.end <= span.end);
    parts.push(text.slice(at, span.start));
    parts.push(
      element(
        'mark',
        { class: 'span', 'data-label': span.label },
        ...marked({ text, sentences: [], spans: [] }, inner, span.start, span.end),
        element('small', {}, ` ${span.label.toLowerCase()}`),
      ),
    );
    at = span.end;
  });
  parts.push(text.slice(at, end));
  return parts;
}

/** The sentences of an answer, each with its stage, and the labelled spans in them. */
function annotated(text: AnnotatedText): HTMLElement {
  if (text.text === '') return element('p', { class: 'soft' }, 'Left empty by whoever typed it.');
  return element(
    'ol',
    { class: 'sentences' },
    ...text.sentences.map(({ start, end, stage }) =>
      element(
        'li',
        {},
        element('span', { class: 'stage' }, stage.replaceAll('_', ' ')),
        element(
          'span',
          {},
          ...marked(
            text,
            text.spans.filter((span) => span.start >= start && span.end <= end),
            start,
            end,
          ),
        ),
      ),
    ),
  );
}

/** One answer: the question, the text with stages and spans, and why it reads as it does. */
export function showAnswer(answer: ExplainedAnswer, question: number): HTMLElement {
  const { id, wording } = OPEN_QUESTIONS[question];
  const category = CATEGORIES.find(({ number }) => number === answer.category);
  const told = answer.sentences.map(
    ({ stage, included }) => `${stage.replaceAll('_', ' ')}${included ? '' : ' (left out)'}`,
  );
  const facts: (readonly string[])[] = [
    ['Telling', `${answer.telling} (${answer.file}), dealt among those that this person could give`],
    ...(answer.arc === undefined ? [] : [['Arc', answer.arc.replaceAll('_', ' ')]]),
    [
      'Theme',
      `${answer.category} ${category?.name ?? ''}: among the person’s ${id === 'q25' ? 'best' : 'worst'} categories where a telling fits`,
    ],
    ['Voice', answer.voice],
    ['Severity', `${answer.severity.toFixed(1)} on the ruler from 1 to 5`],
    [
      'Organization',
      { name: 'by its full name', alias: 'by a short name', place: 'as a kind of place' }[answer.reference] ??
        answer.reference,
    ],
    ['Sentences', told.join(', ')],
    ['Length', `${answer.length} characters; the band of the tier is ${answer.band.min} to ${answer.band.max}`],
  ];
  return element(
    'article',
    { class: 'answer', 'data-question': id },
    element('h3', {}, `${id}: ${wording}`),
    element('p', { class: 'plain', 'data-text': '' }, answer.text.text),
    annotated(answer.text),
    details('Why this text', table(`Why the answer to ${id} reads as it does`, ['What', 'How it was settled'], facts)),
    details(
      `Choices: ${answer.choices.length} were drawn`,
      table(
        `Choices in the answer to ${id}`,
        ['Drawn', 'Sentence', 'Among'],
        answer.choices.map(({ options, taken, sentence }) => [
          options[taken].trim() || '(nothing)',
          String(sentence + 1),
          options.map((option) => option.trim() || '(nothing)').join(' | '),
        ]),
      ),
    ),
  );
}
