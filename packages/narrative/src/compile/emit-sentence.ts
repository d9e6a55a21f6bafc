import {
  type Aftermath,
  type Language,
  type ReferentGender,
  SPAN_LABELS,
  type Spelling,
  type Tense,
  WRITING_HABITS,
  type WritingHabit,
} from '@hseg/schema';
import type { ChoiceOption, FactName, SentenceNode } from '../notation/nodes.ts';
import { NotationFault } from '../notation/notation-fault.ts';
import { locativePlace } from './locative-place.ts';
import { FACT, OPERATION } from './operations.ts';
import type { TokenPool } from './token-pool.ts';

/** Minutes at which people say that something happened. */
const MINUTES = [10, 15, 20, 30, 40, 45, 50];

/** Stands for words that are drawn, where only the fixed ones of a sentence count. */
const DRAWN = 'x';

/** What a bound name can be taken up as. `path` names the option that it was bound in; `texts` its possible wordings. */
interface Binding {
  slot: number;
  path: string;
  optionalSentence: number;
  texts?: readonly string[];
  genders?: readonly (ReferentGender | undefined)[];
  numbers?: { low: number; high: number; form: 'cardinal' | 'ordinal' };
  calendar?: readonly string[];
}

/** State of one telling while its sentences are emitted. */
export interface TellingScope {
  bindings: Map<string, Binding>;
  /** The next free slot of a plan; slot 0 is for choices that nobody takes up, of programs that tellings share. */
  slots: number;
  /** Whether the program is shared by tellings, so that it may write to slot 0 only. */
  isShared?: boolean;
  /** How often a text names the organisation at least (in its required sentences) and at most (in all). */
  fewestNames: number;
  mostNames: number;
  poolsUsed: Set<string>;
  /** In how many ways the telling can be told so far. */
  ways: number;
  /** The same of its required sentences alone. */
  wordings: number;
  choices: number;
}

/** What emission needs besides the sentence. `pools` holds the parsed items of every shared pool. */
export interface EmissionContext {
  language: Language;
  pool: TokenPool;
  program: number[];
  pools: ReadonlyMap<string, readonly (readonly SentenceNode[])[]>;
  aftermaths: readonly ParsedAftermath[];
  /** Programs of aftermaths that have been emitted, by id and tense. */
  aftermathPrograms: Map<string, SharedProgram>;
  factLengths: Readonly<Record<FactName, { min: number; max: number }>>;
}

/** An aftermath with its text as a tree. */
export interface ParsedAftermath {
  source: Aftermath;
  nodes: readonly SentenceNode[];
}

/** A program that several tellings lead to; it ends the sentence. */
export interface SharedProgram {
  address: number;
  /** Integers of it. */
  size: number;
  length: LengthRange;
  ways: number;
  choices: number;
}

/** Characters that a sentence can have at least and at most. */
export interface LengthRange {
  min: number;
  max: number;
}

/** What a stretch of a sentence can come to: its characters, and how often it names the organisation. */
interface Extent extends LengthRange {
  fewestNames: number;
  mostNames: number;
  /** In how many ways it can be told; a real number, since products grow beyond whole ones. */
  ways: number;
}

/** A text as a writer with the habit spells it. */
function respelled(text: string, habit: WritingHabit, spellings: readonly Spelling[]): string {
  let other = '';
  let at = 0;
  for (const spelling of spellings) {
    if (spelling.habit !== habit) continue;
    other += text.slice(at, spelling.start) + spelling.other;
    at = spelling.end;
  }
  return other + text.slice(at);
}

/** The fixed words that a node begins with, one for each option of a choice. */
function leadsOf(node: SentenceNode | undefined): readonly string[] {
  if (node === undefined) return [''];
  if (node.kind === 'text') return [node.value];
  if (node.kind !== 'choice') return [DRAWN];
  return node.options.map(({ nodes: [first] }) => (first?.kind === 'text' ? first.value : DRAWN));
}

/** A stretch that names nobody. */
const nameless = ({ min, max }: LengthRange, ways = 1): Extent => ({ min, max, fewestNames: 0, mostNames: 0, ways });

/**
 * Appends the program of one sentence and returns the range of its length in characters.
 *
 * @param sentence number of the sentence if it is optional, -1 if it is required: what an optional sentence binds can be
 * taken up only inside it.
 * @throws NotationFault
 */
export function emitSentence(
  nodes: readonly SentenceNode[],
  tense: Tense,
  sentence: number,
  scope: TellingScope,
  context: EmissionContext,
): LengthRange {
  const { language, pool, program } = context;
  const { grammar } = language;
  const articleAtEnd = new RegExp(`(^|[\\s"(])(${grammar.indefiniteArticles.join('|')}) $`, 'i');
  const determinerAtEnd = new RegExp(`(^|[\\s"(])(${grammar.determiners.join('|')}) $`, 'i');
  const longestArticle = Math.max(...grammar.indefiniteArticles.map((article) => article.length)) + 1;
  const shortestArticle = Math.min(...grammar.indefiniteArticles.map((article) => article.length)) + 1;
  const locative = locativePlace(nodes, grammar);
  let before = '';
  // The fixed words of the sentence so far; a letter stands for what is drawn.
  let said = '';
  // The same with every beginning that the sentence can have: what joins it to another clause hangs on that.
  let beginnings: readonly string[] = [''];
  const isQuestion = nodes.some((node) => node.kind === 'text' && node.value.includes('?'));

  /** What stands behind a node, as far as it is fixed. */
  const fixedBehind = (next: SentenceNode | undefined): string =>
    next === undefined ? '' : next.kind === 'text' ? next.value : DRAWN;

  /** How writers spell a text here. */
  const spellingsOf = (text: string, next: SentenceNode | undefined): readonly Spelling[] => {
    const found = grammar
      .spellings(text, { before: said, after: fixedBehind(next), isQuestion })
      .filter(({ habit }) => habit !== 'fullStops');
    let stops: readonly Spelling[] | undefined;
    for (const start of beginnings)
      for (const after of leadsOf(next)) {
        if (stops?.length === 0) break;
        const own = grammar
          .spellings(text, { before: start, after, isQuestion })
          .filter(({ habit }) => habit === 'fullStops');
        stops = stops === undefined ? own : stops.filter((one) => own.some((other) => other.start === one.start));
      }
    return [...found, ...(stops ?? [])].sort((one, other) => one.start - other.start);
  };

  /**
   * The habit by which writers spell some of these texts in another way, and the texts of a writer with the habit; of two
   * such habits the one that comes last in `WRITING_HABITS`.
   */
  const othersOf = (
    texts: readonly string[],
    next: SentenceNode | undefined,
  ): { habit: number; others: readonly string[] } | undefined => {
    const found = texts.map((text) => spellingsOf(text, next));
    const habit = Math.max(
      ...found.map((spellings) => Math.max(-1, ...spellings.map((one) => WRITING_HABITS.indexOf(one.habit)))),
    );
    if (habit < 0) return undefined;
    return { habit, others: texts.map((text, index) => respelled(text, WRITING_HABITS[habit], found[index])) };
  };

  const freeSlot = (): number => (scope.isShared ? 0 : scope.slots++);

  const lengthsOf = (texts: readonly string[], ways = 1): Extent =>
    nameless(
      { min: Math.min(...texts.map((text) => text.length)), max: Math.max(...texts.map((text) => text.length)) },
      ways,
    );

  const bindingOf = (node: { name: string; column: number }, path: string): Binding => {
    const binding = scope.bindings.get(node.name);
    if (!binding) throw new NotationFault('unknown-slot', node.column, 'a name bound earlier', `{${node.name}}`);
    if (!path.startsWith(binding.path))
      throw new NotationFault(
        'bound-in-option',
        node.column,
        `'${node.name}' to be taken up inside the option that binds it`,
        'a mention outside',
      );
    if (binding.optionalSentence >= 0 && binding.optionalSentence !== sentence)
      throw new NotationFault(
        'bound-in-optional',
        node.column,
        `'${node.name}' to be bound in a required sentence`,
        'a binding in a sentence that may be left out',
      );
    return binding;
  };

  const wordsOf = (binding: Binding, offset: number, node: { name: string; column: number }): readonly string[] => {
    if (binding.calendar) {
      const { calendar } = binding;
      return calendar.map((_, index) => calendar[(index + offset + 10 * calendar.length) % calendar.length]);
    }
    if (binding.numbers) {
      const { low, high, form } = binding.numbers;
      if (low + offset < (form === 'ordinal' ? 1 : 0))
        throw new NotationFault(
          'number-range',
          node.column,
          'a derived number that is not negative',
          `{${node.name}${offset}}`,
        );
      return Array.from({ length: high - low + 1 }, (_, index) => grammar[form](low + index + offset));
    }
    if (offset !== 0)
      throw new NotationFault('unknown-slot', node.column, `a number or a month in '${node.name}'`, 'a bound choice');
    if (!binding.texts)
      throw new NotationFault(
        'not-constant',
        node.column,
        `the options of '${node.name}' to be plain words, since it is repeated`,
        'options with slots or choices',
      );
    return binding.texts;
  };

  const bind = (name: string, path: string, more: Partial<Binding>): number => {
    const slot = freeSlot();
    scope.bindings.set(name, { slot, path, optionalSentence: sentence, ...more });
    return slot;
  };

  const factNumber = (fact: FactName, isTold: boolean): number => {
    if (fact === 'Org' && isTold) return FACT.organizationLocative;
    if (fact === 'Org') return determinerAtEnd.test(before) ? FACT.organizationBare : FACT.organization;
    return {
      place: FACT.place,
      this_place: FACT.thisPlace,
      role: FACT.role,
      department: FACT.department,
      unit: FACT.unit,
      years: FACT.years,
      culture_phrase: FACT.culturePhrase,
    }[fact];
  };

  /** Notes that something drawn stands here. */
  const draw = (example = DRAWN, leads: readonly string[] = [example]): void => {
    before = '';
    beginnings = continuedBy(leads, example);
    said += example;
  };

  /** The beginnings of the sentence behind a choice: one for each option where it begins with the choice. */
  const continuedBy = (leads: readonly string[], example = DRAWN): readonly string[] =>
    /^$|[.?!] $/.test(said) ? leads : beginnings.map((start) => start + example);

  const say = (text: string): void => {
    said += text;
    beginnings = beginnings.map((start) => start + text);
  };

  const plainText = (option: ChoiceOption): string | undefined => {
    if (option.nodes.length === 0) return '';
    const [only] = option.nodes;
    return option.nodes.length === 1 && only.kind === 'text' ? only.value : undefined;
  };

  const emitChoice = (
    options: readonly ChoiceOption[],
    slot: number,
    path: string,
    next: SentenceNode | undefined,
  ): Extent => {
    const plain = options.map(plainText);
    if (plain.every((text): text is string => text !== undefined))
      return emitTable(plain, slot, next, new Set(plain).size);
    scope.choices++;
    program.push(OPERATION.choice, slot, options.length);
    const addresses = program.length;
    for (let index = 0; index < options.length; index++) program.push(0);
    const exits: number[] = [];
    const saidBefore = said;
    const beginningsBefore = beginnings;
    const range = {
      min: Number.POSITIVE_INFINITY,
      max: 0,
      fewestNames: Number.POSITIVE_INFINITY,
      mostNames: 0,
      ways: 0,
    };
    options.forEach((option, index) => {
      program[addresses + index] = program.length;
      before = '';
      said = saidBefore;
      beginnings = beginningsBefore;
      const own = emitAll(option.nodes, `${path}${slot}.${index}/`);
      range.min = Math.min(range.min, own.min);
      range.max = Math.max(range.max, own.max);
      range.fewestNames = Math.min(range.fewestNames, own.fewestNames);
      range.mostNames = Math.max(range.mostNames, own.mostNames);
      range.ways += own.ways;
      program.push(OPERATION.goto, 0);
      exits.push(program.length - 1);
    });
    for (const exit of exits) program[exit] = program.length;
    said = saidBefore;
    beginnings = beginningsBefore;
    draw(DRAWN, leadsOf({ kind: 'choice', options } as SentenceNode));
    return range;
  };

  const emitTable = (
    texts: readonly string[],
    slot: number,
    next: SentenceNode | undefined,
    ways = texts.length,
    example = DRAWN,
  ): Extent => {
    scope.choices++;
    const written = othersOf(texts, next);
    const others = written?.others ?? [];
    if (written)
      program.push(OPERATION.writtenTable, written.habit, slot, pool.addTable([...texts, ...others]), texts.length);
    else program.push(OPERATION.table, slot, pool.addTable(texts), texts.length);
    draw(example, texts);
    return lengthsOf([...texts, ...others], ways);
  };

  const emitMention = (
    texts: readonly string[],
    slot: number,
    next: SentenceNode | undefined,
    example = DRAWN,
  ): Extent => {
    const written = othersOf(texts, next);
    const others = written?.others ?? [];
    if (written)
      program.push(OPERATION.writtenMention, written.habit, slot, pool.addTable([...texts, ...others]), texts.length);
    else program.push(OPERATION.mention, slot, pool.addTable(texts));
    draw(example);
    return lengthsOf([...texts, ...others]);
  };

  /** Appends fixed text, each stretch that writers spell in two ways with its other way. */
  const emitText = (text: string, next: SentenceNode | undefined): LengthRange => {
    const range = { min: 0, max: 0 };
    let at = 0;
    const plain = (end: number): void => {
      if (end > at) program.push(OPERATION.token, pool.add(text.slice(at, end)));
      range.min += end - at;
      range.max += end - at;
    };
    for (const { start, end, habit, other } of spellingsOf(text, next)) {
      plain(start);
      program.push(OPERATION.written, WRITING_HABITS.indexOf(habit), pool.addTable([text.slice(start, end), other]));
      range.min += Math.min(end - start, other.length);
      range.max += Math.max(end - start, other.length);
      at = end;
    }
    plain(text.length);
    return range;
  };

  /** Whether the fact that comes next tells its preposition itself. */
  let tellsPreposition = false;

  const emitNode = (
    node: SentenceNode,
    path: string,
    next: SentenceNode | undefined,
    following: SentenceNode | undefined,
  ): Extent => {
    switch (node.kind) {
      case 'text': {
        const lead = locative?.before(node.value, said, next, following);
        if (lead !== undefined) {
          const { min, max } = emitText(lead, next);
          before = node.value;
          say(node.value);
          tellsPreposition = true;
          return nameless({ min, max });
        }
        const article = next && next.kind !== 'text' ? articleAtEnd.exec(node.value) : null;
        const text = article ? node.value.slice(0, -(article[2].length + 1)) : node.value;
        const { min, max } = emitText(text, next);
        before = node.value;
        say(node.value);
        if (!article) return nameless({ min, max });
        program.push(OPERATION.article);
        return nameless({ min: min + shortestArticle, max: max + longestArticle });
      }
      case 'choice': {
        const plain = node.options.map(plainText);
        const slot =
          node.name === undefined
            ? freeSlot()
            : bind(node.name, path, {
                texts: plain.every((text) => text !== undefined) ? (plain as string[]) : undefined,
                genders: node.options.map((option) => option.gender),
              });
        return emitChoice(node.options, slot, path, next);
      }
      case 'number': {
        const texts = Array.from({ length: node.high - node.low + 1 }, (_, index) =>
          grammar[node.form](node.low + index),
        );
        const slot = bind(node.name, path, { numbers: { low: node.low, high: node.high, form: node.form } });
        return emitTable(texts, slot, next);
      }
      case 'clock': {
        const texts: string[] = [];
        for (let hour = node.low; hour <= node.high; hour++)
          for (const minute of MINUTES) texts.push(grammar.clock(hour, minute));
        return emitTable(texts, bind(node.name, path, { texts }), next);
      }
      case 'calendar': {
        const calendar = { month: language.months, weekday: language.weekdays, season: language.seasons }[
          node.calendar
        ];
        // Any month will do to tell what may not follow one: "August 3" is a date.
        return emitTable(calendar, bind(node.name, path, { calendar }), next, calendar.length, calendar[0]);
      }
      case 'mention': {
        const binding = bindingOf(node, path);
        return emitMention(wordsOf(binding, node.offset, node), binding.slot, next, binding.calendar?.[0]);
      }
      case 'referent': {
        const binding = bindingOf(node, path);
        const texts = (binding.genders ?? []).map((gender) => {
          if (gender === undefined)
            throw new NotationFault(
              'no-gender',
              node.column,
              `every option of '${node.name}' to be marked @f, @m or @t`,
              'an option without a mark',
            );
          return grammar.referent(node.form, gender);
        });
        if (texts.length === 0)
          throw new NotationFault(
            'no-gender',
            node.column,
            `'${node.name}' to be a bound choice of persons`,
            'another kind of slot',
          );
        return emitMention(texts, binding.slot, next);
      }
      case 'count': {
        const binding = bindingOf(node, path);
        if (!binding.numbers)
          throw new NotationFault(
            'not-a-number',
            node.column,
            `'${node.name}' to be a bound number`,
            'another kind of slot',
          );
        const { low, high } = binding.numbers;
        return emitMention(
          Array.from({ length: high - low + 1 }, (_, index) =>
            grammar.isSingular(low + index) ? node.singular : node.plural,
          ),
          binding.slot,
          next,
        );
      }
      case 'fact': {
        program.push(OPERATION.fact, factNumber(node.fact, tellsPreposition));
        draw();
        if (node.fact !== 'Org') return nameless(context.factLengths[node.fact]);
        const name = context.factLengths.Org;
        const { min, max } = tellsPreposition && locative ? locative.length(name) : name;
        tellsPreposition = false;
        return { min, max, fewestNames: 1, mostNames: 1, ways: 1 };
      }
      case 'verb': {
        const text = grammar.firstPerson(node.lemma, tense);
        program.push(OPERATION.token, pool.add(text));
        before = text;
        say(text);
        return nameless({ min: text.length, max: text.length });
      }
      case 'span': {
        program.push(OPERATION.open, SPAN_LABELS.indexOf(node.label));
        const range = emitAll(node.nodes, path);
        program.push(OPERATION.close);
        return range;
      }
      case 'pool': {
        const items = context.pools.get(node.name);
        if (!items)
          throw new NotationFault(
            'unknown-pool',
            node.column,
            `one of the pools ${[...context.pools.keys()].join(', ') || '(there are none)'}`,
            `<${node.name}>`,
          );
        if (scope.poolsUsed.has(node.name))
          throw new NotationFault('pool-twice', node.column, 'a pool once in a telling', `<${node.name}> again`);
        scope.poolsUsed.add(node.name);
        return emitChoice(
          items.map((nodes) => ({ nodes })),
          freeSlot(),
          path,
          next,
        );
      }
    }
  };

  const emitAll = (all: readonly SentenceNode[], path: string): Extent => {
    const range = { min: 0, max: 0, fewestNames: 0, mostNames: 0, ways: 1 };
    all.forEach((node, index) => {
      const own = emitNode(node, path, all[index + 1], all[index + 2]);
      range.min += own.min;
      range.max += own.max;
      range.fewestNames += own.fewestNames;
      range.mostNames += own.mostNames;
      range.ways *= own.ways;
    });
    return range;
  };

  const range = emitAll(nodes, '');
  program.push(OPERATION.end);
  if (sentence < 0) scope.fewestNames += range.fewestNames;
  scope.mostNames += range.mostNames;
  scope.ways *= sentence < 0 ? range.ways : 1 + range.ways;
  if (sentence < 0) scope.wordings *= range.ways;
  return { min: range.min, max: range.max };
}
