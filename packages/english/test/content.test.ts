import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { content } from '@hseg/content';
import { OPEN_QUESTION_IDS, POSITIONS, TIERS } from '@hseg/schema';
import { describe, expect, it } from 'vitest';
import { compileLanguage } from '../scripts/compile.ts';
import { english } from '../src/index.ts';
import { englishWords } from '../src/words/index.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

describe('the compiled words', () => {
  it('are what data/ compiles to: run `pnpm content` when this fails', () => {
    for (const [name, text] of Object.entries(compileLanguage(here('../data'))))
      expect(text).toBe(readFileSync(here(`../src/generated/${name}.json`), 'utf8'));
  });

  it('are the same without the tellings and the lexicon', () => {
    const { tellings, aftermaths, lexicon } = english;
    expect({ ...englishWords, tellings, aftermaths, lexicon }).toEqual(english);
    expect([...englishWords.tellings, ...englishWords.aftermaths]).toEqual([]);
  });
});

describe('the terms', () => {
  it('name every role, department and place of every domain, and nothing else', () => {
    for (const domain of content.domains) {
      const roles = new Set(
        domain.departments.flatMap((department) =>
          POSITIONS.flatMap((position) => department.roles[position].map((role) => role.id)),
        ),
      );
      expect(Object.keys(english.terms.roles[domain.id]).sort()).toEqual([...roles].sort());
      expect(Object.keys(english.terms.departments[domain.id]).sort()).toEqual(
        domain.departments.map((department) => department.id).sort(),
      );
      expect(english.terms.places[domain.id].definite).toMatch(/^the /);
    }
  });

  it('have no role with an article in front', () => {
    for (const roles of Object.values(english.terms.roles))
      for (const role of Object.values(roles)) expect(role).not.toMatch(/^(?:a|an|the) /i);
  });
});

describe('the arcs', () => {
  it('have words for every stage of the shapes in the content, and no others', () => {
    expect(Object.keys(english.arcs).sort()).toEqual(Object.keys(content.arcs).sort());
    for (const [id, arc] of Object.entries(content.arcs))
      expect(Object.keys(english.arcs[id].stages)).toEqual(arc.stages.map((stage) => stage.id));
  });
});

describe('the tellings', () => {
  const inTier =
    (tier: number) =>
    (telling: (typeof english.tellings)[number]): boolean =>
      telling.severity.from < TIERS[tier].severity.below && telling.severity.to >= TIERS[tier].severity.from;

  it('are at least eight for every domain, tier and question', () => {
    for (const domain of content.domains)
      for (const question of OPEN_QUESTION_IDS)
        TIERS.forEach((tier, index) => {
          const own = english.tellings
            .filter(
              (telling) =>
                telling.lengths === 'guide' &&
                telling.domain === domain.code &&
                telling.question === question &&
                telling.ideation === 0,
            )
            .filter(inTier(index));
          expect(own.length, `${domain.code} ${question} ${tier.code}`).toBeGreaterThanOrEqual(8);
        });
  });

  it('tell of ideation only in q24 of Crisis, always ending in help', () => {
    const telling = english.tellings.filter((one) => one.ideation > 0);
    expect(telling.length).toBeGreaterThan(10);
    for (const one of telling) {
      expect(one.question).toBe('q24');
      expect(one.severity.from).toBeGreaterThanOrEqual(4.5);
      expect(
        one.sentences.some((sentence) => sentence.stage === 'help' && !sentence.optional),
        one.id,
      ).toBe(true);
      expect(
        one.sentences.some((sentence) => sentence.text.includes('<help|')),
        one.id,
      ).toBe(true);
    }
    const levelTwo = telling.filter((one) => one.ideation === 2).length;
    expect(levelTwo / telling.length).toBeLessThan(0.4);
  });

  // Words of ideation and of means. The texts are walked whole: every option of every sentence.
  const IDEATION =
    /suicid|kill(?:ed|ing)? my|end(?:ing)? (?:my|it)(?: own)? (?:life|all)|not want(?:ed)? to (?:be here|wake|live)|want(?:ed)? to die|wish(?:ed|ing)? I (?:could|would|were) (?:disappear|not wake|dead)|not (?:to )?wake up|self-harm|hurt(?:ing)? myself/i;
  const MEANS =
    /\b(?:overdos\w*|hang(?:ed|ing)? my|noose|rope|gun|pistol|bridge|ledge|rooftop|razor|blade|slit|jump(?:ed|ing)? (?:off|in front)|carbon monoxide|car exhaust|stockpil\w*)\b/i;
  // Methods stand in no text at all, not even as somebody's work: an emergency nurse's "overdoses" would name one.
  const AGAINST_THE_RULES =
    /commit\w* suicide|(?:un)?success\w* attempt|failed (?:attempt|suicide)|epidemic of|\boverdos|\bnoose\b|\bhang(?:ed|ing)? (?:my|him|her|them)sel|\bslit|\bjump(?:ed|ing)? (?:off|in front)/i;

  it('have words of ideation only where they are labelled, and never a means, a plan or a forbidden phrase', () => {
    for (const { id, text } of english.aftermaths)
      for (const rule of [AGAINST_THE_RULES, IDEATION, MEANS]) expect(rule.test(text), id).toBe(false);
    for (const one of english.tellings) {
      const text = one.sentences.map((sentence) => sentence.text).join(' ');
      expect(AGAINST_THE_RULES.test(text), `${one.id}: ${AGAINST_THE_RULES.exec(text)?.[0]}`).toBe(false);
      const ofAnotherPerson = one.stressor === 'h42';
      if (one.ideation === 0 && !ofAnotherPerson)
        expect(IDEATION.test(text), `${one.id}: ${IDEATION.exec(text)?.[0]}`).toBe(false);
      if (one.ideation > 0) expect(MEANS.test(text), `${one.id}: ${MEANS.exec(text)?.[0]}`).toBe(false);
    }
  });

  const CRISIS_WORDS = /suicide|ptsd|breakdown|crisis|devastating|unbearable/i;
  const POSITIVE_WORDS = /supportive|helpful|positive|thriving|excellent/i;

  it("keep the guide's words out of accounts whose answers could forbid them", () => {
    // Means above 3.0 occur from Mixed upwards, means below 2.5 up to Mixed.
    for (const one of english.tellings.filter((telling) => telling.question === 'q24')) {
      const text = one.sentences.map((sentence) => sentence.text).join(' ');
      if ([2, 3, 4].some((tier) => inTier(tier)(one)))
        expect(CRISIS_WORDS.test(text), `${one.id}: ${CRISIS_WORDS.exec(text)?.[0]}`).toBe(false);
      if ([0, 1, 2].some((tier) => inTier(tier)(one)))
        expect(POSITIVE_WORDS.test(text), `${one.id}: ${POSITIVE_WORDS.exec(text)?.[0]}`).toBe(false);
    }
  });

  it('name no organisation of the content and no person in charge of a whole one', () => {
    const names = content.organizations
      .flatMap((organization) => [organization.name, ...organization.aliases])
      .filter((name) => name.length > 3 && !['Meta', 'Apple', 'Zoom', 'Shell'].includes(name));
    for (const one of english.tellings) {
      const text = one.sentences.map((sentence) => sentence.text).join(' ');
      for (const name of names)
        expect(
          new RegExp(`\\b${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\b`).test(text),
          `${one.id} names ${name}`,
        ).toBe(false);
      expect(/\bthe (?:CEO|provost|chancellor|university president)\b/i.test(text), one.id).toBe(false);
    }
  });

  it('leave no hole where an option is empty: the space goes with it', () => {
    const hole = /(?:^| )\[(?:\|[^[\]]*|[^[\]]*\|\|[^[\]]*|[^[\]]*\|)\](?: |$|[.,;])/;
    expect(hole.test('I get up at [four|] to be there.')).toBe(true);
    expect(hole.test('I get up[ at four|] to be there.')).toBe(false);
    for (const { id, sentences } of english.tellings)
      for (const { text } of sentences) expect(hole.test(text), `${id}: ${hole.exec(text)?.[0]}`).toBe(false);
  });

  it('have voices of every kind', () => {
    const voices = new Set(english.tellings.map((telling) => telling.voice));
    for (const voice of ['plain', 'terse', 'rambling', 'formal', 'wry', 'angry', 'careful', 'hopeful'])
      expect(voices).toContain(voice);
  });
});
