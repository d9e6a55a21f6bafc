/** How an item is answered. The four options of every kind are worth 4, 3, 2, 1 points from first to last. */
export type ScaleKind = 'agreement' | 'count30' | 'days30' | 'burnout';

/** Whether agreeing (or counting more) speaks for a healthy workplace. */
export type Direction = 'positive' | 'reverse';

/** One of the 22 closed items. Answers are scored points 1..4, 4 = healthiest, whatever the direction. */
export interface Item {
  /** `q1` .. `q22` */
  id: string;
  /** 1..6 */
  category: number;
  /** What the item measures, in our words. */
  construct: string;
  /** The statement or question as a respondent reads it, in our words. */
  wording: string;
  direction: Direction;
  scale: ScaleKind;
}

/** One of the six categories. */
export interface Category {
  /** 1..6 */
  number: number;
  name: string;
  /** Weight of the category in the total. */
  weight: number;
  /** Numbers of the first and the last item, both included. */
  items: readonly [first: number, last: number];
}

/** Ids of the open questions, which are also the prefixes of their columns. */
export const OPEN_QUESTION_IDS = ['q23', 'q24', 'q25'] as const;

/** One of {@link OPEN_QUESTION_IDS}. */
export type OpenQuestionId = (typeof OPEN_QUESTION_IDS)[number];

/** One of the three open questions. */
export interface OpenQuestion {
  id: OpenQuestionId;
  wording: string;
  /** Most characters that the printed survey accepts. */
  surveyLimit: number;
  /** Stages of an answer, in order; those of q24 come from its arc. */
  stages: readonly string[];
}

/** Options of each kind of scale, from 4 points (first) to 1 point (last), for an item keyed as the kind says. */
export const SCALES: Readonly<Record<ScaleKind, { positive: readonly string[]; reverse: readonly string[] }>> = {
  agreement: {
    positive: ['Strongly agree', 'Agree', 'Disagree', 'Strongly disagree'],
    reverse: ['Strongly disagree', 'Disagree', 'Agree', 'Strongly agree'],
  },
  count30: {
    positive: ['6 or more times', '3-5 times', '1-2 times', 'Never'],
    reverse: ['Never', '1-2 times', '3-5 times', '6 or more times'],
  },
  days30: {
    positive: ['15 days or more', '8-14 days', '1-7 days', 'No day'],
    reverse: ['No day', '1-7 days', '8-14 days', '15 days or more'],
  },
  burnout: {
    positive: ['Severe', 'Moderate', 'Mild', 'None'],
    reverse: ['None', 'Mild', 'Moderate', 'Severe'],
  },
};

/** Source of the structure below: HSEG survey methodology 2.0, repository Blucentia-HSEG/hseg-core-ai; wording ours. */
export const CATEGORIES: readonly Category[] = [
  { number: 1, name: 'Power abuse and suppression', weight: 3, items: [1, 4] },
  { number: 2, name: 'Discrimination and exclusion', weight: 2.5, items: [5, 7] },
  { number: 3, name: 'Manipulative work culture', weight: 2, items: [8, 10] },
  { number: 4, name: 'Failure of accountability', weight: 3, items: [11, 14] },
  { number: 5, name: 'Mental-health harm', weight: 2.5, items: [15, 18] },
  { number: 6, name: 'Erosion of voice and autonomy', weight: 2, items: [19, 22] },
];

const item = (
  number: number,
  category: number,
  direction: Direction,
  scale: ScaleKind,
  construct: string,
  wording: string,
): Item => ({ id: `q${number}`, category, construct, wording, direction, scale });

/** The 22 closed items in the order of the survey. */
export const ITEMS: readonly Item[] = [
  item(
    1,
    1,
    'positive',
    'agreement',
    'safety of speaking up',
    'I can raise wrongdoing here without being harmed for it.',
  ),
  item(
    2,
    1,
    'reverse',
    'agreement',
    'rank used against criticism',
    'Leaders here use their rank to quiet people who disagree.',
  ),
  item(
    3,
    1,
    'reverse',
    'agreement',
    'silence out of fear',
    'People I work with keep things to themselves because they fear what would follow.',
  ),
  item(
    4,
    1,
    'reverse',
    'count30',
    'retaliation seen',
    'In the last 30 days, how often did you see somebody made to pay for speaking up?',
  ),
  item(
    5,
    2,
    'positive',
    'agreement',
    'fair treatment',
    'People here are treated fairly whatever their race, gender, age or background.',
  ),
  item(6, 2, 'positive', 'agreement', 'equal access', 'Everybody here has the same access to chances and resources.'),
  item(
    7,
    2,
    'reverse',
    'count30',
    'excluding remarks heard',
    'In the last 30 days, how often did you hear a remark that shut out or belittled somebody?',
  ),
  item(
    8,
    3,
    'reverse',
    'agreement',
    'emotions used to control',
    'Leaders here play on feelings to get people to do what they want.',
  ),
  item(
    9,
    3,
    'reverse',
    'agreement',
    'pressure to look positive',
    'We are expected to look cheerful even when something is plainly wrong.',
  ),
  item(10, 3, 'positive', 'agreement', 'respect for personal time', 'My own time and well-being are respected.'),
  item(
    11,
    4,
    'positive',
    'agreement',
    'open handling of mistakes',
    'When something goes wrong, it is dealt with openly and fairly.',
  ),
  item(
    12,
    4,
    'positive',
    'agreement',
    'fair inquiries',
    'Inquiries into misconduct are fair and free of conflicts of interest.',
  ),
  item(13, 4, 'positive', 'agreement', 'decisions explained', 'Decisions that affect us are explained to us.'),
  item(
    14,
    4,
    'positive',
    'agreement',
    'reports lead to action',
    'When somebody reports a problem, the right thing is done about it.',
  ),
  item(
    15,
    5,
    'reverse',
    'days30',
    'anxious through work',
    'In the last 30 days, on how many days did work make you nervous or anxious?',
  ),
  item(
    16,
    5,
    'reverse',
    'days30',
    'hopeless through work',
    'In the last 30 days, on how many days did work make you feel hopeless or depressed?',
  ),
  item(
    17,
    5,
    'reverse',
    'burnout',
    'burnout by own definition',
    'By your own understanding of the word, how burnt out are you?',
  ),
  item(18, 5, 'positive', 'agreement', 'support with strain', 'If work weighs on me, I can get support.'),
  item(19, 6, 'positive', 'agreement', 'input valued', 'What people here say is valued and acted on.'),
  item(20, 6, 'positive', 'agreement', 'autonomy', 'I have enough say in how I do my work.'),
  item(
    21,
    6,
    'reverse',
    'count30',
    'concerns ignored',
    'In the last 30 days, how often was a suggestion or a concern ignored?',
  ),
  item(
    22,
    6,
    'positive',
    'agreement',
    'able to improve things',
    'People here feel that they can make their own area better.',
  ),
];

/** The three open questions in the order of the survey. */
export const OPEN_QUESTIONS: readonly OpenQuestion[] = [
  {
    id: 'q23',
    wording: 'What one change would do most for safety and well-being where you work?',
    surveyLimit: 150,
    stages: ['problem', 'ask', 'reason'],
  },
  {
    id: 'q24',
    wording: 'Which experience at work, if any, has done most harm to your mental health or well-being?',
    surveyLimit: 200,
    stages: [],
  },
  {
    id: 'q25',
    wording: 'What does your workplace do so well that others should copy it?',
    surveyLimit: 150,
    stages: ['thing', 'example', 'effect'],
  },
];
