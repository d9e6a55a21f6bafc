// Part of the build: compiles the built-in tellings, so that starting the command need not. Uses the built packages, which
// stand before this one.
import { writeFileSync } from 'node:fs';
import { content } from '@hseg/content';
import { english } from '@hseg/english';
import { compileWorld } from '@hseg/generator';
import { narrator, packTellings } from '@hseg/narrative';
import { DEFAULT_CONFIG, LENGTH_PROFILES } from '@hseg/schema';

for (const lengths of LENGTH_PROFILES) {
  const { mentionRate } = DEFAULT_CONFIG;
  const compiled = compileWorld({ content, language: english }, lengths);
  const { tickets } = narrator(content, english, [], { seed: 0, lengths, mentionRate }, compiled);
  // What is long stands in files of its own: as parts of the JSON, both would be in memory twice while it is parsed.
  const { program, texts, ...rest } = packTellings(compiled, tickets);
  const write = (ending, text) =>
    writeFileSync(new URL(`../dist/tellings.${lengths}.${ending}`, import.meta.url), text);
  write('program.txt', program);
  write('texts.txt', texts);
  write('json', JSON.stringify(rest));
}
