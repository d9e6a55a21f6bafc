/** Words that begin with a vowel letter and a consonant sound. */
const CONSONANT_SOUND =
  /^(?:eu|ewe|one(?![a-z])|once|u(?:biquit|kulele|ranium|rine|rolog|s(?:a[bg]|e|u)|t(?:ens|il|opi)|ni(?:t|on|form|vers|qu|corn|lat|fi|fy|son|sex)))/i;

/** Words that begin with a consonant letter and a vowel sound. */
const VOWEL_SOUND = /^(?:heir|herb(?!i)|hon(?:est|or|our)|hour)/i;

/** Letters whose names begin with a vowel sound: how an abbreviation is read out. */
const VOWEL_LETTER_NAME = /^[AEFHILMNORSX]/;

/** Abbreviations that are read as words. */
const READ_AS_WORDS = new Set([
  'FEMA',
  'HIPAA',
  'LAN',
  'NASA',
  'NICU',
  'RAM',
  'ROI',
  'SAM',
  'SLA',
  'SWAT',
  'MAR',
  'NATO',
  'HUD',
  'LASER',
  'SQL',
  'SOAP',
  'SIM',
  'SAN',
  'RAID',
]);

/**
 * The indefinite article for what follows, by its sound.
 *
 * @param next not empty; quotation marks and brackets in front are passed over
 * @returns `a` or `an`
 * @example
 * indefiniteArticle('hour') // 'an'
 * indefiniteArticle('MRI') // 'an'
 * indefiniteArticle('university') // 'a'
 * indefiniteArticle('11-hour day') // 'an'
 */
export function indefiniteArticle(next: string): string {
  const word = /^["'(]*([\p{L}\p{N}]+)/u.exec(next)?.[1] ?? '';
  if (/^\d/.test(word)) return /^(?:8|11(?!\d)|18(?!\d)|11\d{3}(?!\d)|18\d{3}(?!\d))/.test(word) ? 'an' : 'a';
  if (/^[A-Z](?![a-z])/.test(word) && word === word.toUpperCase()) {
    if (word.length > 1 && READ_AS_WORDS.has(word)) return /^[AEIOU]/.test(word) ? 'an' : 'a';
    return VOWEL_LETTER_NAME.test(word) ? 'an' : 'a';
  }
  if (/^[A-Z]{2,}s?$/.test(word)) return VOWEL_LETTER_NAME.test(word) ? 'an' : 'a';
  if (CONSONANT_SOUND.test(word)) return 'a';
  if (VOWEL_SOUND.test(word)) return 'an';
  return /^[aeiou]/i.test(word) ? 'an' : 'a';
}
