import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ContentError } from '@hseg/schema';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { content } from '../src/index.ts';
import { loadContent } from '../src/node/index.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hseg-content-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const write = (name: string, text: string): void => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
};
const load = () => loadContent(folder, content);
const faultsOf = async (): Promise<string[]> => {
  try {
    await load();
  } catch (error) {
    if (error instanceof ContentError)
      return error.message.split('\n').map((line) => line.replace(`${folder}/`, '').replace(`${folder}\\`, ''));
    throw error;
  }
  return [];
};

const HOSPITAL = `name: Your Hospital
domain: Healthcare
employee_count: 50000
culture: patient_centered
stress_factors: [understaffing, covid_impact]
strengths: [team_support, innovation]
cultural_phrases: [patient-first culture, healing environment]
`;

describe('loadContent', () => {
  it("adds the guide's custom hospital as one file", async () => {
    write('organizations/your_hospital.yml', HOSPITAL);
    const { content: mine } = await load();
    const own = mine.organizations.find((one) => one.name === 'Your Hospital');
    expect(own).toMatchObject({
      id: 'your_hospital',
      domain: 'Healthcare',
      employeeCount: 50_000,
      sets: ['custom'],
      stressFactors: ['understaffing', 'covid_impact'],
    });
    expect(mine.organizations).toHaveLength(content.organizations.length + 1);
    expect(content.organizations.some((one) => one.name === 'Your Hospital')).toBe(false);
  });

  it('replaces an entry that has the same id', async () => {
    write('organizations/mayo_clinic.yml', 'name: My Clinic\ndomain: Healthcare\nemployee_count: 10\nsets: [guide]\n');
    const { content: mine } = await load();
    expect(mine.organizations).toHaveLength(content.organizations.length);
    expect(mine.organizations.some((one) => one.name === 'Mayo Clinic')).toBe(false);
  });

  it('brings tellings along', async () => {
    write(
      'tellings/mine.yml',
      'domain: Healthcare\nquestion: q23\ntellings:\n  - id: hire_to_budget-900\n    request: x\n    severity: 2\n    voice: plain\n    text: |\n      ask: Hire.\n',
    );
    expect(await faultsOf()).toEqual([
      expect.stringMatching(
        /^tellings[/\\]mine.yml:4:5: hire_to_budget-900: expected an id that starts with 'x-'|^tellings[/\\]mine.yml/,
      ),
    ]);
  });

  it.each<[string, string, string, RegExp]>([
    [
      'an unknown key',
      'organizations/a.yml',
      `${HOSPITAL}size: 5\n`,
      /^organizations[/\\]a\.yml:8:7: size: expected a known key, got 'size'$/,
    ],
    [
      'a wrong type',
      'organizations/a.yml',
      HOSPITAL.replace('50000', 'many'),
      /^organizations[/\\]a\.yml:3:17: employee_count: expected .*, got 'many'$/,
    ],
    [
      'an unknown domain',
      'organizations/a.yml',
      HOSPITAL.replace('Healthcare', 'Farming'),
      /^organizations[/\\]a\.yml:2:9: a\.domain: expected a known domain: Business, Healthcare, University, got 'Farming'$/,
    ],
    [
      'an unknown stress tag',
      'organizations/a.yml',
      HOSPITAL.replace('covid_impact', 'dragons'),
      /^organizations[/\\]a\.yml:5:33: a\.stress_factors\.1: expected a known stress tag: .*understaffing.*, got 'dragons'$/,
    ],
    [
      'an unknown department',
      'organizations/a.yml',
      `${HOSPITAL}department_shares: { dungeon: 5 }\n`,
      /a\.department_shares\.dungeon: expected a known department: .*pharmacy.*, got 'dungeon'$/,
    ],
    [
      'a name that is taken',
      'organizations/a.yml',
      HOSPITAL.replace('Your Hospital', 'Mayo Clinic'),
      /expected a name that no other organisation has, got 'Mayo Clinic', the name of/,
    ],
    ['broken YAML', 'organizations/a.yml', 'name: [', /^organizations[/\\]a\.yml:1:8: /],
    [
      'a key given twice',
      'organizations/a.yml',
      `${HOSPITAL}domain: Business\n`,
      /^organizations[/\\]a\.yml:8:1: Map keys must be unique/,
    ],
    ['an empty file', 'organizations/a.yml', '', /^organizations[/\\]a\.yml: expected content, got an empty file$/],
    ['a folder that nothing reads', 'people/a.yml', 'x: 1', /expected one of archetypes\/, .*, got people\/$/],
    [
      'a file name with spaces',
      'organizations/My Hospital.yml',
      HOSPITAL,
      /expected a file name of lower-case letters, .*, got My Hospital\.yml$/,
    ],
    [
      'a telling of an unknown stressor',
      'tellings/a.yml',
      "domain: Healthcare\nquestion: q24\ntellings:\n  - { id: zz-1, stressor: zz, arc: crisis, severity: 4.6, voice: plain, text: 'incident: x' }\n",
      /zz-1\.stressor: expected a known stressor: .*h13.*, got 'zz'$/,
    ],
    [
      'a telling that goes with an unknown adversity',
      'tellings/a.yml',
      "question: q25\ntellings:\n  - { id: able_colleagues-99901, strength: able_colleagues, adversities: [overload, dragons], severity: 4.6, voice: plain, text: 'thing: x' }\n",
      /able_colleagues-99901\.adversities\.1: expected a known adversity: .*overload.*, got 'dragons'$/,
    ],
  ])('refuses %s with its place', async (_, name, text, message) => {
    write(name, text);
    const faults = await faultsOf();
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(message);
  });

  it('refuses an id that two files use', async () => {
    const telling = (file: string): void =>
      write(
        `tellings/${file}.yml`,
        "domain: Healthcare\nquestion: q24\ntellings:\n  - { id: h13-900, stressor: h13, arc: crisis, severity: 4.6, voice: plain, text: 'incident: x' }\n",
      );
    telling('one');
    telling('two');
    expect(await faultsOf()).toEqual([
      expect.stringMatching(
        /^tellings[/\\]two\.yml:4:5: h13-900: expected an id that is used once, got 'h13-900' again \(first in .*one\.yml:4\)$/,
      ),
    ]);
  });

  it('reports the faults of all files together', async () => {
    write('organizations/a.yml', `${HOSPITAL}size: 5\n`);
    write('organizations/b.yml', `${HOSPITAL}colour: red\n`);
    expect(await faultsOf()).toHaveLength(2);
  });

  it('leaves a folder that does not exist to the file system', async () => {
    await expect(loadContent(join(folder, 'nowhere'), content)).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

describe('scenarios', () => {
  const FILE = `Healthcare:
  crisis:
    - 'New trauma scenario at {company} involving {culture_phrase}...'
    - { template: 'The lift at {company} fell with me.', severity: [4.6, 4.8], categories: [4], departments: [pharmacy] }
University:
  recovery:
    - 'Last {month} the stage of the big hall at {company} gave way under me.'
`;

  it('become accounts that begin with the template and go on by the stages of the arc', async () => {
    write('scenarios/mine.yml', FILE);
    const { tellings } = await load();
    expect(tellings.map(({ id, domain, arc, severity }) => [id, domain, arc, severity])).toEqual([
      ['mine-1', 'Healthcare', 'crisis', { from: 4.5, to: 5 }],
      ['mine-2', 'Healthcare', 'crisis', { from: 4.6, to: 4.8 }],
      ['mine-3', 'University', 'recovery', { from: 2.5, to: 3.4 }],
    ]);
    expect(tellings[0].sentences.map(({ stage, optional }) => `${stage}${optional ? '?' : ''}`)).toEqual([
      'incident',
      'impact',
      'impact?',
      'escalation',
      'current_state',
      'current_state?',
      'help',
    ]);
    expect(tellings[0].sentences[0]).toMatchObject({
      text: 'New trauma scenario at {company} involving {culture_phrase}...',
      line: 3,
      column: 8,
    });
    expect(tellings[1]).toMatchObject({ categories: [4], departments: ['pharmacy'] });
    expect(tellings[2].sentences.map(({ optional }) => optional)).toEqual([false, false, true, true, false]);
  });

  it('tell of every unknown arc, not of the first alone', async () => {
    write('scenarios/mine.yml', FILE.replace('crisis', 'growth').replace('recovery', 'revenge'));
    expect(await faultsOf()).toHaveLength(3);
  });

  it.each<[string, string, RegExp]>([
    ['an unknown domain', FILE.replace('Healthcare', 'Farming'), /^scenarios[/\\]mine\.yml:2:3: mine.*got 'Farming'$/],
    [
      'an unknown arc',
      FILE.replace('recovery', 'revenge'),
      /^scenarios[/\\]mine\.yml:7:8: mine-3: expected one of the arcs crisis, burnout, recovery, got 'revenge'$/,
    ],
    [
      'a key that is not known',
      FILE.replace('severity', 'gravity'),
      /^scenarios[/\\]mine\.yml:4:67: .*expected a known key, got 'gravity'$/,
    ],
    ['a list in place of arcs', 'Healthcare:\n  - x\n', /^scenarios[/\\]mine\.yml:2:\d+: Healthcare: /],
    [
      'an unknown department',
      FILE.replace('pharmacy', 'dungeon'),
      /^scenarios[/\\]mine\.yml:4:111: .*expected a known department: .*got 'dungeon'$/,
    ],
    [
      'an unknown adversity',
      FILE.replace('departments: [pharmacy]', 'adversities: [dragons]'),
      /^scenarios[/\\]mine\.yml:4:\d+: .*expected a known adversity: .*got 'dragons'$/,
    ],
  ])('refuse %s with its place', async (_, text, message) => {
    write('scenarios/mine.yml', text);
    const faults = await faultsOf();
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(message);
  });
});

describe('phrases', () => {
  it('are added to the culture of an organisation', async () => {
    write('phrases.yml', 'mayo_clinic: [the quiet hour]\n');
    const { content: mine } = await load();
    const of = (world: typeof content): readonly string[] | undefined =>
      world.organizations.find(({ id }) => id === 'mayo_clinic')?.culturalPhrases;
    expect(of(mine)).toEqual([...(of(content) ?? []), 'the quiet hour']);
  });

  it.each<[string, string, RegExp]>([
    ['of an unknown organisation', 'nowhere: [the quiet hour]\n', /^phrases\.yml:1:\d+: .*got 'nowhere'$/],
    [
      'with signs of the notation',
      'mayo_clinic: ["the {quiet} hour"]\n',
      /^phrases\.yml:1:15: .*signs of the notation/,
    ],
  ])('%s are refused with their place', async (_, text, message) => {
    write('phrases.yml', text);
    const faults = await faultsOf();
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(message);
  });
});
