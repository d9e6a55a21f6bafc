import { english } from '@hseg/english';
import type { Language, Lexicon } from '@hseg/schema';

/** A lexicon of a few words, so that a test can foresee everything. */
const lexicon: Lexicon = {
  synonyms: [
    {
      id: 'almost_nearly',
      part: 'adverb',
      register: 'neutral',
      severity: { from: 1, to: 5 },
      forms: ['base'],
      members: [['almost'], ['nearly']],
      anywhere: true,
      example: 'It was {almost_nearly} dark.',
    },
    {
      id: 'wait_for',
      part: 'verb',
      register: 'formal',
      severity: { from: 1, to: 5 },
      forms: ['base'],
      members: [['wait for'], ['await']],
      anywhere: true,
      example: 'We {wait_for} the van.',
    },
    {
      id: 'clever_trick',
      part: 'adjective',
      register: 'neutral',
      severity: { from: 1, to: 5 },
      forms: ['base'],
      members: [['clever'], ['smart']],
      onlyBefore: ['trick', 'plan', 'move'],
      notAfter: ['no'],
      anywhere: true,
      example: 'It was a {clever_trick} trick.',
    },
    {
      id: 'large_big',
      part: 'adjective',
      register: 'neutral',
      severity: { from: 1, to: 5 },
      forms: ['base', 'comparative'],
      members: [
        ['large', 'larger'],
        ['enormous', 'more enormous'],
      ],
      notBefore: ['brother'],
      onlyAfter: ['a', 'an', 'the'],
      anywhere: false,
      example: 'A {large_big} room.',
    },
    {
      id: 'grim',
      part: 'adjective',
      register: 'neutral',
      severity: { from: 4, to: 5 },
      forms: ['base'],
      members: [['ghastly'], ['gruesome']],
      anywhere: false,
      example: 'A {grim} sight.',
    },
    {
      id: 'aid',
      part: 'adjective',
      register: 'neutral',
      severity: { from: 1, to: 5 },
      forms: ['base'],
      members: [['useful'], ['helpful']],
      anywhere: false,
      example: 'A {aid} note.',
    },
  ],
  ladders: [
    {
      id: 'tired',
      part: 'adjective',
      steps: [
        { severity: 1.5, words: ['tired'] },
        { severity: 3, words: ['worn out'] },
        { severity: 4.5, words: ['exhausted'] },
      ],
      example: 'I was {tired}.',
    },
  ],
  transitions: [
    {
      id: 'against',
      relation: 'contrast',
      position: 'initial_comma',
      words: ['however', 'even so'],
      example: '{against}, we stayed.',
    },
  ],
  untouchable: ['not', 'never', "wasn't"],
  sensitive: ['suicid'],
  neverPutIn: ['helpful'],
  noise: {
    neighbours: { a: 'qs', e: 'wr', i: 'uo', o: 'ip', n: 'bm', r: 'et', t: 'ry', s: 'ad' },
    homophones: { their: 'there', its: "it's" },
    abbreviations: { because: 'bc', 'human resources': 'HR' },
    chatAbbreviations: { honestly: 'tbh' },
    spellings: { labor: 'labour' },
    fragments: { "i've been": 'been' },
    nothing: ['none'],
  },
};

/** English grammar with the small lexicon. */
export const small: Pick<Language, 'grammar' | 'lexicon'> = { grammar: english.grammar, lexicon };
