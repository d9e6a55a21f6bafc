import { content } from '@hseg/content';
import { english } from '@hseg/english';
import { openStream } from '@hseg/random';
import { DEFAULT_CONFIG } from '@hseg/schema';
import { describe, expect, it } from 'vitest';
import {
  type CompiledTellings,
  columnsOfTellings,
  exampleTeller,
  narrator,
  outlineTexts,
  packTellings,
  realize,
  roomFor,
  unpackTellings,
} from '../src/index.ts';
import { organization } from './compile-and-tell.ts';

const options = { seed: 1, lengths: 'survey' as const, mentionRate: DEFAULT_CONFIG.mentionRate };

describe('a pack of tellings', () => {
  const before = narrator(content, english, [organization], options);
  const pack = JSON.parse(JSON.stringify(packTellings(before.compiled, before.tickets)));
  const after = narrator(content, english, [organization], options, unpackTellings(pack, english));

  it('tells exactly what the tellings told that were packed', () => {
    expect(after.compiled.tellings).toHaveLength(before.compiled.tellings.length);
    before.compiled.tellings.forEach((telling, index) => {
      const teller = exampleTeller(telling.source, content.domains[0], content, organization);
      if (!teller) return;
      for (let output = 0; output < 4; output++) {
        const stream = () => openStream(7, telling.source.id, output);
        expect(realize(after.compiled, after.tellWhole(after.compiled.tellings[index], teller, 30, stream()))).toEqual(
          realize(before.compiled, before.tellWhole(telling, teller, 30, stream())),
        );
      }
    });
  });

  it('may be read from bytes', () => {
    const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
    const read = unpackTellings({ ...pack, program: bytes(pack.program), texts: bytes(pack.texts) }, english);
    expect(read.program).toEqual(after.compiled.program);
    const texts = (compiled: CompiledTellings): string[] =>
      Array.from({ length: compiled.tokens }, (_, token) => compiled.pool.text(token));
    expect(texts(read)).toEqual(pack.texts.split('\n'));
    expect(texts(read)).toEqual(texts(before.compiled));
  });

  it('may be read as it is used: numbers, and texts with their outline', () => {
    const texts = new TextEncoder().encode(pack.texts);
    const bytes = new Uint8Array(roomFor(texts.length));
    bytes.set(texts);
    const { program } = after.compiled;
    const read = unpackTellings(
      { ...pack, program, texts: { bytes, length: texts.length, outline: outlineTexts(texts) } },
      english,
    );
    expect(read.program).toBe(program);
    expect(read.pool.bytes).toBe(bytes);
    expect(read.pool.facts).toEqual(unpackTellings(pack, english).pool.facts);
    expect(read.pool.places).toEqual(unpackTellings(pack, english).pool.places);
  });

  it('may be read by column', () => {
    const tellings = JSON.parse(JSON.stringify(columnsOfTellings(pack.tellings)));
    const read = unpackTellings({ ...pack, tellings }, english);
    expect(read.tellings).toEqual(after.compiled.tellings);
    // Words that are added later are written into the sentences: no two tellings may share one.
    const sentences = read.tellings.flatMap((telling) => telling.sentences);
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  it('deals by the same tickets', () => {
    expect(after.tickets).toEqual(before.tickets);
  });

  it('keeps conditions and counts, and leaves out what authors wrote', () => {
    after.compiled.tellings.forEach((telling, index) => {
      const { source, ...rest } = before.compiled.tellings[index];
      expect(telling).toEqual({ ...rest, source: { ...JSON.parse(JSON.stringify(source)), sentences: [] } });
    });
    expect(pack.tellings[0].source.sentences).toBeUndefined();
  });

  it('is refused in another version or language', () => {
    expect(() => unpackTellings({ ...pack, version: 1 as 3 }, english)).toThrow(
      /expected a pack of version 3 in en-US, got version 1/,
    );
    expect(() => unpackTellings(pack, { ...english, tag: 'xx' })).toThrow(RangeError);
  });
});
