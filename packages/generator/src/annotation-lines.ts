import { type HsegRecord, OPEN_QUESTION_IDS } from '@hseg/schema';

/**
 * The annotations of a record, one line of JSON for each text, each with its line end: the sentences with their stages,
 * and the labelled spans. Offsets count code points, as Python and most annotation formats do; texts hold no character
 * outside the Basic Multilingual Plane, so they are those of `String.slice` as well.
 *
 * @example
 * annotationLines(record).split('\n').length // 4
 */
export function annotationLines(record: HsegRecord): string {
  let lines = '';
  record.texts.forEach((text, index) => {
    lines += `${JSON.stringify({
      response_id: record.responseId,
      question: OPEN_QUESTION_IDS[index],
      sentences: text.sentences,
      spans: text.spans,
      offset_unit: 'codepoint',
    })}\n`;
  });
  return lines;
}
