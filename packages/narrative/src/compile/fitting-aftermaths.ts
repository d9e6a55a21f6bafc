import type { Telling, TellingSentence } from '@hseg/schema';
import { NotationFault } from '../notation/notation-fault.ts';
import type { ParsedAftermath } from './emit-sentence.ts';

const REQUEST = /^\{aftermath:([a-z_]+(?:\|[a-z_]+)*)\}$/;

/** Whether a line of a telling asks for an aftermath. */
export const isAftermathLine = (text: string): boolean => REQUEST.test(text);

/** Fewer than this many would be recognised at the second meeting. */
const FEWEST = 4;

/**
 * The aftermaths that a line `stage: {aftermath:topic|topic}` may become: those of these topics that can stand in its
 * stage, whose severity holds all of the telling's, and whose needs the tags of the telling meet.
 *
 * @returns nothing for a line that is an ordinary sentence
 * @throws NotationFault `few-aftermaths` when fewer than four fit.
 */
export function fittingAftermaths(
  sentence: TellingSentence,
  telling: Telling,
  aftermaths: readonly ParsedAftermath[],
): readonly ParsedAftermath[] | undefined {
  const request = REQUEST.exec(sentence.text);
  if (!request) return undefined;
  const topics = new Set(request[1].split('|'));
  const tags = new Set(telling.tags);
  const { from, to } = telling.severity;
  const fitting = aftermaths.filter(
    ({ source }) =>
      topics.has(source.topic) &&
      source.stages.includes(sentence.stage) &&
      (source.domain === undefined || source.domain === telling.domain) &&
      source.severity.from <= from &&
      to <= source.severity.to &&
      source.needs.every((tag) => tags.has(tag)),
  );
  if (fitting.length < FEWEST)
    throw new NotationFault(
      'few-aftermaths',
      1,
      `at least ${FEWEST} aftermaths for ${sentence.stage} of severity ${from} to ${to} with the tags ${[...tags].join(', ') || '(none)'}`,
      `${fitting.length} for ${sentence.text}`,
    );
  return fitting;
}
