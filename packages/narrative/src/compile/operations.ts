/**
 * Operations of the flat program that a sentence compiles to. Each is followed by its operands in the same array of
 * integers; addresses are absolute. One loop over one array of integers takes half the time of closures, measured.
 */
export const OPERATION = {
  /** End of the sentence. */
  end: 0,
  /** `token`: append it. */
  token: 1,
  /** `slot, count, address x count`: draw an option, remember it, go there. */
  choice: 2,
  /** `address`: go there. */
  goto: 3,
  /** `slot, base, count`: draw 0 .. count - 1, remember it, append token base + draw. */
  table: 4,
  /** `slot, base`: append token base + what the slot holds. */
  mention: 5,
  /** `fact`: append a fact of the respondent. */
  fact: 6,
  /** The indefinite article that fits what is appended next. */
  article: 7,
  /** `label`: a labelled span opens. */
  open: 8,
  /** A labelled span closes. */
  close: 9,
  /** `habit, base`: append token base, or the one behind it for a writer with the habit. */
  written: 10,
  /** `habit, slot, base, count`: like `table`; for a writer with the habit, from the table behind it. */
  writtenTable: 11,
  /** `habit, slot, base, count`: like `mention`; for a writer with the habit, from the table behind it. */
  writtenMention: 12,
} as const;

/** What an operand is: the number of a token, the address of an operation, or a plain number. */
export type Operand = 'token' | 'address' | 'number';

/** The operands of every operation in their order; behind those of `choice` stand as many addresses as its last says. */
export const OPERANDS: readonly (readonly Operand[])[] = (() => {
  const operands: Operand[][] = [];
  operands[OPERATION.end] = [];
  operands[OPERATION.token] = ['token'];
  operands[OPERATION.choice] = ['number', 'number'];
  operands[OPERATION.goto] = ['address'];
  operands[OPERATION.table] = ['number', 'token', 'number'];
  operands[OPERATION.mention] = ['number', 'token'];
  operands[OPERATION.fact] = ['number'];
  operands[OPERATION.article] = [];
  operands[OPERATION.open] = ['number'];
  operands[OPERATION.close] = [];
  operands[OPERATION.written] = ['number', 'token'];
  operands[OPERATION.writtenTable] = ['number', 'number', 'token', 'number'];
  operands[OPERATION.writtenMention] = ['number', 'number', 'token', 'number'];
  return operands;
})();

/**
 * Facts as the program numbers them; `organization` with, `organizationBare` without the article of its name;
 * `organizationLocative` with the preposition in front, `at the clinic`, or the adverb for both, `here`.
 */
export const FACT = {
  organization: 0,
  organizationBare: 1,
  place: 2,
  thisPlace: 3,
  role: 4,
  department: 5,
  unit: 6,
  years: 7,
  culturePhrase: 8,
  organizationLocative: 9,
} as const;

/** How many facts a program can name. */
export const FACT_COUNT = 10;
