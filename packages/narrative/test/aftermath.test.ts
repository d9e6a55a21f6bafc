import { type Aftermath, ContentError, type Telling } from '@hseg/schema';
import { describe, expect, it } from 'vitest';
import { compileTellings, drawWording, realize } from '../src/index.ts';
import { always, arcs, bareEnglish, factLengths, factsOf, tellingOf } from './compile-and-tell.ts';

const aftermath = (id: string, text: string, more: Partial<Aftermath> = {}): Aftermath => ({
  id,
  topic: id.split('-')[0],
  stages: ['effect'],
  severity: { from: 1, to: 5 },
  needs: [],
  text,
  file: 'after.yml',
  line: 3,
  ...more,
});
const four = [1, 2, 3, 4].map((number) => aftermath(`sleep-${number}`, `I sleep [badly|little], number ${number}.`));
const telling = (line = '{aftermath:sleep}', more: Partial<Telling> = {}): Telling =>
  tellingOf(
    [
      ['thing', 'That is all there is to tell.'],
      ['effect', line],
    ],
    more,
  );
const compile = (aftermaths: readonly Aftermath[], one = telling()) =>
  compileTellings([one], { ...bareEnglish, aftermaths }, arcs, factLengths);
const idsOf = (aftermaths: readonly Aftermath[], one = telling()): readonly string[] | undefined =>
  compile(aftermaths, one).tellings[0].sentences[1].aftermaths?.ids;
const issuesOf = (aftermaths: readonly Aftermath[], one = telling()) => {
  try {
    compile(aftermaths, one);
  } catch (error) {
    if (error instanceof ContentError) return error.issues;
    throw error;
  }
  return [];
};

describe('an aftermath', () => {
  it('closes a telling, with a choice of its own, under the stage of the line that asks for it', () => {
    const compiled = compile(four);
    const tell = (option: number) => {
      const plan = drawWording(compiled, compiled.tellings[0], factsOf(compiled), always(option));
      const { slot, ids } = compiled.tellings[0].sentences[1].aftermaths ?? { slot: -1, ids: [] };
      return { ...realize(compiled, plan), told: ids[plan.slots[slot]] };
    };
    expect(tell(0)).toMatchObject({
      text: 'That is all there is to tell. I sleep badly, number 1.',
      told: 'sleep-1',
      sentences: [{ stage: 'thing' }, { start: 30, stage: 'effect' }],
    });
    expect(tell(1)).toMatchObject({ text: 'That is all there is to tell. I sleep little, number 2.', told: 'sleep-2' });
  });

  it('has an id that no other has: two would share one text', () => {
    expect(issuesOf([...four, aftermath('sleep-2', 'A second one.', { file: 'more.yml' })])).toMatchObject([
      { code: 'duplicate-id', path: 'sleep-2', file: 'more.yml', line: 3 },
    ]);
  });

  it('is taken only where topic, stage, severity, domain and needs allow it', () => {
    const others = [
      aftermath('home-1', 'Home is quiet.'),
      aftermath('sleep-11', 'Another stage.', { stages: ['thing'] }),
      aftermath('sleep-12', 'Not as grave.', { severity: { from: 1, to: 2 } }),
      aftermath('sleep-13', 'Another domain.', { domain: 'Business' }),
      aftermath('sleep-14', 'I go to work.', { needs: ['working'] }),
    ];
    const grave = { severity: { from: 3, to: 4 }, domain: 'Healthcare' };
    const plain = four.map((one) => one.id);
    expect(idsOf([...four, ...others], telling('{aftermath:sleep}', grave))).toEqual(plain);
    expect(idsOf([...four, ...others], telling('{aftermath:sleep|home}', grave))).toEqual([...plain, 'home-1']);
    expect(idsOf([...four, ...others], telling('{aftermath:sleep}', { ...grave, tags: ['working'] }))).toEqual([
      ...plain,
      'sleep-14',
    ]);
  });

  it('is refused where fewer than four fit, with the place of the line', () => {
    expect(issuesOf(four.slice(1))).toMatchObject([
      { code: 'few-aftermaths', file: 'test.yml', line: 2, received: '3 for {aftermath:sleep}' },
    ]);
  });

  it('binds no names, and its faults are told with its own place', () => {
    expect(issuesOf([...four, aftermath('sleep-9', 'I sleep {n:2-4} hours.')])).toMatchObject([
      { code: 'bound-in-shared', path: 'sleep-9', file: 'after.yml', line: 3, received: 'n' },
    ]);
    expect(issuesOf([...four, aftermath('sleep-9', 'I sleep [badly].')])).toMatchObject([
      { code: 'one-option', path: 'sleep-9', file: 'after.yml' },
    ]);
  });

  it('counts towards the proof of the length', () => {
    const long = `${'word '.repeat(40)}end.`;
    const codes = issuesOf([...four, aftermath('sleep-9', long)]).map((issue) => issue.code);
    expect([...new Set(codes)]).toEqual(['too-long']);
  });
});
