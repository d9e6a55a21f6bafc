import { type Arc, ContentError, type Issue, type Language, type Telling } from '@hseg/schema';
import type { FactName, SentenceNode } from '../notation/nodes.ts';
import { NotationFault } from '../notation/notation-fault.ts';
import { parseSentence } from '../notation/parse-sentence.ts';
import { type CompiledTelling, compileTelling } from './compile-telling.ts';
import { TokenPool } from './token-pool.ts';

/** Characters that the facts of a respondent can have, both ends included. */
export type FactLengths = Readonly<Record<FactName, { min: number; max: number }>>;

/** Tellings compiled to one flat program over one pool of tokens. */
export interface CompiledTellings {
  language: Language;
  program: Int32Array;
  pool: TokenPool;
  /** Tokens of the programs; names and facts of respondents are added behind them. */
  tokens: number;
  tellings: readonly CompiledTelling[];
}

/**
 * Compiles tellings. Every fault of every telling is reported, not only the first.
 *
 * @throws ContentError with file, line and column of each fault.
 */
export function compileTellings(
  tellings: readonly Telling[],
  language: Language,
  arcs: Readonly<Record<string, Arc>>,
  factLengths: FactLengths,
): CompiledTellings {
  const issues: Issue[] = [];
  const pool = new TokenPool(language.grammar);
  const program: number[] = [];
  const pools = new Map<string, SentenceNode[][]>();
  for (const [name, items] of Object.entries(language.pools)) {
    const parsed: SentenceNode[][] = [];
    items.forEach((item, index) => {
      try {
        const names = new Set<string>();
        parsed.push(parseSentence(item, names));
        if (names.size > 0)
          issues.push({
            code: 'bound-in-pool',
            path: `pools.${name}.${index}`,
            expected: 'no bound names in a pool',
            received: [...names].join(', '),
            message: '',
          });
      } catch (error) {
        if (!(error instanceof NotationFault)) throw error;
        issues.push({
          code: error.code,
          path: `pools.${name}.${index}`,
          column: error.column,
          expected: error.expected,
          received: error.received,
          message: '',
        });
      }
    });
    pools.set(name, parsed);
  }

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
    const one = compileTelling(telling, arcs, { language, pool, program, pools, factLengths }, issues);
    if (one) compiled.push(one);
  }
  if (issues.length > 0) throw new ContentError(issues);
  return { language, program: Int32Array.from(program), pool, tokens: pool.texts.length, tellings: compiled };
}
