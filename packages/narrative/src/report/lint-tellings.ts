import type { Language } from '@hseg/schema';
import { isAftermathLine } from '../compile/fitting-aftermaths.ts';
import { parseSentence } from '../notation/parse-sentence.ts';
import { doubledWords } from './doubled-words.ts';

/** What a finding is about. `habit` findings name a share of the tellings, all others one telling. */
export type LintRule = 'shared-run' | 'doubled-word' | 'organization-fails' | 'two-clocks' | 'exact-number' | 'habit';

/** Something that a reader would stumble over, or meet too often. */
export interface LintFinding {
  rule: LintRule;
  /** Id of the telling or aftermath; empty for a habit of all of them. */
  id: string;
  file: string;
  line: number;
  message: string;
}

/** Words of a fixed run that two tellings may not share when at least `LEXICAL` of them are not function words. */
const RUN = 5;
const LEXICAL = 3;

/** Words of a fixed run that two tellings may not share, whatever they are. */
const LONG_RUN = 7;

/** The name as the one who fails. It stands for a place: "they", "the office", "my manager" fail. */
const ORGANIZATION_FAILS =
  /(?<!\b(?:at|in|of|for|from|to|by|with|near|around|outside|inside|across|through|behind|about|than|as) )\{Org\} (?:has |had |have |never |always |still |just |simply |even |only )*(?:refus|ignor|fail|denie|denied|deny|punish|fire[ds]?\b|lie[ds]?\b|lying|cheat|hid\b|hides|covers up|covered up|forgot|forget|abandon|neglect|threaten|mistreat|does(?: not|n't)|did(?: not|n't)|will not|won't|would(?: not|n't)|can(?:not|'t)|could(?: not|n't)|let (?:me|us|her|him|them) down|lost)/;

/** Numbers that nobody remembers: from 31 on, people round, ages, years and numbers that are names apart. */
const EXACT = /\{[a-z][a-z0-9]*:(\d+)-\d+\}|(?<![\d:.,$])\b(?!911\b|988\b|19\d\d\b|20\d\d\b)(\d{2,})\b(?![\d:.,%])/g;

/** A comparison; "I like the work" is none, nor is "I'd like a day off". */
const SIMILE =
  /\bas if |\bthe way (?:you|an?|people|one) |(?<!\b(?:I|we|they|you|people|who|others?|would|don't|not|d) |[[|])\blike (?:an?|the) /;

/** Habits of a writer and the most tellings in a hundred that may have them, as counted in people's answers. */
const HABITS: readonly { name: string; most: number; has(sentences: readonly string[]): boolean }[] = [
  {
    name: 'a simile',
    most: 8,
    has: (sentences) => sentences.some((text) => SIMILE.test(text)),
  },
  { name: 'a quoted line', most: 12, has: (sentences) => sentences.some((text) => text.includes('"')) },
  {
    name: 'a sentence of fewer than five words',
    most: 16,
    has: (sentences) => sentences.some((text) => wordCounts(text).some((count) => count < 5)),
  },
  {
    name: 'a last sentence of seven words or fewer',
    most: 20,
    has: (sentences) => (wordCounts(sentences[sentences.length - 1]).pop() ?? 8) <= 7,
  },
];

/**
 * Looks through tellings and aftermaths for what the compiler cannot know to be wrong: fixed runs of words that stand
 * in two of them, five that carry meaning or any seven (what function words make up is everybody's), words that come out twice in a row, the organisation's name as the one who fails, two times of day in one answer, numbers that are too exact
 * to be remembered, and habits of the writer beyond their quotas.
 *
 * @throws NotationFault for a sentence that would not compile.
 * @returns findings in the order of the tellings, habits last; none for content that may go out
 *
 * @example
 * lintTellings({ tellings: [], aftermaths: [], grammar: englishGrammar }) // []
 */
export function lintTellings({
  tellings,
  aftermaths,
  grammar,
}: Pick<Language, 'tellings' | 'aftermaths' | 'grammar'>): LintFinding[] {
  const functionWords = new Set(grammar.functionWords);
  const findings: LintFinding[] = [];
  const owners = new Map<string, string>();
  const all = [
    ...tellings.map(({ id, file, sentences }) => ({ id, file, sentences })),
    ...aftermaths.map(({ id, file, line, text }) => ({ id, file, sentences: [{ text, line }] })),
  ];
  for (const { id, file, sentences } of all) {
    const add = (rule: LintRule, line: number, message: string): void => {
      findings.push({ rule, id, file, line, message });
    };
    const own = new Set<string>();
    const bound = new Set<string>();
    for (const { text, line } of sentences) {
      if (!isAftermathLine(text))
        for (const word of doubledWords(parseSentence(text, bound)))
          add('doubled-word', line, `'${word} ${word}' can come out where two choices meet`);
      for (const run of fixedRuns(text, functionWords)) {
        const owner = owners.get(run);
        if (owner !== undefined && owner !== id && !own.has(run))
          add('shared-run', line, `the words '${run}' also stand in ${owner}`);
        own.add(run);
      }
      const failing = ORGANIZATION_FAILS.exec(text);
      if (failing)
        add('organization-fails', line, `'${failing[0]}': let 'they' or 'the office' fail, the name is a place`);
      for (const [written, low, plain] of text.replace(/\{age\d*:[^}]*\}/g, '').matchAll(EXACT)) {
        const number = Number(low ?? plain);
        if (number > 30 && number % 5 !== 0)
          add('exact-number', line, `'${written}': people round numbers like this one`);
      }
    }
    for (const run of own) owners.set(run, id);
    const clocks = sentences.flatMap(({ text, line }) =>
      [...text.matchAll(/\{clock\d*:/g), ...text.matchAll(/\b\d{1,2}:\d\d\b/g)].map(() => line),
    );
    if (clocks.length > 1) add('two-clocks', clocks[1], 'a second time of day: people remember one');
  }
  for (const { name, most, has } of HABITS) {
    const having = tellings.filter(({ sentences }) =>
      has(sentences.map(({ text }) => text).filter((text) => !isAftermathLine(text))),
    );
    const share = (100 * having.length) / Math.max(1, tellings.length);
    // A handful of tellings says nothing about habits.
    if (tellings.length >= 25 && share > most)
      findings.push({
        rule: 'habit',
        id: '',
        file: having[0].file,
        line: having[0].sentences[0].line,
        message: `${share.toFixed(1)} % of the tellings have ${name}; at most ${most} % should`,
      });
  }
  return findings;
}

/** Runs that every wording has and that another telling may not have. Symptom words are shared by design. */
function fixedRuns(text: string, functionWords: ReadonlySet<string>): string[] {
  const runs: string[] = [];
  const parts = text
    .replace(/<symptom\|[^>]*>/g, '|')
    .replace(/<[a-z_]+\|/g, '')
    .replace(/\[[a-z][a-z0-9]*=/g, '[')
    .replace(/@[fmt] /g, '')
    .split(/[[\]{}|<>]/);
  for (const part of parts) {
    const words = part.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];
    for (let at = 0; at + RUN <= words.length; at++) {
      const run = words.slice(at, at + RUN);
      if (run.filter((word) => !functionWords.has(word)).length >= LEXICAL) runs.push(run.join(' '));
      if (at + LONG_RUN <= words.length) runs.push(words.slice(at, at + LONG_RUN).join(' '));
    }
  }
  return runs;
}

/** How many words each sentence of a line can have, choices at their longest. */
function wordCounts(text: string): number[] {
  let rest = text.replace(/<[a-z_]+\||@[fmt] |>/g, '').replace(/\{[^}]*\}/g, 'slot');
  // Choices from the inside out.
  for (let choice = /\[([^[\]]*)\]/.exec(rest); choice; choice = /\[([^[\]]*)\]/.exec(rest)) {
    const longest = choice[1]
      .replace(/^[a-z][a-z0-9]*=/, '')
      .split('|')
      .reduce((one, other) => (countWords(other) > countWords(one) ? other : one));
    rest = rest.slice(0, choice.index) + longest + rest.slice(choice.index + choice[0].length);
  }
  return rest
    .split(/(?<=[.!?]"?)\s+/)
    .map(countWords)
    .filter((count) => count > 0);
}

const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
