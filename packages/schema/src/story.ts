import type { LengthProfile } from './config.ts';
import type { OpenQuestionId } from './instrument.ts';
import type { AgeRange, Gender, Position, Tenure } from './record.ts';
import type { TierIndex } from './tiers.ts';

/** One sentence of a telling as its author wrote it. */
export interface TellingSentence {
  /** Stage of the arc (q24), or problem / ask / reason (q23), thing / example / effect (q25). */
  stage: string;
  /** May be left out to bring the text into its length band. */
  optional: boolean;
  /** The sentence in the notation of tellings (see the README of `@hseg/narrative`). */
  text: string;
  /** Line in the file that it comes from, counted from 1. */
  line: number;
  /** Column at which it starts there, counted from 1, where that is known. */
  column?: number;
}

/**
 * The beginning of an account, as a user adds it: a template of the first stage of an arc, in the notation of tellings;
 * `{company}` and `{culture_phrase}` stand for the organisation and a phrase of its culture. Absent lists mean "no condition".
 */
export interface Scenario {
  /** `<name of the file>-<number>` */
  id: string;
  /** Code of the domain. */
  domain: string;
  arc: string;
  template: string;
  /** Absent: the interval of the tier in which most people take the arc. */
  severity?: { from: number; to: number };
  /** Absent: all six. */
  categories?: readonly number[];
  /** Kinds of adversity that it tells of, which the other answers of the same person go with. Absent: they go with its category. */
  adversities?: readonly string[];
  /** Absent: `plain`. */
  voice?: string;
  departments?: readonly string[];
  who?: readonly string[];
  levels?: readonly Position[];
  tenure?: readonly Tenure[];
  supervises?: boolean;
  /** Keys that lead to it in its file: domain, arc, position. */
  place: readonly (string | number)[];
  /** File, line and column (from 1) that the template stands at, for messages. */
  file: string;
  line: number;
  column: number;
}

/**
 * One independently written telling: a whole answer with typed choices in it, and the conditions under which a person
 * may give it. Lists that are absent mean "no condition"; lists that are present mean "one of these".
 */
export interface Telling {
  /** `<stressor|strength|request>-<number>`, unique in the pack; the story family of a q24. */
  id: string;
  question: OpenQuestionId;
  /** Code of the domain; absent for tellings that fit every domain. */
  domain?: string;
  /** Length profile that the telling was written for. */
  lengths: LengthProfile;
  /** Stressor that a q24 tells of. */
  stressor?: string;
  /** Strength that carries a q24 without a stressor, or that a q25 praises. */
  strength?: string;
  /** Request that a q23 makes. */
  request?: string;
  /** Arc of a q24. */
  arc?: string;
  /** Categories 1..6 that the telling speaks of; the most central first. Absent: those of what it tells of. */
  categories?: readonly number[];
  /**
   * Kinds of adversity that a request or praise lets one think of: it goes with accounts of one of them. Absent: with any
   * account, or as its request says. For an account, what it tells of; absent: the kinds of its stressor.
   */
  adversities?: readonly string[];
  /** Part of the severity ruler that the telling fits; both ends included. */
  severity: { from: number; to: number };
  voice: string;
  /** Suicidal ideation told: 0 none, 1 wish to be dead, 2 non-specific active thoughts (Columbia scale). */
  ideation: 0 | 1 | 2;
  departments?: readonly string[];
  /** Tags of roles, any of which will do. */
  who?: readonly string[];
  levels?: readonly Position[];
  tenure?: readonly Tenure[];
  ages?: readonly AgeRange[];
  genders?: readonly Gender[];
  /** Whether the writer must (true) or must not (false) supervise others. */
  supervises?: boolean;
  /**
   * What of the writer's own life it tells, e.g. `leave`, `treatment`, `death`: the answers of one person never
   * disclose the same, since each telling has a cause and a time of its own for it.
   */
  discloses?: readonly string[];
  /** What an aftermath may take for granted, e.g. that the person works. */
  tags?: readonly string[];
  sentences: readonly TellingSentence[];
  /** File that the telling comes from, for messages. */
  file: string;
  /** The telling before words of it became choices: told instead where these would burst its lengths. */
  plain?: Telling;
}

/**
 * A close that several tellings may take: what became of it, in a sentence or two. A telling asks for one by a line
 * `stage: {aftermath:topic}`, and takes those whose needs its tags meet.
 */
export interface Aftermath {
  /** `<topic>-<number>`, unique in the pack. */
  id: string;
  /** Code of the domain; absent for those that fit every domain. */
  domain?: string;
  /** What it speaks of, e.g. `sleep`. */
  topic: string;
  /** Stages of arcs that it can stand in. */
  stages: readonly string[];
  /** Part of the severity ruler that it fits; both ends included. A telling must lie inside it. */
  severity: { from: number; to: number };
  /** Tags that a telling must carry, e.g. `working`: what it takes for granted. */
  needs: readonly string[];
  /** In the notation of tellings, without bound names. */
  text: string;
  /** File and line (from 1) that it comes from, for messages. */
  file: string;
  line: number;
}

/** Who tells: what of a respondent the texts must be true to. */
export interface Teller {
  /** Code of the domain. */
  domain: string;
  organization: {
    name: string;
    aliases: readonly string[];
    /** Article of the name in running text; empty for none. */
    article: string;
    /** Phrases of its culture, as its staff say them; empty where none are known. */
    phrases: readonly string[];
    /** Stress tags that this organisation's accounts prefer; empty for real names. */
    stressFactors: readonly string[];
  };
  departmentId: string;
  role: string;
  roleTags: readonly string[];
  position: Position;
  age: AgeRange;
  gender: Gender;
  tenure: Tenure;
  supervises: boolean;
}

/** What is settled about a respondent's story before any telling is chosen. */
export interface StoryFacts {
  /** Position in `TIERS`. */
  tier: TierIndex;
  /** The record's categories 1..6 from the lowest mean to the highest. */
  categoriesFromLowest: readonly number[];
  /** Months of service, inside the teller's tenure range. */
  tenureMonths: number;
  /** 0, 1 or 2; above 0 only where the population plan allotted it. */
  ideation: 0 | 1 | 2;
}
