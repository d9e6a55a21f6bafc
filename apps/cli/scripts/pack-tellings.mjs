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
  writeFileSync(
    new URL(`../dist/tellings.${lengths}.json`, import.meta.url),
    JSON.stringify(packTellings(compiled, tickets)),
  );
}
