import { REFERENT_FORMS, type ReferentForm } from '@hseg/schema';
import { type CalendarKind, FACT_NAMES, type FactName, type SentenceNode } from './nodes.ts';
import { NotationFault } from './notation-fault.ts';

const CALENDARS: readonly CalendarKind[] = ['month', 'weekday', 'season'];
const LARGEST_NUMBER = 999;

/** The kind that a slot name stands for: its name without a trailing number (`month2` is a second month). */
const baseName = (name: string): string => name.replace(/\d+$/, '');

/**
 * Parses what stands between the braces of a slot.
 *
 * | written | meaning |
 * |---|---|
 * | `Org` `place` `this_place` `role` `department` `unit` `years` | a fact of the respondent |
 * | `culture_phrase` | a phrase of the organisation's culture |
 * | `company` | the same as `Org` |
 * | `n:3-6` | a number from 3 to 6 (both included), bound to `n` |
 * | `ord:3-27` | a rank, bound |
 * | `clock:1-4` | a time of day, bound |
 * | `month` `weekday` `season` | drawn and bound at the first mention, repeated later |
 * | `n` `n+1` `month+3` | a bound value again, or one derived from it |
 * | `n#night\|nights` | singular or plural after the bound number |
 * | `p.he` `p.him` `p.his` `p.himself` `p.the` | a person of a bound choice, taken up again |
 * | `~wake` | a verb in the first person, in the tense of the stage |
 *
 * @throws NotationFault `unknown-slot`, `number-range` or `unknown-form`.
 */
export function parseSlot(source: string, column: number, bound: ReadonlySet<string>): SentenceNode {
  if ((FACT_NAMES as readonly string[]).includes(source)) return { kind: 'fact', column, fact: source as FactName };
  if (source === 'company') return { kind: 'fact', column, fact: 'Org' };
  const verb = /^~([a-z]+(?: [a-z]+)*)$/.exec(source);
  if (verb) return { kind: 'verb', column, lemma: verb[1] };
  const range = /^([a-z][a-z0-9]*):(\d+)-(\d+)$/.exec(source);
  if (range) {
    const name = range[1];
    const low = Number(range[2]);
    const high = Number(range[3]);
    if (low > high || high > LARGEST_NUMBER)
      throw new NotationFault('number-range', column, `low <= high <= ${LARGEST_NUMBER}`, `{${source}}`);
    const kind = baseName(name);
    if (kind === 'clock') {
      if (low < 1 || high > 12) throw new NotationFault('number-range', column, 'hours from 1 to 12', `{${source}}`);
      return { kind: 'clock', column, name, low, high };
    }
    if (kind === 'ord' && low < 1)
      throw new NotationFault('number-range', column, 'a rank of 1 or more', `{${source}}`);
    return { kind: 'number', column, name, form: kind === 'ord' ? 'ordinal' : 'cardinal', low, high };
  }
  const count = /^([a-z][a-z0-9]*)#([^|]*)\|(.*)$/.exec(source);
  if (count) return { kind: 'count', column, name: count[1], singular: count[2], plural: count[3] };
  const referent = /^([a-z][a-z0-9]*)\.([a-z]+)$/.exec(source);
  if (referent) {
    if (!(REFERENT_FORMS as readonly string[]).includes(referent[2]))
      throw new NotationFault('unknown-form', column, `one of ${REFERENT_FORMS.join(', ')}`, `.${referent[2]}`);
    return { kind: 'referent', column, name: referent[1], form: referent[2] as ReferentForm };
  }
  const mention = /^([a-z][a-z0-9]*)(?:([+-])(\d+))?$/.exec(source);
  if (mention) {
    const name = mention[1];
    const offset = mention[3] === undefined ? 0 : Number(`${mention[2]}${mention[3]}`);
    const calendar = baseName(name) as CalendarKind;
    if (CALENDARS.includes(calendar) && offset === 0 && !bound.has(name))
      return { kind: 'calendar', column, name, calendar };
    return { kind: 'mention', column, name, offset };
  }
  throw new NotationFault(
    'unknown-slot',
    column,
    `a slot: ${FACT_NAMES.join(', ')}, a range such as n:3-6, a bound name, n#one|many, p.he or ~verb`,
    `{${source}}`,
  );
}
