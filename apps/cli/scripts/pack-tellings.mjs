// Part of the build: compiles the built-in tellings, so that starting the command need not. Uses the built packages, which
// stand before this one.
import { writeFileSync } from 'node:fs';
import { endianness } from 'node:os';
import { content } from '@hseg/content';
import { english } from '@hseg/english';
import { compileWorld } from '@hseg/generator';
import { columnsOfTellings, narrator, outlineTexts, packTellings } from '@hseg/narrative';
import { DEFAULT_CONFIG, LENGTH_PROFILES } from '@hseg/schema';

/** The bytes of numbers, the lowest first, whatever machine builds. */
const littleEndian = (numbers) => {
  const bytes = Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength);
  if (endianness() === 'LE') return bytes;
  return numbers.BYTES_PER_ELEMENT === 4 ? bytes.swap32() : bytes.swap16();
};

for (const lengths of LENGTH_PROFILES) {
  const { mentionRate } = DEFAULT_CONFIG;
  const compiled = compileWorld({ content, language: english }, lengths);
  const { tickets } = narrator(content, english, [], { seed: 0, lengths, mentionRate }, compiled);
  // What is long stands in files of its own, as it is in memory: as parts of the JSON both would be there twice while it is
  // parsed, and would have to be taken apart at every start.
  const { program: _, texts, tellings, ...rest } = packTellings(compiled, tickets);
  const write = (ending, contents) =>
    writeFileSync(new URL(`../dist/tellings.${lengths}.${ending}`, import.meta.url), contents);
  write('program.bin', littleEndian(Int32Array.from(compiled.program)));
  write('texts.txt', texts);
  write('outline.bin', littleEndian(outlineTexts(new TextEncoder().encode(texts))));
  write('json', JSON.stringify({ ...rest, tellings: columnsOfTellings(tellings) }));
}
