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

/** Facts as the program numbers them; `organization` with, `organizationBare` without the article of its name. */
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
} as const;

/** How many facts a program can name. */
export const FACT_COUNT = 9;
