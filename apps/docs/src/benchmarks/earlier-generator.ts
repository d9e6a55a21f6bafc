/**
 * The Python generator that once stood in the public repository Blucentia-HSEG/hseg-core-ai and was deleted there,
 * measured once: its own default, 49,500 rows, on two cores. Diversity of q24: the first 40 words of 1,500 answers.
 */
export const EARLIER_GENERATOR = {
  rows: '49,500',
  bytes: '37 MB',
  seconds: '33.4 s',
  peak: '133 MB',
  validatorSeconds: '462 s',
  ownGrade: '80.01, B',
  alpha: '.34 to .42',
  eigenvalues: '4.15, then .88',
  texts: '3 fallback sentences, 148,500 times',
  sharedRuns: '1.00',
  bigrams: '.005',
  trigrams: '.006',
  movingAverage: '.198',
  compression: '32',
  openings: '.003',
} as const;

/** Microseconds of the processor a record, for texts of the same length and as many columns, measured once on two cores. */
export const PEERS = [
  { name: '@faker-js/faker 10.6.0', microseconds: 123, text: 'lorem ipsum' },
  { name: 'chance 1.1.13', microseconds: 309, text: 'lorem ipsum' },
  {
    name: 'tracery-grammar 2.8.4',
    microseconds: 701,
    text: '600 sentence plans, without control of length or a seed a record',
  },
  { name: 'rosaenlg 3.2.6', microseconds: 1676, text: 'one template of four sentences' },
] as const;
