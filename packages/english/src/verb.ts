import type { Tense } from '@hseg/schema';

/** Past and participle of the irregular verbs that tellings use; `past` alone where both are the same. */
const IRREGULAR: Readonly<Record<string, readonly [past: string, participle?: string]>> = {
  be: ['was', 'been'],
  become: ['became', 'become'],
  begin: ['began', 'begun'],
  bite: ['bit', 'bitten'],
  break: ['broke', 'broken'],
  bring: ['brought'],
  buy: ['bought'],
  catch: ['caught'],
  choose: ['chose', 'chosen'],
  come: ['came', 'come'],
  cut: ['cut'],
  do: ['did', 'done'],
  drink: ['drank', 'drunk'],
  drive: ['drove', 'driven'],
  eat: ['ate', 'eaten'],
  fall: ['fell', 'fallen'],
  feel: ['felt'],
  find: ['found'],
  forget: ['forgot', 'forgotten'],
  get: ['got'],
  give: ['gave', 'given'],
  go: ['went', 'gone'],
  grind: ['ground'],
  have: ['had'],
  hear: ['heard'],
  hide: ['hid', 'hidden'],
  hold: ['held'],
  keep: ['kept'],
  know: ['knew', 'known'],
  leave: ['left'],
  let: ['let'],
  lie: ['lay', 'lain'],
  lose: ['lost'],
  make: ['made'],
  mean: ['meant'],
  pay: ['paid'],
  put: ['put'],
  quit: ['quit'],
  read: ['read'],
  ride: ['rode', 'ridden'],
  ring: ['rang', 'rung'],
  run: ['ran', 'run'],
  say: ['said'],
  see: ['saw', 'seen'],
  send: ['sent'],
  shake: ['shook', 'shaken'],
  shut: ['shut'],
  sit: ['sat'],
  sleep: ['slept'],
  speak: ['spoke', 'spoken'],
  spend: ['spent'],
  stand: ['stood'],
  swear: ['swore', 'sworn'],
  take: ['took', 'taken'],
  teach: ['taught'],
  tell: ['told'],
  think: ['thought'],
  throw: ['threw', 'thrown'],
  wake: ['woke', 'woken'],
  wear: ['wore', 'worn'],
  write: ['wrote', 'written'],
};

/** Verbs of more than one syllable that double their last consonant all the same. */
const DOUBLING = /^(?:prefer|refer|occur|admit|commit|permit|regret|control|patrol|[^aeiou]*[aeiou][bdgklmnprtvz])$/;

function regularPast(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  if (DOUBLING.test(verb)) return `${verb}${verb[verb.length - 1]}ed`;
  return `${verb}ed`;
}

/**
 * A verb in the first person singular.
 *
 * @param lemma base form, with its particles: `wake`, `wake up`
 * @returns past `woke up`, perfect `have woken up`, present `wake up`
 * @example
 * firstPerson('lie', 'past') // 'lay'
 * firstPerson('stop', 'perfect') // 'have stopped'
 */
export function firstPerson(lemma: string, tense: Tense): string {
  const space = lemma.indexOf(' ');
  const verb = space < 0 ? lemma : lemma.slice(0, space);
  const particles = space < 0 ? '' : lemma.slice(space);
  if (tense === 'present') return `${verb === 'be' ? 'am' : verb}${particles}`;
  const [past, participle] = IRREGULAR[verb] ?? [regularPast(verb)];
  return tense === 'past' ? `${past}${particles}` : `have ${participle ?? past}${particles}`;
}
