import { describe, expect, it } from 'vitest';
import {
  capitalize,
  cardinal,
  clock,
  duration,
  englishGrammar,
  firstPerson,
  indefiniteArticle,
  ordinal,
  referent,
} from '../src/index.ts';

describe('indefiniteArticle', () => {
  it.each([
    'apple',
    'hour',
    'honest mistake',
    'heir',
    'MRI',
    'ICU bed',
    'ED nurse',
    'X-ray',
    'HR partner',
    'RN',
    '8-hour day',
    '11-hour day',
    '18th floor',
    'uninteresting talk',
    'unidentified man',
    'unimportant form',
    'umbrella',
    'onion',
    '"empty" chair',
    'NP',
    'SOC analyst',
    'LPN',
    'urgent call',
    'undergraduate',
    'usher',
    'MIT badge',
    'HCA Healthcare badge',
  ])('is an before %s', (next) => {
    expect(indefiniteArticle(next)).toBe('an');
  });

  it.each([
    'pear',
    'university',
    'union steward',
    'unit clerk',
    'uniform',
    'unicorn',
    'user',
    'usual day',
    'one-off',
    'once-over',
    'European',
    'ewe',
    'CT tech',
    'PT',
    'UX designer',
    'BYOD rule',
    '12-hour day',
    '110-page form',
    '80',
    'hospital',
    'house',
    'NICU nurse',
    'utility room',
    'United badge',
    'Yale badge',
    'CNA',
    'QA engineer',
  ])('is a before %s', (next) => {
    expect(indefiniteArticle(next)).toBe(/^8/.test(next) ? 'an' : 'a');
  });
});

describe('numbers', () => {
  it('are words to twelve, then figures', () => {
    expect([0, 1, 12, 13, 999, 1000, 218_000].map(cardinal)).toEqual([
      'zero',
      'one',
      'twelve',
      '13',
      '999',
      '1,000',
      '218,000',
    ]);
    expect([1, 2, 3, 12, 13, 21, 22, 23, 24, 111, 112, 113, 121].map(ordinal)).toEqual([
      'first',
      'second',
      'third',
      'twelfth',
      '13th',
      '21st',
      '22nd',
      '23rd',
      '24th',
      '111th',
      '112th',
      '113th',
      '121st',
    ]);
  });

  it('refuse what they cannot write', () => {
    expect(() => cardinal(-1)).toThrow(/from 0 to 999999, got -1/);
    expect(() => cardinal(1.5)).toThrow(RangeError);
    expect(() => ordinal(0)).toThrow(/from 1 to 999, got 0/);
    expect(() => clock(13, 0)).toThrow(RangeError);
    expect(() => duration(0)).toThrow(RangeError);
  });

  it('tell times and lengths of service', () => {
    expect([clock(3, 5), clock(12, 0)]).toEqual(['3:05', '12:00']);
    expect([1, 11, 12, 23, 24, 50, 160].map(duration)).toEqual([
      'one month',
      'eleven months',
      'one year',
      'one year',
      'two years',
      'four years',
      '13 years',
    ]);
  });
});

describe('firstPerson', () => {
  it.each([
    ['wake up', 'woke up', 'have woken up', 'wake up'],
    ['lie', 'lay', 'have lain', 'lie'],
    ['be', 'was', 'have been', 'am'],
    ['stop', 'stopped', 'have stopped', 'stop'],
    ['cry', 'cried', 'have cried', 'cry'],
    ['play', 'played', 'have played', 'play'],
    ['avoid', 'avoided', 'have avoided', 'avoid'],
    ['hate', 'hated', 'have hated', 'hate'],
    ['prefer', 'preferred', 'have preferred', 'prefer'],
    ['fix', 'fixed', 'have fixed', 'fix'],
    ['put', 'put', 'have put', 'put'],
    ['write down', 'wrote down', 'have written down', 'write down'],
  ])('inflects %s', (lemma, past, perfect, present) => {
    expect([firstPerson(lemma, 'past'), firstPerson(lemma, 'perfect'), firstPerson(lemma, 'present')]).toEqual([
      past,
      perfect,
      present,
    ]);
  });
});

describe('capitalize and referent', () => {
  it('raise the first letter, also behind a quotation mark, and leave figures alone', () => {
    expect(['no', '"no," she said', "'tis", '(well)', '11 of us', 'é', 'iPad'].map(capitalize)).toEqual([
      'No',
      '"No," she said',
      "'Tis",
      '(Well)',
      '11 of us',
      'É',
      'IPad',
    ]);
  });

  it('take persons up by gender', () => {
    expect(['feminine', 'masculine', 'neutral'].map((gender) => referent('him', gender as 'neutral'))).toEqual([
      'her',
      'him',
      'them',
    ]);
  });

  it('count nothing as a determiner of a name that begins a clause, too: "I like that the hospital pays for it"', () => {
    for (const word of ['that', 'what', 'which', 'since']) expect(englishGrammar.determiners).not.toContain(word);
    expect(englishGrammar.determiners).toContain('this');
  });

  it('let "here" stand for "at the hospital" unless a sentence points to a place already', () => {
    const fits = (sentence: string) => englishGrammar.locative?.fits(sentence);
    for (const sentence of ['I work', "There's a nurse who asks", 'there are people who listen'])
      expect(fits(sentence)).toBe(true);
    for (const sentence of ['Here I work', 'I was happy there', 'people there listen', 'I went there. It was'])
      expect(fits(sentence)).toBe(false);
  });

  it('offer every article that the grammar returns', () => {
    expect(englishGrammar.indefiniteArticles).toEqual(['a', 'an']);
  });
});
