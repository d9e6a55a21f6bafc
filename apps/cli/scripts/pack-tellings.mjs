// Part of the build: compiles the built-in tellings, so that starting the command need not. Uses the built packages, which
// stand before this one.
import { writeFileSync } from 'node:fs';
import { content } from '@hseg/content';
import { english } from '@hseg/english';
import { variedLanguage } from '@hseg/generator';
import { narrator, packTellings } from '@hseg/narrative';
import { DEFAULT_CONFIG, LENGTH_PROFILES } from '@hseg/schema';

// The longest names are proved for whatever organisations take part; the shortest are those of all sets.
const organizations = content.organizations.flatMap((one) =>
  [one, ...(one.pseudonym ? [one.pseudonym] : [])].map(({ name, aliases, article = '' }) => ({
    name,
    aliases,
    article,
    phrases: one.culturalPhrases,
    stressFactors: [],
  })),
);
for (const lengths of LENGTH_PROFILES) {
  const { compiled, tickets } = narrator(content, variedLanguage(english), organizations, {
    seed: 0,
    lengths,
    mentionRate: DEFAULT_CONFIG.mentionRate,
  });
  // What is long stands in files of its own: as parts of the JSON, both would be in memory twice while it is parsed.
  const { program, texts, ...rest } = packTellings(compiled, tickets);
  const write = (ending, text) =>
    writeFileSync(new URL(`../dist/tellings.${lengths}.${ending}`, import.meta.url), text);
  write('program.txt', program);
  write('texts.txt', texts);
  write('json', JSON.stringify(rest));
}
