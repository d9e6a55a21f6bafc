import type { ReferentForm, ReferentGender } from '@hseg/schema';

const FORMS: Readonly<Record<ReferentGender, Readonly<Record<ReferentForm, string>>>> = {
  masculine: { he: 'he', him: 'him', his: 'his', himself: 'himself', the: 'the man' },
  feminine: { he: 'she', him: 'her', his: 'her', himself: 'herself', the: 'the woman' },
  neutral: { he: 'they', him: 'them', his: 'their', himself: 'themselves', the: 'the person' },
};

/**
 * A person taken up again after the first mention.
 *
 * @example
 * referent('him', 'feminine') // 'her'
 * referent('the', 'masculine') // 'the man'
 */
export function referent(form: ReferentForm, gender: ReferentGender): string {
  return FORMS[gender][form];
}
