import { describe, expect, it } from 'vitest';
import { GUIDE_EXPECTATIONS, validateDataset } from '../src/index.ts';
import { checkOf, PERSON, people, reasonOf } from './one-check.ts';
import { csvOf, fileOf, type TestRow } from './test-rows.ts';

const noisy = { ...GUIDE_EXPECTATIONS, noise: 'realistic' as const };
const text = (q24_text: string): Partial<TestRow> => ({ q24_text });
const ending = (end: string): Partial<TestRow> => text(`${PERSON.q24_text.slice(0, 200)} ${end}`);

/** For each check: changes of a sound row with the reason, or nothing where the row stays sound. */
const CASES: Record<string, readonly (readonly [change: Partial<TestRow>, reason: RegExp | undefined])[]> = {
  'row-form': [[{}, undefined]],
  'row-width': [[{}, undefined]],
  'missing-values': [
    [{ department: '' }, /^department is empty$/],
    [{ gender_identity: 'N/A' }, /^gender_identity is 'N\/A'$/],
    [{ organization_name: ' null ' }, /^organization_name is ' null '$/],
    [{ organization_name: 'Nan' }, /'Nan'/],
    [{ organization_name: 'Nancy Co' }, undefined],
    [{ q24_text: '' }, /^q24_text is empty$/],
    [{ q24_text: 'none' }, /^q24_text is 'none'$/],
    [{ q7: '' }, /^q7 is empty$/],
    [{ submission_date: '-' }, /^submission_date is '-'$/],
  ],
  codes: [
    [{ gender_identity: 'Female' }, /^gender_identity is 'Female'$/],
    [{ age_range: '18-25' }, /^age_range/],
    [{ tenure_range: '<1' }, /^tenure_range/],
    [{ position_level: 'mid' }, /^position_level/],
    [{ supervises_others: 'true' }, /^supervises_others is 'true'$/],
    [{ domain: 'Health' }, /^domain is 'Health'$/],
    [{ domain: '' }, undefined],
    [{ employee_count: '0' }, /^employee_count is '0'$/],
    [{ employee_count: '012' }, /^employee_count/],
    [{ employee_count: '1600000' }, undefined],
    [{ employee_count: '12345678901' }, /^employee_count/],
    [{ employee_count: '' }, undefined],
    [{ employee_count: '900.0' }, /^employee_count/],
  ],
  'answer-types': [
    [{ q3: '1.0' }, /^q3 is '1\.0'$/],
    [{ q3: ' 1' }, /^q3 is ' 1'$/],
    [{ q22: 'x' }, /^q22 is 'x'$/],
    [{ q1: 'two' }, /^q1 is 'two'$/],
    [{ q1: '7' }, undefined],
    [{ q1: '-1' }, undefined],
    [{ q1: '12' }, undefined],
    [{ q1: '' }, undefined],
  ],
  'id-form': [
    [{ response_id: 'a b c d' }, /^'a b c d'$/],
    [{ response_id: 'abc' }, /^'abc'$/],
    [{ response_id: 'abcd' }, undefined],
    [{ response_id: 'a'.repeat(64) }, undefined],
    [{ response_id: 'a'.repeat(65) }, /^'a+'$/],
    [{ response_id: '' }, undefined],
    [{ response_id: 'syn_4kfp-77' }, undefined],
  ],
  dates: [
    [{ submission_date: '2025-02-28' }, undefined],
    [{ submission_date: '2024-02-29' }, undefined],
    [{ submission_date: '2025-02-29' }, /^'2025-02-29' is no day$/],
    [{ submission_date: '1900-02-29' }, /is no day$/],
    [{ submission_date: '2000-02-29' }, undefined],
    [{ submission_date: '2025-04-31' }, /is no day$/],
    [{ submission_date: '2025-12-31' }, undefined],
    [{ submission_date: '2025-13-01' }, /is no day$/],
    [{ submission_date: '2025-00-10' }, /is no day$/],
    [{ submission_date: '2025-01-00' }, /is no day$/],
    [{ submission_date: '2025-1-5' }, /is no day$/],
    [{ submission_date: '2025-03-04 10:00' }, /is no day$/],
    [{ submission_date: '1999-12-31' }, /^1999-12-31 is before 2000$/],
    [{ submission_date: '' }, undefined],
  ],
  'answer-range': [
    [{ q5: '5' }, /^q5 is '5'$/],
    [{ q5: '0' }, /^q5 is '0'$/],
    [{ q5: '2.5' }, /^q5 is '2\.5'$/],
    [{ q5: '1.0' }, undefined],
    [{ q5: 'x' }, /^q5 is 'x'$/],
    [{ q5: '' }, undefined],
    [{ q5: '4' }, undefined],
  ],
  'long-strings': [
    [
      Object.fromEntries(Array.from({ length: 22 }, (_, item) => [`q${item + 1}`, item < 18 ? '3' : '2'])),
      /^18 equal answers in a row$/,
    ],
    [
      Object.fromEntries(Array.from({ length: 22 }, (_, item) => [`q${item + 1}`, item > 3 ? '3' : '2'])),
      /^18 equal answers in a row$/,
    ],
    [Object.fromEntries(Array.from({ length: 22 }, (_, item) => [`q${item + 1}`, item < 17 ? '3' : '2'])), undefined],
    [{}, undefined],
  ],
  'length-bands': [
    [{}, undefined],
    [text('Short.'), /^q24 has 6 characters, Mixed 250-500$/],
    [{ q1: '9', ...text('Short.') }, undefined],
    [text(`${'word '.repeat(99)}now.`), undefined],
    [text(`${'word '.repeat(100)}x.`), /^q24 has 502 characters/],
    [text(''), undefined],
    [{ q23_text: 'x'.repeat(249) }, /^q23 has 249/],
    [{ q23_text: 'x'.repeat(250) }, undefined],
    [{ q25_text: 'x'.repeat(500) }, undefined],
    [{ q25_text: 'x'.repeat(501) }, /^q25 has 501/],
    // Characters, not code units.
    [{ q25_text: `${'😀'.repeat(400)}` }, undefined],
    [{ q25_text: `${'😀'.repeat(501)}` }, /^q25 has 501/],
  ],
  'repeated-sentences': [
    [{}, undefined],
    [
      text('We had a long hard week. And then it was over. We had a long, hard week!'),
      /^'We had a long, hard week!' twice$/,
    ],
    [text('It was hard. It was hard. It was hard.'), undefined],
    [{ q25_text: PERSON.q24_text }, /twice$/],
  ],
  'personal-data': [
    [{}, undefined],
    [text('Write to jo.doe+hr@example.org about it.'), /^q24: an e-mail address$/],
    [text('I wrote @night_desk about it.'), /^q24: an account name$/],
    [text('It stands on https://example.org/rota too.'), /^q24: a web address$/],
    [text('See www.example.org for it.'), /^q24: a web address$/],
    [text('My number, 078-05-1120, was on the form.'), /^q24: a social security number$/],
    [text('Call 555-010-0199 at night.'), /^q24: a telephone number$/],
    [text('Call (555) 010-0199 at night.'), /^q24: a telephone number$/],
    [text('Call 555.010.0199 at night.'), /^q24: a telephone number$/],
    [text('Call +1 555 010 0199 at night.'), /^q24: a telephone number$/],
    [text('My card is 4000 0012 3456 7899.'), /^q24: a number of ten digits and more$/],
    // Long fields that were made to cost time.
    [text(`@ ${'a'.repeat(900_000)}`), undefined],
    [text(`@ ${'1 '.repeat(400_000)}1.1`), /ten digits/],
    // What people count, date and pay.
    [text('In 2019, 2020 and 2021 we were 1,200 and had 24/7 cover.'), undefined],
    [text('It went on 10/12/2024, 8:30 to 17:00, room 4-112, code 12345.'), undefined],
    [text('We lost $1,250,000 and then 1234567 more.'), undefined],
    [text('Mail me @ noon, and/or ring. He came w/o it.'), undefined],
    [{ q23_text: 'Ask pat@example.com.' }, /^q23: an e/],
  ],
  'unfilled-slots': [
    [{}, undefined],
    [text('I work at {place} now.'), /\{place\}/],
    [text('I work [here|there] now.'), /\[here/],
    [text('<b>I work</b> here.'), /<b>/],
    [text('They said undefined to me.'), /undefined/],
    [text('It was NaN days.'), /NaN/],
    [text('Costs null dollars.'), /null/],
    [text('I work at null and like it.'), /null/],
    [text('Years of null results, and nobody minds.'), undefined],
    [text('My boss at undefined is fair.'), /undefined/],
    [text('They gave me undefined responsibilities.'), undefined],
    [text('Our roles are undefined.'), undefined],
    [text('Lorem lorem ipsum.'), /lorem/],
    [text('It cost $40 in all.'), undefined],
    [text('It cost $amount in all.'), /\$amount/],
    [text('About 5 % of us left.'), undefined],
    [text('Name: %s.'), /%s/],
    [text('Name: ____.'), /____/],
    [text('I object to that.'), undefined],
    [text('He is [object Object].'), /object Object/],
    [text('TODO say more.'), /TODO/],
  ],
  'doubled-words': [
    [{}, undefined],
    [text('I was in the the hall.'), /^q24: 'the the'$/],
    [text('I was so so tired that that was it, and I had had enough.'), undefined],
    [text('We wait, wait and wait.'), undefined],
    [text('Tell them them again.'), /'them them'/],
    [text('Nobody Nobody came.'), /'Nobody Nobody'/],
  ],
  'orphan-punctuation': [
    [{}, undefined],
    [text('I left , and came back.'), /I left , and/],
    [text('I left . And came back.'), /I left \. And/],
    [text('I left,, and came back.'), /,,/],
    [text('I left;, and came back.'), /;,/],
    [text('Nothing ( ) here.'), /\( \)/],
    [text(', and then I left.'), /, and/],
    [text('I left.,'), /left\.,/],
    [text('It was 2 a.m., and I left.'), undefined],
    [text('Wait... what?! No!!'), undefined],
    [text('I left,'), /left,/],
    [text('He said "no," and left.'), undefined],
    [text("The nurses' room (the big one), I mean."), undefined],
  ],
  'broken-characters': [
    [{}, undefined],
    [text('A lost \ufffd character.'), /\ufffd/],
    [text('A caf\u00c3\u00a9 here.'), /caf/],
    [text('It\u00e2\u20ac\u2122s bad.'), /It/],
    [text('Tom &amp; I.'), /&amp;/],
    [text('R&D is fine, AT&T too.'), undefined],
    [text('A line \\u00e9 here.'), /\\u00e9/],
    [text('A café, a naïve “quote”, an emoji 😀.'), undefined],
    [text('Half \ud83d of it.'), /Half/],
    [text('Other \udc00 half.'), /Other/],
  ],
  'truncated-texts': [
    [{}, undefined],
    [ending('and then the'), /^q24: ends with '.*and then the'$/],
    [ending('and then nothing came'), /ends with/],
    [ending('he said "no."'), undefined],
    [ending('what now?'), undefined],
    [ending("(that's all.)"), undefined],
    [ending('never again!  '), undefined],
  ],
  'lower-case-starts': [
    [{}, undefined],
    [text('It broke. nobody came.'), /'nobody came\.'/],
    [text('It broke. zero came.'), /'zero came\.'/],
    [text('It broke. a man came.'), /'a man came\.'/],
    [text('it broke.'), /'it broke\.'/],
    [text('It was 5 p.m. and I left.'), /'and I left\.'/],
    [text('It broke. 3 people came. Ähnlich war es.'), undefined],
    [text('It broke. ähnlich war es.'), /ähnlich/],
  ],
  connectives: [
    [{}, undefined],
    [text('It broke. But I fixed it. However, it broke again.'), /^q24: 'However, it broke again\.' after another$/],
    [text('But it broke. I fixed it. But it broke again.'), undefined],
    [text('Also it broke. In addition, nobody came.'), /In addition/],
    [text('Still, it broke. On the other hand, we laughed.'), /On the other hand/],
    [text('But it broke. Also nobody came.'), undefined],
    [text('On the other side it broke. But we laughed.'), undefined],
  ],
  'impossible-people': [
    [{}, undefined],
    [{ age_range: '18-24', tenure_range: '8+_years' }, /^18-24 with 8 or more years$/],
    [{ age_range: '18-24', tenure_range: '1-3_years' }, undefined],
    [{ age_range: '18-24', tenure_range: '1-3_years', position_level: 'Senior' }, /^18-24 and Senior$/],
    [{ age_range: '18-24', tenure_range: '1-3_years', position_level: 'Executive' }, /^18-24 and Executive$/],
    [{ age_range: '25-34', position_level: 'Executive' }, /^25-34 and Executive in Healthcare$/],
    [{ age_range: '25-34', position_level: 'Executive', domain: 'Business' }, undefined],
    [{ age_range: '25-34', position_level: 'Senior', tenure_range: '8+_years' }, undefined],
  ],
  'unlikely-people': [
    [{}, undefined],
    [{ position_level: 'Entry', supervises_others: 'True' }, /^Entry that supervises others$/],
    [{ position_level: 'Entry', supervises_others: 'False' }, undefined],
    [{ position_level: 'Executive', supervises_others: 'False' }, /^Executive that supervises nobody$/],
    [{ position_level: 'Executive', supervises_others: 'True' }, undefined],
  ],
  'text-against-person': [
    [{}, undefined],
    [
      { ...text("I've been here for twenty years."), tenure_range: '1-3_years' },
      /'I've been here for twenty years' and 1-3_years/,
    ],
    [{ ...text("I've been here for six years."), tenure_range: '4-7_years' }, undefined],
    [{ ...text("I've been here for eight years."), tenure_range: '4-7_years' }, undefined],
    [{ ...text("I've been here for nine years."), tenure_range: '4-7_years' }, /nine years/],
    [{ ...text("I've been here 3 years."), tenure_range: '4-7_years' }, undefined],
    [{ ...text("I've been here 2 years."), tenure_range: '4-7_years' }, /2 years/],
    [{ ...text('In my fifteen years here I saw a lot.'), tenure_range: '8+_years' }, undefined],
    [{ ...text('In my fifteen years at Riverside I saw a lot.'), tenure_range: '<1_year' }, /fifteen years at/],
    [{ ...text('I have worked at Riverside for thirty years.'), tenure_range: '1-3_years' }, /thirty years/],
    [{ ...text('After four years here I know.'), tenure_range: '<1_year' }, /four years/],
    [{ ...text('My mother is sixty years old.'), tenure_range: '<1_year' }, undefined],
    [{ ...text('I just started here.'), tenure_range: '8+_years' }, /'I just started here' and 8\+_years/],
    [{ ...text("I'm new here."), tenure_range: '4-7_years' }, /new here/],
    [{ ...text("I'm new here."), tenure_range: '1-3_years' }, undefined],
    [text('My direct reports like it.'), /supervises nobody/],
    [{ ...text('My direct reports like it.'), supervises_others: 'True' }, undefined],
    [text('I manage a team of nine.'), /I manage a team/],
    [text('I manage fine.'), undefined],
    [text('The people I supervise are fine.'), /people I supervise/],
  ],
  'safe-messaging': [
    [{}, undefined],
    [text('My cousin committed suicide.'), /^q24: 'commit suicide'$/],
    [text('After a failed suicide attempt he came back.'), /failed/],
    [text('He hanged himself.'), /method or means/],
    [text('She took all the pills to die.'), /method or means/],
    [text('I was cutting myself.'), /method or means/],
    [text('I cut myself on a can and cut my wrist on glass.'), undefined],
    [text('He left a suicide note.'), /method or means/],
    [text('They talked of suicide and a rope.'), /method or means/],
    [text('The rope of the lift broke, and the gun was locked.'), undefined],
    [text('I planned to kill myself.'), /a plan or a time/],
    [text('Suicide was the only way.'), /a solution/],
    [text('I felt I would be better off dead.'), /solution or inevitable/],
    [text("They'll be sorry when I'm dead."), /revenge/],
    [text("They'll be sorry when I'm gone."), /revenge/],
    [text('I thought of suffocating myself.'), /method or means/],
    [text('The job drove him to suicide.'), /single cause/],
    [text('Because of my boss I wanted to die.'), /single cause/],
    [text('There is a suicide epidemic here.'), /contagion/],
    [text('Some nights I hoped I would not wake up.'), /thoughts of suicide outside q24 of Crisis/],
    [text("I didn't want to be here anymore."), /thoughts of suicide/],
    [text('They are better off without me, I thought.'), /thoughts of suicide/],
    [text('I wake up at five and work, and it is killing time that I like.'), undefined],
    [text('A patient died, and the man who shot at us is in jail.'), undefined],
  ],
  'one-organization': [[{}, undefined]],
  'unique-ids': [[{}, undefined]],
  duplicates: [[{}, undefined]],
  'label-tiers': [
    [{}, undefined],
    [{ risk_tier: 'Mixed' }, undefined],
    [{ risk_tier: 'Safe' }, /^risk_tier is Safe, the answers are Mixed$/],
    [{ risk_tier: '' }, undefined],
    [{ risk_tier: 'Mixed', estimated_risk_tier: 'Crisis' }, /^estimated_risk_tier is Crisis/],
  ],
};

describe.each(Object.entries(CASES))('%s', (id, cases) => {
  it.each(cases.map(([change, reason], index) => [index, change, reason] as const))(
    'case %i',
    async (_, change, reason) => {
      const found = await reasonOf(id, change);
      if (reason === undefined) expect(found).toBeUndefined();
      else expect(found).toMatch(reason);
    },
  );
});

describe('where typing noise is expected', () => {
  it.each<[string, Partial<TestRow>]>([
    ['missing-values', { q24_text: '' }],
    ['length-bands', text('Short.')],
    ['truncated-texts', ending('and then nothing came')],
    ['lower-case-starts', text('it broke.')],
  ])('%s lets noise pass', async (id, change) => {
    expect(await reasonOf(id, change, noisy)).toBeUndefined();
  });

  it.each<[string, Partial<TestRow>]>([
    ['missing-values', { department: '' }],
    ['truncated-texts', ending('and then the')],
  ])('%s still finds what is no noise', async (id, change) => {
    expect(await reasonOf(id, change, noisy)).toBeDefined();
  });
});

describe('rows among others', () => {
  it('are told what is wrong with how they are written', async () => {
    const [sound] = people({});
    const text = csvOf([sound, sound, sound]).split('\n');
    text[2] = `${text[2]},x`;
    text[3] = text[3].replace(',Laboratory,', ',Lab"oratory,');
    const report = await validateDataset(fileOf(text.join('\n')));
    const check = (id: string) => report.dimensions[0].checks.find((one) => one.id === id);
    expect(check('row-width')?.worst).toEqual([{ row: 1, responseId: 'row_1', reason: '37 fields in place of 36' }]);
    expect(check('row-form')?.worst).toEqual([
      { row: 2, responseId: 'row_1', reason: 'a quote inside an unquoted field' },
    ]);
  });

  it('may have thoughts of suicide in q24 of Crisis, and only there', async () => {
    const crisis = Object.fromEntries(Array.from({ length: 22 }, (_, item) => [`q${item + 1}`, '1']));
    const told = 'Some nights I hoped I would not wake up.';
    expect(await reasonOf('safe-messaging', { ...crisis, q24_text: told })).toBeUndefined();
    expect(await reasonOf('safe-messaging', { ...crisis, q23_text: told })).toMatch(/^q23: thoughts of suicide/);
  });

  it('may not have an id that stood before', async () => {
    const { score, observed, worst } = await checkOf(
      'unique-ids',
      people({}, { response_id: 'row_1' }, {}, { response_id: '' }, { response_id: '' }),
    );
    expect(observed).toBe('1 of 5 rows (20.0 %)');
    expect(worst?.map(({ row, reason }) => [row, reason])).toEqual([[1, "'row_1' again"]]);
    expect(score).toBeCloseTo(100 * (1 - 0.2 ** 0.45), 1);
  });

  it('may not contradict the first row of their organisation', async () => {
    const { worst } = await checkOf(
      'one-organization',
      people(
        {},
        { employee_count: '901' },
        { organization_name: 'Lakeside', employee_count: '5' },
        { domain: 'Business' },
      ),
    );
    expect(worst?.map(({ row }) => row)).toEqual([1, 3]);
    expect(worst?.[0].reason).toBe('Riverside: Healthcare, 901 employees, before Healthcare, 900 employees');
  });

  it('may not have the text of another, in whatever case, but for short ones', async () => {
    const own = { q23_text: 'No.', q25_text: 'No.' };
    const { worst } = await checkOf(
      'duplicates',
      people(
        own,
        { ...own, q24_text: PERSON.q24_text.toUpperCase() },
        { ...own, q24_text: 'Something else that is told here.' },
      ),
    );
    expect(worst?.map(({ row }) => row)).toEqual([1]);
    expect(worst?.[0].reason).toMatch(/^q24 again: 'MOST WEEKS/);
  });

  it('show five of those that are faulty, the first ones', async () => {
    const { worst, observed } = await checkOf(
      'codes',
      people(...Array.from({ length: 9 }, () => ({ gender_identity: 'F' }))),
    );
    expect(worst?.map(({ row, responseId }) => [row, responseId])).toEqual(
      [0, 1, 2, 3, 4].map((row) => [row, `row_${row + 1}`]),
    );
    expect(observed).toBe('9 of 9 rows (100.0 %)');
  });

  it('must lie in the expected window of dates', async () => {
    const dates = { from: '2025-03-01', to: '2025-03-31' };
    for (const [date, isInside] of [
      ['2025-03-01', true],
      ['2025-03-31', true],
      ['2025-02-28', false],
      ['2025-04-01', false],
    ] as const)
      expect(
        (await reasonOf('dates', { submission_date: date }, { ...GUIDE_EXPECTATIONS, dates })) === undefined,
        date,
      ).toBe(isInside);
  });
});
