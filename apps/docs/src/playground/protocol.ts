import type { TakenChoice } from '@hseg/narrative';
import type { AnnotatedText, HsegRecord, NoiseName, StoryFacts } from '@hseg/schema';
import type { TextEdit } from '@hseg/text-variation';

/** Which record is shown: the `skip`-th (from 0) of those that fit, in file order, as `hseg preview` counts them. */
export interface PreviewRequest {
  seed: number;
  domain?: string;
  organization?: string;
  /** Code of a tier. */
  tier?: string;
  /** Voice of the account (q24). */
  voice?: string;
  noise: NoiseName;
  skip: number;
}

/** How one answer came about. */
export interface ExplainedAnswer {
  text: AnnotatedText;
  telling: string;
  file: string;
  arc?: string;
  voice: string;
  /** 1..6 */
  category: number;
  severity: number;
  /** How the organisation is referred to. */
  reference: string;
  /** Characters before typing, and the band that they lie in. */
  length: number;
  band: { min: number; max: number };
  sentences: readonly { stage: string; included: boolean }[];
  choices: readonly TakenChoice[];
}

/** A record with what led to it. */
export interface Preview {
  record: HsegRecord;
  facts: StoryFacts;
  /** What the record's stressors are, in words. */
  stressors: readonly { id: string; kernel: string }[];
  /** Answers to q23, q24, q25. */
  answers: readonly ExplainedAnswer[];
}

/** What is generated: the default configuration but for these. */
export interface GenerateRequest {
  records: number;
  seed: number;
  /** The only domain; all by default. */
  domain?: string;
  noise: NoiseName;
  labels: 'companion' | 'inline' | 'none';
}

/** The files of a generated dataset; `labels` is there for companion labels. */
export interface GeneratedFiles {
  data: Blob;
  labels?: Blob;
  seconds: number;
}

/** How a pasted text is changed. */
export interface VaryRequest {
  text: string;
  how: 'words' | 'weaker' | 'stronger' | 'realistic' | 'messy';
  seed: number;
  /** 1 (included) .. 5 (included) */
  severity: number;
  /** 0 (included) .. 1 (included) */
  rate: number;
}

/** A changed text with its log. */
export interface VaryResult {
  text: string;
  edits: readonly TextEdit[];
  /** The text after everything was taken back: the one that was pasted. */
  restored: string;
}

/** A judged dataset. */
export interface ValidateResult {
  score: number;
  grade: string;
  rows: number;
  dimensions: readonly { title: string; score: number }[];
  recommendations: readonly string[];
  /** The whole report as a page of its own. */
  html: string;
  seconds: number;
}

/** What the worker can be asked, and what it answers. */
export interface Tasks {
  preview: { request: PreviewRequest; result: Preview | undefined };
  generate: { request: GenerateRequest; result: GeneratedFiles };
  vary: { request: VaryRequest; result: VaryResult };
  validate: { request: readonly File[]; result: ValidateResult };
}

/** A message to the worker. `stop` ends the task of that number. */
export type ToWorker =
  | { kind: 'open'; world: string }
  | { [Name in keyof Tasks]: { kind: 'do'; id: number; task: Name; request: Tasks[Name]['request'] } }[keyof Tasks]
  | { kind: 'stop'; id: number };

/** A message from the worker: how far it is (0 .. 1), the result, or why there is none. */
export type FromWorker =
  | { id: number; progress: number; doing: string }
  | { id: number; result: Tasks[keyof Tasks]['result'] }
  | { id: number; error: string };
