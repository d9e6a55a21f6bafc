import type { TierIndex } from '@hseg/schema';

/** One row of a dataset, as the checks see it. */
export interface Row {
  /** Position in the dataset, counted from 0, over all of its files. */
  index: number;
  /** Fields in the order of `COLUMNS`; an absent one is empty. */
  fields: readonly string[];
  /** How many fields stand in the row, and how many its header has. */
  width: number;
  expectedWidth: number;
  /** What is wrong with how the row is written, by the reader: quoting, encoding, line breaks. */
  form: readonly string[];
  /** Label columns that stand in the row, by name. */
  labels?: Readonly<Record<string, string>>;
  /** 22 points 1..4, and 0 for what is none. */
  answers: Uint8Array;
  /** Total T of the answers, and their tier; -1 when an answer is missing or wrong. */
  total: number;
  tier: TierIndex;
  /** Words of q23, q24 and q25. */
  words: readonly TextWords[];
}

/** A text and its words. */
export interface TextWords {
  text: string;
  /** Hash of each word in lower case. */
  hashes: Uint32Array;
  /** Where each word starts in the text, in UTF-16 code units. */
  starts: Uint32Array;
  /** Position of the first word of each sentence. */
  sentences: Uint32Array;
  /** Bits of `MARK`, signs that stand somewhere in the text, and above them kinds of words that it may have. */
  marks: number;
  /** Hash of all words: equal for texts that differ in case and punctuation only. */
  key: number;
  /** Another hash of all words; both together are taken for the text. */
  secondKey: number;
}
