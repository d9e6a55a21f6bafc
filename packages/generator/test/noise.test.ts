import { type NoiseName, TIERS } from '@hseg/schema';
import { MISSING_BY_TIER, NOISE_PRESETS } from '@hseg/text-variation';
import { describe, expect, it } from 'vitest';
import { generationOf, world } from './world.ts';

const RECORDS = 4000;
const clean = generationOf(RECORDS);

/** Four standard deviations of a share of `count`. */
const band = (share: number, count: number): number => 4 * Math.sqrt((share * (1 - share)) / count);

describe.each(['realistic', 'messy'] as const)('noise %s', (noise: NoiseName) => {
  const noisy = generationOf(RECORDS, { noise });
  const preset = NOISE_PRESETS[noise];
  const records = Array.from({ length: RECORDS }, (_, index) => noisy.record(index));

  it('changes texts alone: answers, labels and people stay', () => {
    for (let index = 0; index < 200; index++) {
      const { texts: _, ...rest } = records[index];
      const { texts: __, ...before } = clean.record(index);
      expect(rest).toEqual(before);
    }
  });

  it('leaves answers empty at the rates of the preset, by question and tier', () => {
    (['q23', 'q24', 'q25'] as const).forEach((question, at) => {
      TIERS.forEach(({ code }, tier) => {
        const own = records.filter(({ labels }) => labels.tier === tier);
        const share = own.filter(({ texts }) => texts[at].text === '').length / own.length;
        const expected = preset.missing[question] * MISSING_BY_TIER[tier];
        expect(Math.abs(share - expected), `${question} ${code}`).toBeLessThan(band(expected, own.length));
      });
    });
  });

  it('has accounts of nothing from people who are well alone, at their rate', () => {
    const nothing = new Set(world.language.lexicon?.noise?.nothing);
    const told = records.filter(({ texts }) => texts[1].text !== '');
    const well = told.filter(({ labels }) => labels.tier >= 3);
    const share = well.filter(({ texts }) => nothing.has(texts[1].text)).length / well.length;
    expect(Math.abs(share - preset.nothing)).toBeLessThan(band(preset.nothing, well.length));
    for (const { labels, texts } of told) if (labels.tier < 3) expect(nothing.has(texts[1].text)).toBe(false);
  });

  it('types small letters, stops and slips at their rates', () => {
    const several = records.flatMap(({ texts }) => texts.filter(({ sentences }) => sentences.length > 1));
    const noStop = several.filter(({ text }) => !/[.!?"]$/.test(text)).length / several.length;
    expect(Math.abs(noStop - preset.missingStop)).toBeLessThan(band(preset.missingStop, several.length));
    const people = records.filter(({ texts }) => texts.some(({ sentences }) => sentences.length > 1));
    const small = people.filter(({ texts }) => texts.some(({ text }) => /^[a-z]/.test(text))).length / people.length;
    // A sentence that safe messaging is about begins as it should, whoever types it.
    expect(small).toBeLessThan(preset.lowerCaseStart + band(preset.lowerCaseStart, people.length));
    expect(small).toBeGreaterThan(0.85 * preset.lowerCaseStart - band(preset.lowerCaseStart, people.length));
  });

  it('keeps names and annotations: spans and sentences slice to what they say', () => {
    for (const { respondent, texts } of records)
      for (const { text, spans, sentences } of texts) {
        for (const span of spans) expect(text.slice(span.start, span.end)).toBe(span.text);
        let at = 0;
        for (const { start, end, stage } of sentences) {
          expect(text.slice(at, start).trim()).toBe('');
          expect(stage).not.toBe('');
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
        for (const { label, text: name } of spans)
          if (label === 'ORG' && name.length === respondent.organization.length)
            expect(name).toBe(respondent.organization);
      }
  });

  it('writes the same text with and without annotations, alone or in a dataset', () => {
    for (const index of [0, 17, 399])
      expect(noisy.plainRecord(index).texts.map(({ text }) => text)).toEqual(
        records[index].texts.map(({ text }) => text),
      );
  });
});
