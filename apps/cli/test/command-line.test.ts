import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { content } from '@hseg/content';
import { english } from '@hseg/english';
import { csvRow, prepareGeneration } from '@hseg/generator';
import { COLUMNS, DEFAULT_CONFIG } from '@hseg/schema';
import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { COMMAND, run } from './run.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hseg-cli-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const file = (name: string): string => readFileSync(join(folder, name), 'utf8');
const rows = (text: string): string[][] => parse(text);
const write = (name: string, text: string): void => {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), text);
};

const HOSPITAL = `name: Your Hospital
domain: Healthcare
employee_count: 50000
culture: patient_centered
stress_factors: [understaffing, covid_impact]
strengths: [team_support, innovation]
cultural_phrases: [patient-first culture, healing environment]
`;

describe('hseg generate', () => {
  it('writes data, labels and manifest, a summary, and the disclaimer on standard error', async () => {
    const { code, stdout, stderr } = await run(folder, 'generate', '--records', '200', '--output', 'out/set.csv');
    expect(code).toBe(0);
    expect(stderr).toMatch(/^All records are computer-generated fiction\./);
    expect(stdout).toMatch(/^200 records in /);
    expect(stdout).toContain('Healthcare 60, University 50, Business 90');
    expect(readdirSync(join(folder, 'out')).sort()).toEqual(['set.csv', 'set.labels.csv', 'set.manifest.json']);
    expect(rows(file('out/set.csv'))).toHaveLength(201);
  });

  it('writes what the packages give, though its tellings were compiled when it was built', async () => {
    await run(folder, 'generate', '--records', '500', '--output', 'set.csv', '--quiet');
    const generation = prepareGeneration({ ...DEFAULT_CONFIG, records: 500 }, { content, language: english });
    const wanted = Array.from({ length: 500 }, (_, index) => csvRow(COLUMNS, generation.plainRecord(index)));
    expect(file('set.csv').split('\n').slice(1).join('\n')).toBe(wanted.join(''));
  });

  it('prints one JSON object and nothing else with --json', async () => {
    const { stdout } = await run(folder, 'generate', '--records', '20', '--output', 'set.csv', '--json');
    const manifest = JSON.parse(stdout);
    expect(manifest.counts.records).toBe(20);
    expect(manifest.seconds).toBeGreaterThan(0);
    expect(manifest.versions.hseg).toMatch(/^\d+\.\d+\.\d+/);
  });

  it('prints nothing but the disclaimer with --quiet', async () => {
    const { stdout, stderr } = await run(folder, 'generate', '--records', '20', '--output', 'set.csv', '--quiet');
    expect(stdout).toBe('');
    expect(stderr.split('\n')).toHaveLength(2);
  });

  it('writes the data to standard output with --output -, the same bytes as to a file', async () => {
    await run(folder, 'generate', '--records', '300', '--output', 'set.csv', '--quiet');
    const { code, stdout } = await run(folder, 'generate', '--records', '300', '--output', '-');
    expect(code).toBe(0);
    expect(stdout).toBe(file('set.csv'));
    expect(readdirSync(folder).sort()).toEqual(['set.csv', 'set.labels.csv', 'set.manifest.json']);
  });

  it('gives the same bytes for any batch size, and other bytes for another seed', async () => {
    const digest = async (...more: string[]): Promise<string> => {
      await run(folder, 'generate', '--records', '150', '--output', 'set.csv', '--quiet', ...more);
      return createHash('sha256')
        .update(file('set.csv'))
        .update(file('set.labels.csv'))
        .update(file('set.manifest.json'))
        .digest('hex');
    };
    const plain = await digest();
    expect(await digest('--batch-size', '1')).toBe(plain);
    expect(await digest('--batch-size', '99')).toBe(plain);
    expect(await digest('--seed', '43')).not.toBe(plain);
  });

  it("takes the guide's custom weights", async () => {
    const { stdout } = await run(
      folder,
      'generate',
      '--records',
      '1000',
      '--output',
      'set.csv',
      '--json',
      '--risk-weights',
      'Thriving=.10,Safe=.40,Mixed=.35,At_Risk=.12,Crisis=.03',
      '--domain-weights',
      'Healthcare=.5,Business=.5',
    );
    expect(JSON.parse(stdout).counts).toMatchObject({
      tiers: { Crisis: 30, At_Risk: 120, Mixed: 350, Safe: 400, Thriving: 100 },
      domains: { Healthcare: 500, University: 0, Business: 500 },
    });
    const list = await run(
      folder,
      'generate',
      '--records',
      '1000',
      '--output',
      'set.csv',
      '--json',
      '--risk-weights',
      '.10,.40,.35,.12,.03',
    );
    expect(JSON.parse(list.stdout).counts.tiers).toEqual({
      Crisis: 30,
      At_Risk: 120,
      Mixed: 350,
      Safe: 400,
      Thriving: 100,
    });
  });

  it("uses the guide's custom hospital from one YAML file, alone or beside the others", async () => {
    write('mine/organizations/your_hospital.yml', HOSPITAL);
    const beside = await run(
      folder,
      'generate',
      '--records',
      '300',
      '--output',
      'set.csv',
      '--json',
      '--content',
      'mine',
    );
    expect(JSON.parse(beside.stdout).counts.organizations['Your Hospital']).toBe(15);
    expect(file('set.csv')).toContain('Your Hospital');
    const alone = await run(
      folder,
      'generate',
      '--records',
      '50',
      '--output',
      'set.csv',
      '--json',
      '--content',
      'mine',
      '--organizations',
      'custom',
    );
    expect(JSON.parse(alone.stdout).counts.organizations).toEqual({ 'Your Hospital': 50 });
    const [header, ...data] = rows(file('set.csv'));
    for (const row of data) expect(row[header.indexOf('organization_name')]).toBe('Your Hospital');
    expect(data.filter((row) => row[header.indexOf('q24_text')].includes('Your Hospital')).length).toBeGreaterThan(35);
  });

  it('reads hseg.config.yml, which the command line wins over', async () => {
    write('hseg.config.yml', 'records: 12\nseed: 5\noutput: from-file.csv\neffects: 0\n');
    expect((await run(folder, 'generate', '--quiet')).code).toBe(0);
    expect(rows(file('from-file.csv'))).toHaveLength(13);
    await run(folder, 'generate', '--quiet', '--records', '3', '--output', 'from-line.csv');
    expect(rows(file('from-line.csv'))).toHaveLength(4);
    expect(JSON.parse(file('from-line.manifest.json'))).toMatchObject({ seed: 5, config: { effects: 0 } });
  });

  it('types with noise on request, the same rows in a replay, and labels as without', async () => {
    await run(folder, 'generate', '--records', '300', '--output', 'clean.csv', '--quiet');
    await run(folder, 'generate', '--records', '300', '--output', 'noisy.csv', '--quiet', '--noise', 'messy');
    expect(file('noisy.csv')).not.toBe(file('clean.csv'));
    expect(file('noisy.labels.csv')).toBe(file('clean.labels.csv'));
    expect(JSON.parse(file('noisy.manifest.json')).config.noise).toBe('messy');
    const [header, ...data] = rows(file('noisy.csv'));
    expect(data.filter((row) => row[header.indexOf('q24_text')] === '').length).toBeGreaterThan(100);
    const replay = await run(folder, 'replay', '--records', '300', '--noise', 'messy', '--record', '0,7,299');
    for (const row of rows(replay.stdout)) expect(data.map((one) => one.join())).toContain(row.join());
    const wrong = await run(folder, 'generate', '--noise', 'filthy');
    expect(wrong.code).toBe(2);
    expect(wrong.stderr).toContain("got 'filthy'");
  });

  it('varies words unless the configuration says otherwise; everything but words stays', async () => {
    await run(folder, 'generate', '--records', '300', '--output', 'on.csv', '--quiet');
    write('hseg.config.yml', 'variation: off\n');
    await run(folder, 'generate', '--records', '300', '--output', 'off.csv', '--quiet');
    const [on, off] = [rows(file('on.csv')), rows(file('off.csv'))];
    const texts = ['q23_text', 'q24_text', 'q25_text'].map((name) => on[0].indexOf(name));
    let different = 0;
    on.forEach((row, index) => {
      row.forEach((value, column) => {
        if (!texts.includes(column)) expect(value).toBe(off[index][column]);
        else if (value !== off[index][column]) different++;
      });
    });
    expect(different).toBeGreaterThan(10);
    expect(file('on.labels.csv')).toBe(file('off.labels.csv'));
  });

  it('says when the answers cannot follow the weights', async () => {
    const { code, stderr } = await run(
      folder,
      'generate',
      '--records',
      '10',
      '--output',
      'set.csv',
      '--risk-weights',
      'Crisis=.5,Thriving=.5',
    );
    expect(code).toBe(0);
    expect(stderr).toMatch(/warning: the answer model cannot be brought near these tier shares/);
  });

  it('writes annotations on request, which slice to what they name', async () => {
    await run(folder, 'generate', '--records', '60', '--output', 'set.csv', '--annotations', '--quiet');
    const [header, ...data] = rows(file('set.csv'));
    const lines = file('set.annotations.jsonl')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toHaveLength(180);
    lines.forEach((line, index) => {
      const row = data[Math.floor(index / 3)];
      expect(line.response_id).toBe(row[0]);
      expect(line.question).toBe(['q23', 'q24', 'q25'][index % 3]);
      expect(line.offset_unit).toBe('codepoint');
      const text = [...row[header.indexOf(`${line.question}_text`)]];
      const slice = ({ start, end }: { start: number; end: number }): string => text.slice(start, end).join('');
      expect(line.sentences.map(slice).join(' ')).toBe(text.join(''));
      for (const span of line.spans) expect(slice(span)).toBe(span.text);
    });
    expect(JSON.parse(file('set.manifest.json')).files.map((one: { role: string }) => one.role)).toEqual([
      'data',
      'labels',
      'annotations',
    ]);
  });

  it('replaces an earlier dataset', async () => {
    await run(folder, 'generate', '--records', '10', '--output', 'set.csv', '--quiet');
    await run(folder, 'generate', '--records', '20', '--output', 'set.csv', '--quiet');
    expect(rows(file('set.csv'))).toHaveLength(21);
  });
});

describe('wrong use', () => {
  const RANGE = 'expected an integer from 1 to 4294967295';
  it.each<[string, string[], RegExp]>([
    ['no command', [], /expected a command, got none/],
    ['an unknown command', ['generat'], /unknown command 'generat'[\s\S]*Did you mean generate\?/],
    ['an unknown option', ['generate', '--record', '5'], /unknown option '--record'[\s\S]*Did you mean --records\?/],
    ['an option that is not built yet', ['generate', '--workers', '2'], /unknown option '--workers'/],
    ['a command that is not built yet', ['evaluate', 'x.csv'], /unknown command 'evaluate'/],
    ['no records', ['generate', '--records', '0'], new RegExp(`--records: ${RANGE}, got 0`)],
    ['negative records', ['generate', '--records', '-5'], new RegExp(`--records: ${RANGE}, got -5|argument missing`)],
    ['one and a half records', ['generate', '--records', '1.5'], new RegExp(`--records: ${RANGE}, got 1.5`)],
    ['too many records', ['generate', '--records', '1e12'], new RegExp(`--records: ${RANGE}, got 1000000000000`)],
    ['records in words', ['generate', '--records', 'many'], new RegExp(`--records: ${RANGE}, got 'many'`)],
    [
      'a seed beyond 2^53',
      ['generate', '--seed', '9007199254740992'],
      /--seed: expected an integer from 0 to 9007199254740991/,
    ],
    [
      'weights that do not sum to 1',
      ['generate', '--risk-weights', 'Safe=.5,Mixed=.4'],
      /--risk-weights: expected weights that sum to 1/,
    ],
    [
      'an unknown tier',
      ['generate', '--risk-weights', 'Safe=.5,Fine=.5'],
      /--risk-weights: expected tiers among Crisis, At_Risk, Mixed, Safe, Thriving, got 'Fine'/,
    ],
    [
      'an unknown domain',
      ['generate', '--domain-weights', 'Farming=1'],
      /--domain-weights\.Farming: expected domains among Healthcare, University, Business, got 'Farming'/,
    ],
    [
      'weights that are none',
      ['generate', '--risk-weights', 'half'],
      /expected numbers separated by commas, or Name=number, got 'half'/,
    ],
    [
      'an unknown set',
      ['generate', '--organizations', 'all'],
      /--organizations: expected one of guide, extended, pseudonymous, custom, got 'all'/,
    ],
    [
      'a custom set without content',
      ['generate', '--organizations', 'custom'],
      /at least one organisation in the content folder/,
    ],
    [
      'a day that does not exist',
      ['generate', '--from', '2025-02-30'],
      /--from: expected a day as YYYY-MM-DD, got '2025-02-30'/,
    ],
    [
      'a window that ends before it starts',
      ['generate', '--from', '2025-03-02', '--to', '2025-03-01'],
      /--to: expected a day not before 2025-03-02, got '2025-03-01'/,
    ],
    [
      'an unknown tier to preview',
      ['preview', '--tier', 'Awful'],
      /Allowed choices are Crisis, At_Risk, Mixed, Safe, Thriving/,
    ],
    [
      'an unknown organisation to preview',
      ['preview', '--organization', 'Nowhere'],
      /--organization: expected one of Kaiser Permanente, .*, got 'Nowhere'/,
    ],
    [
      'an unknown stressor to preview',
      ['preview', '--stressor', 'x99'],
      /--stressor: expected one of .*h13.*, got 'x99'/,
    ],
    ['replay without a record', ['replay'], /required option '--record <numbers>' not specified/],
    [
      'a record beyond the dataset',
      ['replay', '--record', '10', '--records', '10'],
      /--record: expected numbers from 0 to 9, got 10/,
    ],
    ['a record that is no number', ['replay', '--record', 'first'], /expected record numbers counted from 0/],
    [
      'an unknown kind of content',
      ['content', 'list', 'feelings'],
      /expected one of domains, organizations, .*, got 'feelings'/,
    ],
    ['surplus words', ['generate', 'now'], /too many arguments/],
    [
      'JSON beside data on standard output',
      ['generate', '--output', '-', '--json'],
      /--json: expected a file as --output/,
    ],
  ])('%s: exit 2, a message that says what was expected, and nothing written', async (_, args, message) => {
    const { code, stdout, stderr } = await run(folder, ...args);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(stdout).toBe('');
    expect(code).toBe(2);
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each<[string, string, string, RegExp]>([
    [
      'an unknown key in the configuration',
      'hseg.config.yml',
      'records: 5\ncolour: red\n',
      /hseg\.config\.yml:2:\d+: colour: expected a known key, got 'colour'/,
    ],
    [
      'a wrong value in the configuration',
      'hseg.config.yml',
      'records: 5\nseed: x\n',
      /hseg\.config\.yml:2:7: seed: expected an integer from 0/,
    ],
    [
      'a key that is not built yet',
      'hseg.config.yml',
      'disagreement: 0.05\n',
      /hseg\.config\.yml:1:\d+: disagreement: expected a known key/,
    ],
    ['a configuration that is a list', 'hseg.config.yml', '- 1\n', /hseg\.config\.yml:1: expected a mapping/],
    ['broken YAML', 'hseg.config.yml', 'records: [\n', /hseg\.config\.yml:\d+:\d+: /],
    [
      'an unknown key in content',
      'mine/organizations/a.yml',
      `${HOSPITAL}size: 5\n`,
      /a\.yml:8:7: size: expected a known key, got 'size'/,
    ],
    [
      'an unknown stress tag in content',
      'mine/organizations/a.yml',
      HOSPITAL.replace('covid_impact', 'dragons'),
      /a\.yml:5:33: .*expected a known stress tag: .*understaffing.*, got 'dragons'/,
    ],
    [
      'an unknown slot in content',
      'mine/tellings/a.yml',
      'domain: Healthcare\nquestion: q23\ntellings:\n  - id: parking-900\n    request: REQUEST\n    severity: 2\n    voice: plain\n    text: |\n      ask: More {bananas} for all of us.\n',
      /a\.yml:9:\d+: .*expected a name that is bound earlier/,
    ],
  ])('%s: exit 2 with file, line and column', async (_, name, text, message) => {
    const known = JSON.parse((await run(folder, 'content', 'list', 'requests', '--json')).stdout).requests;
    const request = Object.keys(known)[0];
    write(name, text.replace('parking-900', `${request}-900`).replace('REQUEST', request));
    const { code, stderr } = await run(
      folder,
      'generate',
      '--records',
      '5',
      '--output',
      'set.csv',
      ...(name.startsWith('mine') ? ['--content', 'mine'] : []),
    );
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(code).toBe(2);
    expect(existsSync(join(folder, 'set.csv'))).toBe(false);
  });
});

describe('reading and writing that fails', () => {
  it.each<[string, string[]]>([
    ['a configuration that does not exist', ['--config', 'nowhere.yml']],
    ['a content folder that does not exist', ['--content', 'nowhere']],
    ['a file where a folder should be', ['--output', 'blocked/set.csv']],
    ['a folder where the file should be', ['--output', 'folder']],
  ])('%s: exit 3 and nothing left behind', async (_, args) => {
    write('blocked', '');
    mkdirSync(join(folder, 'folder'));
    const { code, stderr } = await run(folder, 'generate', '--records', '5', ...args);
    expect(stderr).toMatch(/error: .*: cannot be read or written: /);
    expect(code).toBe(3);
    expect(readdirSync(folder).sort()).toEqual(['blocked', 'folder']);
  });

  it.skipIf(process.platform === 'win32')('a pipe in the place of the file: exit 3, and the pipe stays', async () => {
    execFileSync('mkfifo', [join(folder, 'pipe.csv')]);
    const { code, stderr } = await run(folder, 'generate', '--records', '5', '--output', 'pipe.csv');
    expect(stderr).toContain('error: pipe.csv: cannot be read or written: it is a device or a pipe, not a file');
    expect(code).toBe(3);
    expect(statSync(join(folder, 'pipe.csv')).isFIFO()).toBe(true);
    expect(readdirSync(folder)).toEqual(['pipe.csv']);
  });

  it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
    'a folder without permission: exit 3',
    async () => {
      mkdirSync(join(folder, 'locked'));
      chmodSync(join(folder, 'locked'), 0o500);
      const { code, stderr } = await run(folder, 'generate', '--records', '5', '--output', 'locked/set.csv');
      expect(stderr).toMatch(/permission denied/);
      expect(code).toBe(3);
    },
  );

  it.skipIf(!existsSync('/dev/full'))('a full disk: exit 3', async () => {
    const { code, stderr } = await new Promise<{ code: number | null; stderr: string }>((resolve) => {
      const child = spawn(
        'sh',
        ['-c', `"${process.execPath}" "${COMMAND}" generate --records 2000 --output - > /dev/full`],
        { cwd: folder },
      );
      let text = '';
      child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
      });
      child.on('close', (status) => resolve({ code: status, stderr: text }));
    });
    expect(stderr).toMatch(/no space is left on the device/);
    expect(code).toBe(3);
  });

  it.skipIf(process.platform === 'win32')(
    'an interruption: exit 130, no partial file, the earlier dataset untouched',
    async () => {
      await run(folder, 'generate', '--records', '5', '--output', 'set.csv', '--quiet');
      const before = file('set.csv');
      const code = await new Promise<number | null>((resolve) => {
        const child = spawn(process.execPath, [COMMAND, 'generate', '--records', '4000000', '--output', 'set.csv'], {
          cwd: folder,
          stdio: 'ignore',
        });
        const wait = setInterval(() => {
          if (!readdirSync(folder).some((name) => name.endsWith('.partial'))) return;
          clearInterval(wait);
          child.kill('SIGINT');
        }, 20);
        child.on('close', (status) => {
          clearInterval(wait);
          resolve(status);
        });
      });
      expect(code).toBe(130);
      expect(readdirSync(folder).sort()).toEqual(['set.csv', 'set.labels.csv', 'set.manifest.json']);
      expect(file('set.csv')).toBe(before);
    },
  );

  it.skipIf(process.platform === 'win32').each([
    ['generate --records 200000 --output -', 'response_id,organization_name'],
    ['content list tellings', 'h'],
    ['preview --count 2000', 'record 0'],
  ])('a reader that has seen enough of %s: no error', async (command, start) => {
    const { code, text } = await new Promise<{ code: number | null; text: string }>((resolve) => {
      const child = spawn(
        'bash',
        ['-o', 'pipefail', '-c', `"${process.execPath}" "${COMMAND}" ${command} | head -n 2`],
        {
          cwd: folder,
        },
      );
      let all = '';
      for (const stream of [child.stdout, child.stderr])
        stream.setEncoding('utf8').on('data', (chunk: string) => {
          all += chunk;
        });
      child.on('close', (status) => resolve({ code: status, text: all }));
    });
    expect(code).toBe(0);
    expect(text).toContain(start);
    expect(text).not.toMatch(/EPIPE|\n\s+at /);
  });
});

describe('hseg replay', () => {
  it('prints the rows as generate wrote them', async () => {
    await run(folder, 'generate', '--records', '400', '--seed', '9', '--output', 'set.csv', '--quiet');
    const lines = file('set.csv').split('\n');
    const { stdout } = await run(folder, 'replay', '--records', '400', '--seed', '9', '--record', '0,399,17');
    expect(stdout).toBe(`${lines[1]}\n${lines[400]}\n${lines[18]}\n`);
  });

  it('explains a record', async () => {
    const { stdout } = await run(folder, 'replay', '--record', '3', '--explain');
    for (const part of [
      'answers: ',
      'category means: ',
      'facts: ',
      'severity ',
      'telling ',
      'plan: ',
      'choices: ',
      'sentences:',
      'spans:',
    ])
      expect(stdout).toContain(part);
  });
});

describe('hseg preview', () => {
  it('shows what generate writes', async () => {
    await run(folder, 'generate', '--records', '2000', '--output', 'set.csv', '--quiet');
    const { stdout } = await run(
      folder,
      'preview',
      '--tier',
      'Crisis',
      '--domain',
      'Healthcare',
      '--count',
      '2',
      '--json',
      '--explain',
    );
    const { records } = JSON.parse(stdout);
    expect(records).toHaveLength(2);
    for (const record of records) {
      expect(record.labels.tier).toBe('Crisis');
      expect(record.respondent.domain).toBe('Healthcare');
      for (const question of ['q23', 'q24', 'q25'])
        for (const span of record.texts[question].spans)
          expect(record.texts[question].text.slice(span.start, span.end)).toBe(span.text);
      expect(record.plans.q24.telling.id).toBe(record.labels.storyFamily);
    }
  });

  it('shows one question and one stressor', async () => {
    const { stdout } = await run(folder, 'preview', '--stressor', 'h23', '--question', 'q24', '--count', '3', '--json');
    const { records } = JSON.parse(stdout);
    expect(records).toHaveLength(3);
    for (const record of records) {
      expect(record.labels.stressors).toEqual(['h23']);
      expect(Object.keys(record.texts)).toEqual(['q24']);
    }
  });
});

describe('hseg content', () => {
  it('finds a good folder good', async () => {
    write('mine/organizations/your_hospital.yml', HOSPITAL);
    const { code, stdout } = await run(folder, 'content', 'check', 'mine');
    expect(stdout).toBe('mine: no faults; organisations of its own: Your Hospital\n');
    expect(code).toBe(0);
  });

  it('takes scenarios as one-line templates, and previews them', async () => {
    write('mine/organizations/your_hospital.yml', HOSPITAL);
    write(
      'mine/scenarios/mine.yml',
      "Healthcare:\n  crisis:\n    - 'New trauma scenario at {company} involving {culture_phrase}...'\n",
    );
    const check = await run(folder, 'content', 'check', 'mine');
    expect(check.stdout).toBe('mine: no faults; organisations of its own: Your Hospital\n');
    const options = ['--content', 'mine', '--organizations', 'custom', '--question', 'q24', '--json', '--explain'];
    const { stdout } = await run(folder, 'preview', ...options, '--stressor', 'mine', '--count', '4');
    const { records } = JSON.parse(stdout);
    expect(records).toHaveLength(4);
    for (const record of records) {
      expect(record.labels).toMatchObject({ tier: 'Crisis', arc: 'crisis', storyFamily: 'mine-1' });
      const { text, spans, sentences } = record.texts.q24;
      expect(text).toMatch(
        /^New trauma scenario (at Your Hospital|here) involving (patient-first culture|healing environment)\.\.\. \S/,
      );
      expect(spans.some((span: { label: string }) => span.label === 'PHRASE')).toBe(true);
      expect(sentences[0].stage).toBe('incident');
      expect(text.length).toBeGreaterThanOrEqual(400);
    }
  });

  it('explains faults of scenarios and tellings with file, line and column', async () => {
    write(
      'mine/scenarios/mine.yml',
      "Healthcare:\n  crisis:\n    - 'New trauma scenario at {compny}'\n    - Three of us fell at {company} [once|twice\n  growth:\n    - 'I learned a lot at {company}.'\n",
    );
    const early = await run(folder, 'content', 'check', 'mine');
    expect(early.stderr).toMatch(
      /mine\/scenarios\/mine\.yml:6:8: mine-3: expected one of the arcs crisis, burnout, recovery/,
    );
    write(
      'mine/scenarios/mine.yml',
      "Healthcare:\n  crisis:\n    - 'New trauma scenario at {compny}'\n    - Three of us fell at {company} [once|twice\n",
    );
    write(
      'mine/tellings/mine.yml',
      `domain: Healthcare
question: q25
lengths: survey
tellings:
  - id: everyday_kindness-1
    strength: everyday_kindness
    severity: [1, 2]
    voice: plain
    text: |
      thing: The people at {Ogr} are kind.
`,
    );
    const { code, stderr } = await run(folder, 'content', 'check', 'mine');
    expect(code).toBe(2);
    expect(stderr).toMatch(/mine\/scenarios\/mine\.yml:3:31: mine-1: expected a name .*, got \{compny\}/);
    expect(stderr).toMatch(/mine\/scenarios\/mine\.yml:4:\d+: mine-2: expected '\]' for the '\['/);
    const survey = await run(folder, 'content', 'check', 'mine');
    expect(survey.stderr).toBe(stderr);
    write(
      'mine/scenarios/mine.yml',
      "Healthcare:\n  crisis:\n    - 'New trauma scenario at {company} involving {culture_phrase}...'\n",
    );
    const telling = await run(folder, 'content', 'check', 'mine');
    expect(telling.stderr).toMatch(/mine\/tellings\/mine\.yml:10:28: everyday_kindness-1: .*, got \{Ogr\}/);
  });

  it("remarks on slips in a folder's own tellings, with their places", async () => {
    write(
      'mine/tellings/survey.yml',
      `domain: Healthcare
question: q25
lengths: survey
tellings:
  - id: everyday_kindness-1
    strength: everyday_kindness
    severity: [1, 2]
    voice: plain
    text: |
      thing: The people are kind, and somebody sat with me for 47 minutes at 3:10.
      example?: {Org} did not help, and at 4:20 I went home alone that day.
  - id: everyday_kindness-2
    strength: everyday_kindness
    severity: [1, 2]
    voice: plain
    text: |
      thing: Again the people are kind, and somebody sat with my cousin until the bus came.
`,
    );
    const { code, stdout } = await run(folder, 'content', 'check', 'mine');
    expect(stdout.split('\n').map((line) => line.replace(/:(?= ).*/, ''))).toEqual([
      'mine/tellings/survey.yml:10 exact-number everyday_kindness-1',
      'mine/tellings/survey.yml:11 organization-fails everyday_kindness-1',
      'mine/tellings/survey.yml:11 two-clocks everyday_kindness-1',
      'mine/tellings/survey.yml:17 shared-run everyday_kindness-2',
      'mine/tellings/survey.yml:17 shared-run everyday_kindness-2',
      'mine',
      '',
    ]);
    expect(code).toBe(0);
  });

  it('prints a telling once for each option, and an aftermath behind five tellings that may take it', async () => {
    const telling = await run(folder, 'content', 'proof', 'h23-2');
    expect(telling.stdout).toMatch(/^h23-2 \(tellings\/\S+\.yml:\d+\), \d+ choices\n {2}1\. \S/);
    expect(new Set(telling.stdout.trimEnd().split('\n')).size).toBeGreaterThan(4);
    const aftermath = await run(folder, 'content', 'proof', 'small-1');
    const [head, ...prints] = aftermath.stdout.trimEnd().split('\n');
    expect(head).toMatch(/^small-1 \(aftermaths\/\S+\.yml:\d+\)$/);
    expect(prints.map((print) => print.slice(0, 5))).toEqual(['  1. ', '  2. ', '  3. ', '  4. ', '  5. ']);
    for (const print of prints) expect(print).toMatch(/ If [^.]+, and [^.]+\.$/);
    const unknown = await run(folder, 'content', 'proof', 'small-999');
    expect(unknown).toMatchObject({ code: 2, stdout: '' });
    expect(unknown.stderr).toContain("got 'small-999'");
  });

  it('has nothing to remark on in the built-in content', async () => {
    const { code, stdout } = await run(folder, 'content', 'check');
    expect(stdout).toBe('built-in content: no faults; organisations of its own: none\n');
    expect(code).toBe(0);
  });

  it('finds faults in a bad one', async () => {
    write('mine/organizations/a.yml', `${HOSPITAL}size: 5\n`);
    const { code, stderr } = await run(folder, 'content', 'check', 'mine');
    expect(stderr).toContain("expected a known key, got 'size'");
    expect(code).toBe(2);
  });

  it.each([
    'domains',
    'organizations',
    'archetypes',
    'stressors',
    'strengths',
    'requests',
    'symptoms',
    'coping',
    'arcs',
    'tellings',
    'aftermaths',
  ])('lists %s', async (kind) => {
    const { code, stdout } = await run(folder, 'content', 'list', kind);
    expect(code).toBe(0);
    expect(stdout.trim().split('\n').length).toBeGreaterThanOrEqual(3);
    const json = JSON.parse((await run(folder, 'content', 'list', kind, '--json')).stdout);
    expect(Object.keys(json)).toEqual([kind]);
  });
});

describe('hseg init, --version and help', () => {
  it('writes a configuration that generate takes and that changes nothing', async () => {
    expect((await run(folder, 'init')).code).toBe(0);
    await run(folder, 'generate', '--records', '30', '--output', 'with.csv', '--quiet');
    rmSync(join(folder, 'hseg.config.yml'));
    await run(folder, 'generate', '--records', '30', '--output', 'without.csv', '--quiet');
    expect(file('with.csv')).toBe(file('without.csv'));
  });

  it('does not overwrite a configuration', async () => {
    write('hseg.config.yml', 'records: 1\n');
    const { code, stderr } = await run(folder, 'init');
    expect(code).toBe(2);
    expect(stderr).toContain('left as it is');
    expect(file('hseg.config.yml')).toBe('records: 1\n');
  });

  it('prints version and help to standard output', async () => {
    expect((await run(folder, '--version')).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    const help = await run(folder, '--help');
    expect(help.code).toBe(0);
    for (const command of ['generate', 'preview', 'replay', 'content', 'init']) expect(help.stdout).toContain(command);
    for (const later of ['evaluate', 'merge']) expect(help.stdout).not.toContain(later);
    const generate = await run(folder, 'generate', '--help');
    expect(generate.stdout).toContain('Examples:');
    for (const later of ['--workers', '--format', '--compress']) expect(generate.stdout).not.toContain(later);
  });
});

describe('hseg validate', () => {
  const generate = (records: string, ...more: string[]) =>
    run(folder, 'generate', '--records', records, '--output', 'data.csv', '--quiet', ...more);

  it('writes a report and a page, and says the grade', async () => {
    await generate('600');
    const { code, stdout, stderr } = await run(folder, 'validate', 'data.csv', '--html', 'page.html');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^600 rows of data\.csv\nOverall \d+\.\d\d of 100: /);
    expect(stdout).toContain('report: data/validation_report.json, page.html');
    const report = JSON.parse(file('data/validation_report.json'));
    expect(report.dataset).toEqual({ files: ['data.csv'], rows: 600, bytes: Buffer.byteLength(file('data.csv')) });
    expect(report.dimensions[0]).toMatchObject({ id: 'schema', score: 100 });
    expect(file('page.html')).toMatch(/^<!doctype html>/);
  });

  it('prints the report as JSON and nothing else', async () => {
    await generate('300');
    const { code, stdout } = await run(folder, 'validate', 'data.csv', '--json', '--report', 'report.json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual(JSON.parse(file('report.json')));
  });

  it('judges by the manifest where one is given', async () => {
    await generate('600', '--domain-weights', 'Healthcare=1', '--noise', 'messy');
    const scores = async (...options: string[]) => {
      const { stdout } = await run(folder, 'validate', 'data.csv', '--json', ...options);
      return Object.fromEntries(
        JSON.parse(stdout).dimensions.map(({ id, score }: { id: string; score: number }) => [id, score]),
      );
    };
    const [guide, own] = [await scores(), await scores('--expect', 'data.manifest.json')];
    expect(guide.demographics).toBeLessThan(60);
    expect(own.demographics).toBeGreaterThan(95);
    expect(own.schema - guide.schema).toBeGreaterThan(20);
  });

  it('ends with 1 below --min-score, and says so', async () => {
    await generate('300');
    const { code, stderr } = await run(folder, 'validate', 'data.csv', '--quiet', '--min-score', '100');
    expect(code).toBe(1);
    expect(stderr).toMatch(/^error: the overall score is [\d.]+, expected at least 100 \(--min-score\)/);
    expect(JSON.parse(file('data/validation_report.json')).overall.score).toBeLessThan(100);
  });

  it.each([
    ['a file that is not there', ['nowhere.csv'], 3, 'nowhere.csv'],
    ['a file that is no table of ours', ['other.csv'], 2, 'expected a header with the columns of the survey'],
    ['a manifest that is none', ['other.csv', '--expect', 'other.csv'], 2, 'expected a manifest'],
    ['a score that is none', ['other.csv', '--min-score', 'high'], 2, 'expected a number from 0 to 100'],
    ['no file', [], 2, "missing required argument 'file'"],
  ])('tells %s', async (_, args, exitCode, message) => {
    write('other.csv', 'name,age\nAnn,31\n');
    const { code, stderr } = await run(folder, 'validate', ...args);
    expect(code).toBe(exitCode);
    expect(stderr).toContain(message);
    expect(existsSync(join(folder, 'data'))).toBe(false);
  });
});
