import { type CompiledTellings, MARK, marksOf, mostBytes, type NarrativePlan, realizeBytes } from '@hseg/narrative';
import { type Column, OPEN_QUESTION_IDS } from '@hseg/schema';
import { csvField } from '../csv-row.ts';
import type { UnwrittenRecord } from '../prepare-generation.ts';
import type { FileSink } from './file-sink.ts';

const QUOTATION_MARK = 34;
const COMMA = 44;
const LINE_FEED = 10;

/** Columns with what writing them needs to know. */
export interface PreparedColumns {
  columns: readonly Column[];
  /** For each column the number of the open question that it holds, or -1. */
  questions: Int32Array;
}

/** Finds the columns of texts among columns. */
export function prepareColumns(columns: readonly Column[]): PreparedColumns {
  const questions = Int32Array.from(columns, (column) =>
    OPEN_QUESTION_IDS.findIndex((id) => column.name === `${id}_text`),
  );
  return { columns, questions };
}

/**
 * Writes one row of CSV from a record whose texts are still plans, straight into the buffer of a file: the bytes of
 * `csvRow`, to which a test holds it, in a third of the time, since no string is made of a row or a text.
 */
export function writeCsvRow(
  { columns, questions }: PreparedColumns,
  { record, plans }: UnwrittenRecord,
  compiled: CompiledTellings,
  sink: FileSink,
): void {
  for (let index = 0; index < columns.length; index++) {
    if (questions[index] >= 0) writeText(plans[questions[index]], compiled, index > 0, sink);
    else writeField(csvField(columns[index], record), index > 0, sink);
  }
  const { target, at } = sink.reserve(1);
  target[at] = LINE_FEED;
  sink.advance(1);
}

/** Fields are short: letters one by one are written faster than by a call of `Buffer.write`. */
function writeField(value: string, isFollowing: boolean, sink: FileSink): void {
  const { target, at: start } = sink.reserve(3 * value.length + 1);
  let at = start;
  if (isFollowing) target[at++] = COMMA;
  for (let index = 0; index < value.length; index++) {
    const code = value.charCodeAt(index);
    if (code >= 0x80) {
      at = start + (isFollowing ? 1 : 0);
      at += target.write(value, at, 'utf8');
      break;
    }
    target[at++] = code;
  }
  sink.advance(at - start);
}

function writeText(plan: NarrativePlan, compiled: CompiledTellings, isFollowing: boolean, sink: FileSink): void {
  const marks = marksOf(plan);
  // Every character may be a quotation mark that is doubled; a comma and two marks may stand around the text.
  const { target, view, at: start } = sink.reserve(2 * mostBytes(plan) + 3);
  let at = start;
  if (isFollowing) target[at++] = COMMA;
  if (marks !== 0) target[at++] = QUOTATION_MARK;
  const from = at;
  at = realizeBytes(compiled, plan, view, at);
  if ((marks & MARK.quotation) !== 0) at = doubleQuotationMarks(target, from, at);
  if (marks !== 0) target[at++] = QUOTATION_MARK;
  sink.advance(at - start);
}

/** Doubles the quotation marks between two positions, moving what follows them, and returns the new end. */
function doubleQuotationMarks(target: Uint8Array, start: number, end: number): number {
  let more = 0;
  for (let at = start; at < end; at++) if (target[at] === QUOTATION_MARK) more++;
  for (let from = end - 1, to = end - 1 + more; from >= start && to > from; from--) {
    target[to--] = target[from];
    if (target[from] === QUOTATION_MARK) target[to--] = QUOTATION_MARK;
  }
  return end + more;
}
