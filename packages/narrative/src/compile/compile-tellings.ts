import { type Arc, ContentError, type Issue, type Language, type OpenQuestionId, type Telling } from '@hseg/schema';
import type { FactName, SentenceNode } from '../notation/nodes.ts';
import { NotationFault } from '../notation/notation-fault.ts';
import { parseSentence } from '../notation/parse-sentence.ts';
import { type CompiledTelling, compileTelling } from './compile-telling.ts';
import type { SharedProgram } from './emit-sentence.ts';
import { TokenPool } from './token-pool.ts';

/** Characters that the facts of a respondent can have, both ends included. */
export type FactLengths = Readonly<Record<FactName, { min: number; max: number }>>;

/** Tellings compiled to one flat program over one pool of tokens. */
export interface CompiledTellings {
  language: Language;
  /** Replaced by a longer one when words are added (see `addWords`). */
  program: Int32Array;
  pool: TokenPool;
  /** Tokens of the programs; names and facts of respondents are added behind them. */
  tokens: number;
  tellings: readonly CompiledTelling[];
  /**
   * Tickets of the tellings (see `dealTickets`) by question, domain and tier, where they were found before for the same
   * content.
   */
  tickets?: DealTickets;
}

/** Question, then code of the domain, then tier: tickets of the tellings of the cell, in its order. */
export type DealTickets = Readonly<Record<OpenQuestionId, Readonly<Record<string, readonly (readonly number[])[]>>>>;

/**
 * Compiles tellings. Every fault of every telling is reported, not only the first.
 *
 * @param base tellings that were compiled before, in the same language and proved for these lengths of facts: the result
 * has them, too, in front of the new ones. One with the id of a new telling is left out. The pool of tokens is shared, so
 * that of the base grows
 * @throws ContentError with file, line and column of each fault.
 */
export function compileTellings(
  tellings: readonly Telling[],
  language: Language,
  arcs: Readonly<Record<string, Arc>>,
  factLengths: FactLengths,
  base?: CompiledTellings,
): CompiledTellings {
  const issues: Issue[] = [];
  const pool = base?.pool ?? new TokenPool(language.grammar);
  const program: number[] = base ? Array.from(base.program) : [];
  // What several tellings share is parsed once. It binds no names: a telling has its own.
  const parseShared = (text: string, at: Pick<Issue, 'path' | 'file' | 'line'>): SentenceNode[] => {
    try {
      const names = new Set<string>();
      const nodes = parseSentence(text, names);
      if (names.size > 0)
        issues.push({
          ...at,
          code: 'bound-in-shared',
          expected: 'no bound names in what tellings share',
          received: [...names].join(', '),
          message: '',
        });
      return nodes;
    } catch (error) {
      if (!(error instanceof NotationFault)) throw error;
      const { code, column, expected, received } = error;
      issues.push({ ...at, code, column, expected, received, message: '' });
      return [];
    }
  };
  const pools = new Map<string, SentenceNode[][]>();
  for (const [name, items] of Object.entries(language.pools))
    pools.set(
      name,
      items.map((item, index) => parseShared(item, { path: `pools.${name}.${index}` })),
    );
  const aftermathIds = new Map<string, string>();
  const aftermaths = language.aftermaths.map((source) => {
    const at = { path: source.id, file: source.file, line: source.line };
    const earlier = aftermathIds.get(source.id);
    if (earlier !== undefined) {
      const received = `a second aftermath (the first stands in ${earlier})`;
      issues.push({ ...at, code: 'duplicate-id', expected: 'an id that is used once', received, message: '' });
    } else aftermathIds.set(source.id, source.file);
    return { source, nodes: parseShared(source.text, at) };
  });

  const aftermathPrograms = new Map<string, SharedProgram>();
  const compiled: CompiledTelling[] = [];
  const seen = new Map<string, Telling>();
  for (const telling of tellings) {
    const earlier = seen.get(telling.id);
    if (earlier) {
      const received = `a second telling (the first stands in ${earlier.file})`;
      issues.push({
        code: 'duplicate-id',
        path: telling.id,
        file: telling.file,
        line: telling.sentences[0]?.line,
        expected: 'an id that is used once',
        received,
        message: '',
      });
      continue;
    }
    seen.set(telling.id, telling);
    const context = { language, pool, program, pools, aftermaths, aftermathPrograms, factLengths };
    const faults: Issue[] = [];
    let one = compileTelling(telling, arcs, context, faults);
    // What variation made of a telling is given up where it does not fit; the faults of an author are those of the plain one.
    if (one === undefined && telling.plain) {
      faults.length = 0;
      one = compileTelling(telling.plain, arcs, context, faults);
    }
    issues.push(...faults);
    if (one) compiled.push(one);
  }
  if (issues.length > 0) throw new ContentError(issues);
  const kept = base?.tellings.filter(({ source }) => !seen.has(source.id)) ?? [];
  return {
    language,
    program: Int32Array.from(program),
    pool,
    tokens: pool.count,
    tellings: [...kept, ...compiled],
  };
}
