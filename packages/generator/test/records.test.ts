import { content } from '@hseg/content';
import {
  COLUMNS,
  DEFAULT_CONFIG,
  lengthBand,
  OPEN_QUESTION_IDS,
  type Respondent,
  scoreAnswers,
  TENURES,
  type Teller,
  TIERS,
} from '@hseg/schema';
import { beforeAll, describe, expect, it } from 'vitest';
import { generateDataset, generateRecord, prepareGeneration, type RecordTrace } from '../src/index.ts';
import { generationOf, world } from './world.ts';

const RECORDS = 4000;

/** The narrator numbers jobs from 0; numbers of our own must not meet those. */
const NUMBER_OF_FIRST_JOB = 10_000;

/** Whether a set of tellings holds the one at `position` of its cell. */
const holds = (set: Int32Array, position: number): boolean => ((set[position >> 5] >> (position & 31)) & 1) === 1;

/** A respondent as the narrator asks for one. */
function tellerOf(respondent: Respondent): Teller {
  const role = content.domains
    .find((domain) => domain.code === respondent.domain)
    ?.departments.find((department) => department.id === respondent.departmentId)
    ?.roles[respondent.position].find((one) => one.id === respondent.role);
  const organization = { name: respondent.organization, aliases: [], article: '', phrases: [], stressFactors: [] };
  return { ...respondent, organization, roleTags: role?.tags ?? [] };
}

describe('records', () => {
  const generation = generationOf(RECORDS);
  const traces: RecordTrace[] = [];
  beforeAll(() => {
    for (let index = 0; index < RECORDS; index++) traces.push(generation.trace(index));
  });

  it('are not told to be of Crisis by the length of the account alone', () => {
    const lengthsOf = (code: string): number[] =>
      traces
        .filter(({ record }) => TIERS[record.labels.tier].code === code)
        .map(({ record }) => record.texts[1].text.length)
        .sort((one, other) => one - other);
    const crisis = lengthsOf('Crisis');
    const [from, to] = [crisis[Math.floor(crisis.length / 4)], crisis[Math.floor((3 * crisis.length) / 4)]];
    const among = (lengths: readonly number[]): number => lengths.filter((one) => one >= from && one <= to).length;
    // Who meets an account as long as the middle half of Crisis has one of At_Risk before them in one of five cases at least.
    expect(among(lengthsOf('At_Risk'))).toBeGreaterThan(among(crisis) / 4);
  });

  it('carry the scores and the tier of their own answers', () => {
    for (const { record } of traces) {
      const { tier, total, score28, categoryMeans, meanRuleTier } = scoreAnswers(record.answers);
      expect(record.labels).toMatchObject({ tier, total, score28, categoryMeans, meanRuleTier });
      expect(record.labels.severity).toBeGreaterThanOrEqual(TIERS[tier].severity.from);
      expect(record.labels.severity).toBeLessThan(TIERS[tier].severity.below);
    }
  });

  it('have three texts inside the band of their tier, on one line, safe in a spreadsheet', () => {
    for (const { record } of traces)
      record.texts.forEach(({ text }, index) => {
        const { min, max } = lengthBand('guide', record.labels.tier, OPEN_QUESTION_IDS[index]);
        expect(text.length, text).toBeGreaterThanOrEqual(min);
        expect(text.length, text).toBeLessThanOrEqual(max);
        expect(text).not.toMatch(/[\n\r\t]|^[=+\-@]|[{}[\]<>|]| {2}| [.,;?!]|^\s|\s$|[\u{10000}-\u{10ffff}]/u);
        expect(text).toMatch(/^["'(]?[A-Z0-9]/);
      });
  });

  it('have sentences that cover the text, in the order of the arc, with its first and a last stage', () => {
    for (const { record } of traces) {
      const arc = content.arcs[record.labels.arc];
      const order = arc.stages.map((stage) => stage.id);
      const { text, sentences } = record.texts[1];
      expect(sentences.map(({ start, end }) => text.slice(start, end)).join(' ')).toBe(text);
      const positions = sentences.map((sentence) => order.indexOf(sentence.stage));
      expect(positions).toEqual([...positions].sort((one, other) => one - other));
      expect(positions[0]).toBe(0);
      const told = new Set(sentences.map((sentence) => sentence.stage));
      expect(told.size).toBeGreaterThanOrEqual(arc.minimumStages);
      expect(told.has('help') && told.has('isolation')).toBe(false);
      const last = record.labels.arc === 'crisis' ? ['help', 'isolation'] : [order[order.length - 1]];
      expect(last).toContain(sentences[sentences.length - 1].stage);
      for (const [index, stages] of [
        [0, ['problem', 'ask', 'reason']],
        [2, ['thing', 'example', 'effect']],
      ] as const)
        for (const { stage } of record.texts[index].sentences) expect(stages).toContain(stage);
    }
  });

  it('have spans that slice to what was put in; the organisation is labelled wherever it is named', () => {
    for (const { record } of traces)
      for (const { text, spans } of record.texts) {
        for (const span of spans) {
          expect(text.slice(span.start, span.end)).toBe(span.text);
          expect(span.text.trim()).toBe(span.text);
        }
        const name = record.respondent.organization;
        if (text.includes(name))
          expect(spans.filter((span) => span.label === 'ORG').map((span) => span.text)).toContain(name);
      }
  });

  it('name the organisation in full in more than 80 % of the accounts and about a third of the other texts', () => {
    const share = (question: number): number =>
      traces.filter(({ record }) => record.texts[question].text.includes(record.respondent.organization)).length /
      RECORDS;
    expect(share(1)).toBeGreaterThan(0.8);
    for (const question of [0, 2]) {
      expect(share(question)).toBeGreaterThan(0.15);
      expect(share(question)).toBeLessThan(0.45);
    }
  });

  it('tell only what the person may tell', () => {
    for (const { record, planned } of traces)
      for (const { telling } of planned) {
        const { respondent } = record;
        const stressor = telling.stressor === undefined ? undefined : content.stressors[telling.stressor];
        const role = content.domains
          .find((domain) => domain.code === respondent.domain)
          ?.departments.find((department) => department.id === respondent.departmentId)
          ?.roles[respondent.position].find((one) => one.id === respondent.role);
        const departments = telling.departments ?? stressor?.departments;
        const who = telling.who ?? stressor?.roleTags;
        const levels = telling.levels ?? stressor?.levels;
        if (telling.domain !== undefined) expect(telling.domain).toBe(respondent.domain);
        if (departments) expect(departments).toContain(respondent.departmentId);
        if (who) expect(who.some((tag) => role?.tags.includes(tag))).toBe(true);
        if (levels) expect(levels).toContain(respondent.position);
        if (telling.tenure) expect(telling.tenure).toContain(respondent.tenure);
        if (telling.ages) expect(telling.ages).toContain(respondent.age);
        if (telling.genders) expect(telling.genders).toContain(respondent.gender);
        if (telling.supervises !== undefined) expect(telling.supervises).toBe(respondent.supervises);
      }
  });

  it('speak of one adversity: requests and praises go with what the account tells of, but where nothing else is left', () => {
    let [told, other] = [0, 0];
    for (const { planned } of traces) {
      const kinds = planned.find(({ telling }) => telling.question === 'q24')?.adversities ?? [];
      if (kinds.length === 0) continue;
      for (const { telling, adversities } of planned) {
        if (telling.question === 'q24' || adversities.length === 0) continue;
        told++;
        if (!adversities.some((kind) => kinds.includes(kind))) other++;
      }
    }
    // A few people are left without an answer that goes with their account.
    expect(told).toBeGreaterThan(traces.length / 10);
    expect(other).toBeLessThan(told / 50);
  });

  it('never disclose the same of a life in two answers, but where nothing else is left', () => {
    let [disclosing, twice] = [0, 0];
    for (const { planned } of traces) {
      const told = planned.flatMap(({ telling }) => telling.discloses ?? []);
      if (told.length > 0) disclosing++;
      if (new Set(told).size < told.length) twice++;
    }
    // Without the rule one in eight of them would.
    expect(disclosing).toBeGreaterThan(traces.length / 10);
    expect(twice).toBeLessThan(disclosing / 50);
  });

  it('are never of somebody at work in one and on leave in another, but where nothing else is left', () => {
    let [working, both] = [0, 0];
    for (const { planned } of traces) {
      const account = planned.find(({ telling }) => telling.question === 'q24')?.telling;
      if (!account?.tags?.includes('working')) continue;
      working++;
      if (planned.some(({ telling }) => telling !== account && telling.discloses?.includes('leave'))) both++;
    }
    expect(working).toBeGreaterThan(traces.length / 20);
    // Without the rule one in fifty of them would.
    expect(both).toBeLessThanOrEqual(working / 500);
  });

  it('are never of somebody on leave in the account and at work in another, but where nothing else is left', () => {
    let [away, both] = [0, 0];
    for (const { planned } of traces) {
      const account = planned.find(({ telling }) => telling.question === 'q24')?.telling;
      if (!account?.discloses?.includes('leave')) continue;
      away++;
      if (planned.some(({ telling }) => telling !== account && telling.tags?.includes('working'))) both++;
    }
    expect(away).toBeGreaterThan(traces.length / 500);
    // Seven in ten requests and praises of people who are badly off are of somebody at work.
    expect(both).toBeLessThan(away / 5);
  });

  it('name a length of service inside the tenure of the record', () => {
    const months = [
      [1, 11],
      [12, 47],
      [48, 95],
      [96, 480],
    ];
    for (const { record, facts } of traces) {
      const [low, high] = months[TENURES.indexOf(record.respondent.tenure)];
      expect(facts.tenureMonths).toBeGreaterThanOrEqual(low);
      expect(facts.tenureMonths).toBeLessThanOrEqual(high);
    }
  });

  it('speak of one of the two lowest categories of their own answers, mostly', () => {
    const matching = traces.filter(({ record, facts }) =>
      facts.categoriesFromLowest.slice(0, 2).includes(record.labels.themeCategory),
    ).length;
    expect(matching / RECORDS).toBeGreaterThan(0.6);
  });

  it('tell of ideation only where it is allotted, with help, and of nothing against the word lists', () => {
    const crisis = traces.filter(({ record }) => record.labels.tier === 0);
    const ideation = traces.filter(({ record }) => record.labels.ideationLevel > 0);
    expect(ideation).toHaveLength(Math.floor(crisis.length / 10));
    for (const { record } of ideation) {
      expect(record.labels.tier).toBe(0);
      expect(record.texts[1].sentences.some((sentence) => sentence.stage === 'help')).toBe(true);
    }
    for (const { record } of traces) {
      const mean = record.answers.reduce((sum, points) => sum + points, 0) / record.answers.length;
      const text = record.texts[1].text.toLowerCase();
      if (mean > 3) expect(text).not.toMatch(/suicide|ptsd|breakdown|crisis|devastating|unbearable/);
      if (mean < 2.5) expect(text).not.toMatch(/supportive|helpful|positive|thriving|excellent/);
    }
  });

  it('deal the tellings by arc and tickets: each is told at its share of those that fit, noise apart', () => {
    const told = new Map<string, number>();
    const shares = new Map<string, number>();
    const jobs = new Map<string, number>();
    for (const { record, facts } of traces) {
      const { respondent, labels } = record;
      // Half of the accounts from an organisation with stress factors of its own look for these first.
      const organization = content.organizations.find(({ name }) => name === respondent.organization);
      if (organization?.sets.includes('custom')) continue;
      const cell = generation.narrator.cell('q24', respondent.domain, labels.tier);
      const job = `${respondent.domain} ${respondent.departmentId} ${respondent.role}`;
      if (!jobs.has(job)) jobs.set(job, NUMBER_OF_FIRST_JOB + jobs.size);
      const fitting = cell.emptySet();
      cell.fitting(tellerOf(respondent), jobs.get(job) as number, labels.ideationLevel, fitting);
      const [lowest, second, third] = facts.categoriesFromLowest.map((category) => cell.ofCategory(category));
      const fits = cell.tellings.map((_, position) => position).filter((position) => holds(fitting, position));
      const ofLowest = fits.filter((position) => holds(lowest, position) || holds(second, position));
      const themed = ofLowest.length >= 6 ? ofLowest : fits.filter((at) => ofLowest.includes(at) || holds(third, at));
      const dealt = themed.length > 0 ? themed : fits;
      const tickets = generation.narrator.tickets.q24[respondent.domain][labels.tier];
      const byArc = cell.arcs.map((arc) => ({
        weight: Math.max(1, Math.floor(20 * (content.arcs[arc].weights[TIERS[labels.tier].code] ?? 0) + 0.5)),
        own: dealt.filter((position) => cell.tellings[position].source.arc === arc),
      }));
      const wide = byArc.filter(({ own }) => own.length >= 3);
      const arcs = wide.length > 0 ? wide : byArc.filter(({ own }) => own.length > 0);
      const weights = arcs.reduce((sum, { weight }) => sum + weight, 0);
      for (const { weight, own } of arcs) {
        const all = own.reduce((sum, position) => sum + tickets[position], 0);
        for (const position of own) {
          const key = `${respondent.domain}/${labels.tier}/${cell.tellings[position].source.id}`;
          shares.set(key, (shares.get(key) ?? 0) + ((weight / weights) * tickets[position]) / all);
        }
      }
      const key = `${respondent.domain}/${labels.tier}/${labels.storyFamily}`;
      told.set(key, (told.get(key) ?? 0) + 1);
    }
    for (const [key, count] of told) {
      const share = shares.get(key) ?? 0;
      expect(Math.abs(count - share), key).toBeLessThan(4 * Math.sqrt(share) + 4);
    }
  });

  it('are pure functions of their number: any order, alone or in a dataset', async () => {
    const shuffled = generationOf(RECORDS);
    for (const index of [3999, 0, 17, 2500, 1]) {
      expect(shuffled.record(index)).toEqual(traces[index].record);
      expect(generateRecord(generation.config, world, index)).toEqual(traces[index].record);
    }
    let index = 0;
    for await (const record of generateDataset({ ...generation.config, records: 50 }, world)) {
      expect(record.index).toBe(index++);
      expect(record.texts[1].text.length).toBeGreaterThan(100);
    }
    expect(index).toBe(50);
  });

  it('read the same with and without annotations', () => {
    for (let index = 0; index < 300; index++) {
      const plain = generation.plainRecord(index);
      expect(COLUMNS.map((column) => column.value(plain))).toEqual(
        COLUMNS.map((column) => column.value(traces[index].record)),
      );
    }
  });

  it('refuse numbers outside the dataset', () => {
    expect(() => generation.record(RECORDS)).toThrow(RangeError);
    expect(() => generation.record(-1)).toThrow(RangeError);
  });
});

describe('configurations', () => {
  it('with other seeds give other records', () => {
    expect(generationOf(100, { seed: 1 }).record(0).texts[1].text).not.toBe(
      generationOf(100, { seed: 2 }).record(0).texts[1].text,
    );
  });

  it('with pseudonyms give the same respondents, answers and stories', () => {
    const real = generationOf(300);
    const invented = generationOf(300, { organizations: 'pseudonymous' });
    for (let index = 0; index < 300; index++) {
      const one = real.record(index);
      const other = invented.record(index);
      expect(other.answers).toEqual(one.answers);
      expect({ ...other.respondent, organization: '' }).toEqual({ ...one.respondent, organization: '' });
      expect(other.labels).toEqual(one.labels);
      expect(other.respondent.organization).not.toBe(one.respondent.organization);
      for (const { text } of other.texts) expect(text).not.toContain(one.respondent.organization);
    }
  });

  it('with survey lengths keep the limits of the printed survey', () => {
    const generation = generationOf(600, { lengths: 'survey' });
    for (let index = 0; index < 600; index++) {
      const { texts } = generation.plainRecord(index);
      expect(texts[0].text.length).toBeLessThanOrEqual(150);
      expect(texts[1].text.length).toBeLessThanOrEqual(200);
      expect(texts[2].text.length).toBeLessThanOrEqual(150);
      for (const { text } of texts) expect(text.length).toBeGreaterThanOrEqual(20);
    }
  });

  it('with the extended set serve every organisation, long names too', () => {
    const generation = generationOf(3000, { organizations: 'extended' });
    const seen = new Set<string>();
    for (let index = 0; index < 3000; index++) {
      const { respondent, texts, labels } = generation.plainRecord(index);
      seen.add(respondent.organization);
      for (const { text } of texts) expect(text.length).toBeLessThanOrEqual(TIERS[labels.tier].textLength.max);
    }
    expect(seen.size).toBe(generation.plan.organizations.length);
  });

  it.each([
    ['of one letter', 'X'],
    ['of eighty letters', 'X'.repeat(80)],
  ])('serve organisations with a name %s', (_, name) => {
    const ofOwn = world.content.organizations
      .slice(0, 1)
      .map((one) => ({ ...one, name, aliases: [], sets: ['custom' as const] }));
    const generation = prepareGeneration(
      { ...DEFAULT_CONFIG, records: 300, organizations: 'custom', mentionRate: { q23: 1, q24: 1, q25: 1 } },
      { ...world, content: { ...world.content, organizations: ofOwn } },
    );
    for (let index = 0; index < 300; index++) {
      const { texts, labels } = generation.plainRecord(index);
      const { min, max } = TIERS[labels.tier].textLength;
      for (const { text } of texts) {
        expect(text.length).toBeGreaterThanOrEqual(min);
        expect(text.length).toBeLessThanOrEqual(max);
      }
    }
  });

  it('with a mention rate of 0 never name the organisation in full, with 1 always', () => {
    const never = generationOf(200, { mentionRate: { q23: 0, q24: 0, q25: 0 } });
    const always = generationOf(200, { mentionRate: { q23: 1, q24: 1, q25: 1 } });
    for (let index = 0; index < 200; index++) {
      const silent = never.record(index);
      for (const { spans } of silent.texts)
        for (const span of spans) if (span.label === 'ORG') expect(span.text).not.toBe(silent.respondent.organization);
      const named = always.record(index);
      expect(
        named.texts[1].spans.some((span) => span.label === 'ORG' && span.text === named.respondent.organization),
      ).toBe(true);
    }
  });
});
