import { content } from '@hseg/content';
import { english } from '@hseg/english';
import { prepareGeneration } from '@hseg/generator';
import { DEFAULT_CONFIG } from '@hseg/schema';
import { beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type ReadWorldFile } from '../src/playground/open-world.ts';
import { previewRecord } from '../src/playground/preview-record.ts';
import { publishedWorld } from '../src/playground/world-version.ts';

const config = { ...DEFAULT_CONFIG, seed: 5 };
let texts: ReadonlyMap<string, string>;
beforeAll(() => {
  texts = publishedWorld().texts;
});

/** Reads the files as a browser does, and notes their names. */
function reader(): { read: ReadWorldFile; names: string[] } {
  const names: string[] = [];
  return {
    names,
    async read(name) {
      names.push(name);
      const text = texts.get(name);
      if (text === undefined) throw new Error(`expected a file of the world, got '${name}'`);
      return JSON.parse(text);
    },
  };
}

describe('the world that a page opens', () => {
  it('gives the records of the packages, and reads words only when they are told', async () => {
    const { read, names } = reader();
    const opened = await openWorld(read);
    const outlines = names.length;
    expect(names.some((name) => name.startsWith('words'))).toBe(false);
    const generation = prepareGeneration(config, opened.world);
    const whole = prepareGeneration(config, { content, language: english });
    for (let index = 0; index < 40; index++) {
      const trace = await opened.withWords(() => generation.trace(index));
      expect(trace?.record).toEqual(whole.record(index));
    }
    const all = [...texts.keys()].filter((name) => name.startsWith('words')).length;
    expect(names.length - outlines).toBeLessThan(all);
    expect(new Set(names).size).toBe(names.length);
    await opened.readAllWords();
    expect(names.length - outlines).toBe(all);
  });

  it('reads the words of three tellings for a first record', async () => {
    const { read, names } = reader();
    const opened = await openWorld(read);
    await previewRecord(opened, { seed: 42, tier: 'Crisis', noise: 'clean', skip: 0 });
    expect(names.filter((name) => name.startsWith('words')).length).toBeLessThanOrEqual(3);
  });

  it('asks for a file again that could not be read', async () => {
    const { read } = reader();
    let isDown = true;
    const opened = await openWorld((name) => {
      if (isDown && name.startsWith('words')) return Promise.reject(new Error('offline'));
      return read(name);
    });
    const request = { seed: 42, noise: 'clean', skip: 0 } as const;
    await expect(previewRecord(opened, request)).rejects.toThrow('offline');
    isDown = false;
    expect((await previewRecord(opened, request))?.record.index).toBe(0);
  });

  it('finds the record that fits every wish, and says when there is none', async () => {
    const opened = await openWorld(reader().read);
    const wish = { seed: 9, domain: 'Healthcare', tier: 'Safe', voice: 'wry', noise: 'clean', skip: 1 } as const;
    const preview = await previewRecord(opened, wish);
    expect(preview?.record.respondent.domain).toBe('Healthcare');
    expect(preview?.record.labels).toMatchObject({ tier: 3, voice: 'wry' });
    const whole = prepareGeneration({ ...DEFAULT_CONFIG, seed: 9 }, { content, language: english });
    let found = 0;
    let index = 0;
    for (; found < 2; index++) {
      const slot = whole.plan.slot(index);
      if (slot.domain.code === 'Healthcare' && slot.tier === 3 && whole.plainRecord(index).labels.voice === 'wry')
        found++;
    }
    expect(preview?.record.index).toBe(index - 1);
    expect(await previewRecord(opened, { ...wish, organization: 'Boeing' })).toBeUndefined();
  });
});
