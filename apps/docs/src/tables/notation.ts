import { code, type Table, text } from './table.ts';

/** What authors of tellings write, and what it gives. */
export function notationTable(): Table {
  return {
    label: 'Notation of tellings',
    columns: [code('written'), text('gives')],
    rows: [
      ['[a|b|c]', 'one of them'],
      [['[x=a|b]', '{x}'], 'one of them, and the same again'],
      [['[p=@m my brother|@f my aunt]', '{p.he} {p.his}'], 'a person, taken up again'],
      [['{n:3-6}', '{n+1}', '{n#night|nights}'], 'a number, one more, the noun that agrees'],
      [['{clock:1-4}', '{month} {weekday} {season}'], 'times and calendar'],
      [['{Org} {role}', '{department} {years}'], 'facts of the respondent'],
      ['{~wake}', 'a verb in the first person, in the tense of the stage'],
      ['<symptom|...>', 'a labelled span'],
    ],
  };
}
