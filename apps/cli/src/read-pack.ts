import { closeSync, existsSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { endianness } from 'node:os';
import { type CompiledTellings, roomFor, unpackTellings } from '@hseg/narrative';
import type { Language, LengthProfile } from '@hseg/schema';

/**
 * The built-in tellings as the build compiled them (scripts/pack-tellings.mjs), which spares compiling them here. Their
 * program and texts are read to where they are used from: every copy of megabytes would have V8 collect garbage.
 *
 * @returns nothing where there is no build: sources that are run without one
 * @throws Error of the file system; RangeError when the build was of another version or language
 */
export function readPack(lengths: LengthProfile, language: Language): CompiledTellings | undefined {
  const url = packUrl(lengths, 'json');
  if (!existsSync(url)) return undefined;
  const program = readWhole(packUrl(lengths, 'program.bin'));
  const outline = readWhole(packUrl(lengths, 'outline.bin'));
  if (endianness() === 'BE') {
    program.bytes.swap32();
    outline.bytes.swap16();
  }
  return unpackTellings(
    {
      ...JSON.parse(readFileSync(url, 'utf8')),
      program: new Int32Array(program.bytes.buffer),
      texts: {
        ...readWhole(packUrl(lengths, 'texts.txt'), roomFor),
        outline: new Uint16Array(outline.bytes.buffer),
      },
    },
    language,
  );
}

/** Where the build leaves the compiled tellings of a length profile. */
const packUrl = (lengths: LengthProfile, ending: string): URL =>
  new URL(`./tellings.${lengths}.${ending}`, import.meta.url);

/** Reads a file to the beginning of an array of its own. */
function readWhole(
  url: URL,
  sizeFor = (bytes: number): number => bytes,
): { bytes: Buffer<ArrayBuffer>; length: number } {
  const file = openSync(url, 'r');
  try {
    const length = fstatSync(file).size;
    const bytes = Buffer.from(new ArrayBuffer(sizeFor(length)));
    for (let at = 0; at < length; ) {
      const read = readSync(file, bytes, at, length - at, at);
      if (read === 0) throw new Error(`expected ${length} bytes in ${url.pathname}, got ${at}`);
      at += read;
    }
    return { bytes, length };
  } finally {
    closeSync(file);
  }
}
