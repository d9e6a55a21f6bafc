import { english } from '@hseg/english';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outlineTexts, type PackedTexts } from '../src/compile/outline-texts.ts';
import { roomFor, SENTENCE_START, TokenPool } from '../src/compile/token-pool.ts';

const line = fc.stringMatching(/^[ -~à-ÿ€"',.]{0,12}$/u);

/** Texts in the ways in which a pool takes them: outlined texts have the given room behind them. */
function packedAs(way: 'text' | 'bytes' | number, packed: string): string | Uint8Array | PackedTexts {
  if (way === 'text') return packed;
  const texts = new TextEncoder().encode(packed);
  if (way === 'bytes') return texts;
  // Behind other bytes in a buffer that is not its own, and before what may be written over.
  const bytes = new Uint8Array(5 + texts.length + way).fill(120).subarray(5);
  bytes.set(texts);
  return { bytes, length: texts.length, outline: outlineTexts(texts) };
}

/** The bytes of a token, as a text. */
function written(pool: TokenPool, token: number): string {
  const start = pool.encode(token);
  const length = pool.places[2 * (token & (SENTENCE_START - 1)) + 1];
  return new TextDecoder().decode(pool.bytes.subarray(start, start + length));
}

describe('a packed pool of tokens', () => {
  it('holds the texts, lengths and marks of the pool that was packed, whatever it is asked first', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(line),
        fc.constantFrom<'text' | 'bytes' | number>('text', 'bytes', 0, 8, 1_000),
        fc.boolean(),
        (lines, way, isTextFirst) => {
          const before = new TokenPool(english.grammar);
          for (const text of lines) before.add(text);
          const packed = before.pack(before.count);
          const after = new TokenPool(english.grammar, packedAs(way, packed));
          expect(after.count).toBe(before.count);
          for (let token = 0; token < before.count; token++) {
            const text = before.text(token);
            if (isTextFirst) expect(after.text(token)).toBe(text);
            expect(after.endOf(token)).toBe(before.endOf(token));
            expect(written(after, token)).toBe(text);
            expect(written(after, token + SENTENCE_START)).toBe(english.grammar.capitalize(text));
            expect(after.text(token)).toBe(text);
            expect(after.lengthOf(token)).toBe(text.length);
            expect(after.facts[token]).toBe(before.facts[token]);
          }
        },
      ),
    );
  });

  it('takes more tokens than there was room for, and keeps those that it has', () => {
    const pool = new TokenPool(english.grammar, '\none\ntwo');
    const added = Array.from({ length: 20_000 }, (_, index) => pool.add(`token ${index}`));
    expect(added.map((token) => written(pool, token))).toEqual(added.map((_, index) => `token ${index}`));
    expect([1, 2].map((token) => written(pool, token))).toEqual(['one', 'two']);
  });

  it('asks for an eighth more room than its texts take', () => {
    expect([1_000_000, 65_537, 0].map(roomFor)).toEqual([1_125_000, 73_730, 65_536]);
  });

  it('is refused with the outline of other texts', () => {
    const packed = packedAs(8, 'one\ntwo') as PackedTexts;
    expect(() => new TokenPool(english.grammar, { ...packed, outline: packed.outline.subarray(1) })).toThrow(
      /expected an outline of 7 bytes of texts, got one of 3/,
    );
  });
});

describe('an outline of texts', () => {
  it('is their bytes and marks', () => {
    expect(outlineTexts(new TextEncoder().encode('a, b\n"c"\né\n'))).toEqual(Uint16Array.of(33, 26, 20, 0));
  });

  it('is refused for a text that is too long for it', () => {
    expect(outlineTexts(new Uint8Array(8_191).fill(97))).toEqual(Uint16Array.of(8_191 * 8));
    expect(() => outlineTexts(new Uint8Array(8_194).fill(97, 2).fill(10, 1, 2))).toThrow(
      /expected texts of at most 8191 bytes, got one of 8192 on line 2/,
    );
  });
});
