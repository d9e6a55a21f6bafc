import { hashWord } from '../text/words-of.ts';

/** Words that speak of each category, 1 to 6; this package's own list, from the constructs of the instrument. */
const THEMES: readonly string[] = [
  'report reported reporting retaliation retaliated silence silenced quiet boss manager director supervisor chief threatened threat threats fired fear afraid speak spoke rank power complained complaint truth scolded yelled screamed punished warned dare',
  'race racist accent age old older young women woman men gay religion pregnant disability disabled wheelchair excluded included equal unfair fair slur joke jokes treated passed promotion language remarks name foreign black different invited',
  'positive smile smiling cheerful family guilt loyalty mission applause praise grateful pretend fake culture weekends voluntary sacrifice feelings attitude cheer slogan values survey happy spirit',
  'investigation investigated hr complaint complaints rules consequences cover covered nothing happened proof decided decision decisions policy promised promise excuse blame blamed mistake mistakes error errors answer answered accountable ignored knew',
  'sleep asleep awake tired exhausted burnout anxious anxiety depressed depression panic stress headaches therapist doctor pills cry cried hopeless mental overtime hours shift shifts nights dreams worry pain',
  'ideas idea input vote voted asked meeting meetings schedule say decide control trust checked watched listen listened suggestion suggestions committee changed plan plans voice approve approval permission flexible choose choice',
];

/** Hash of each theme word with the categories (0 .. 5) that it speaks of. */
export const THEME_WORDS: ReadonlyMap<number, readonly number[]> = (() => {
  const map = new Map<number, number[]>();
  THEMES.forEach((words, category) => {
    for (const word of words.split(' ')) {
      const hash = hashWord(word);
      map.set(hash, [...(map.get(hash) ?? []), category]);
    }
  });
  return map;
})();
