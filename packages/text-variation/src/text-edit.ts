/** What made an edit: a kind of variation, or a kind of typing noise. */
export type EditKind =
  | 'synonym'
  | 'transition'
  | 'article'
  | 'intensity'
  | 'transposition'
  | 'omission'
  | 'doubling'
  | 'adjacent_key'
  | 'missing_space'
  | 'homophone'
  | 'lower_case_start'
  | 'lower_case_i'
  | 'missing_stop'
  | 'apostrophe'
  | 'fragment'
  | 'abbreviation'
  | 'capitals'
  | 'repeated_stop'
  | 'spacing'
  | 'spelling';

/** One change of a text: `before` at `start` .. `end` (excluded) of the text that was given became `after`. */
export interface TextEdit {
  /** Offsets in UTF-16 code units of the text before all edits. */
  start: number;
  end: number;
  before: string;
  after: string;
  kind: EditKind;
  /** Why: the id of the lexicon's entry, or what kind of slip it is. */
  reason: string;
}
