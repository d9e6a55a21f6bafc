import { openStream } from '@hseg/random';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compileTellings,
  drawWording,
  fitLength,
  MARK,
  marksOf,
  mostBytes,
  realize,
  realizeBytes,
  realizeText,
} from '../src/index.ts';
import { arcs, bareEnglish, factLengths, factsOf, say, tell, tellingOf } from './compile-and-tell.ts';

describe('articles', () => {
  it.each([
    [
      'A [pear|orange|hour|union|MRI|one-off].',
      ['A pear.', 'An orange.', 'An hour.', 'A union.', 'An MRI.', 'A one-off.'],
    ],
    [
      'It was a [12-hour|11-hour|8-hour|18th|"empty"] thing.',
      [
        'It was a 12-hour thing.',
        'It was an 11-hour thing.',
        'It was an 8-hour thing.',
        'It was an 18th thing.',
        'It was an "empty" thing.',
      ],
    ],
    ['I am a {role}.', ['I am an ED nurse.']],
    ['I had a [|old ]coat.', ['I had a coat.', 'I had an old coat.']],
    ['They gave me a <fruit>.', ['They gave me an apple.', 'They gave me an orange.']],
  ])('%s', (sentence, outputs) => {
    outputs.forEach((output, option) => expect(say(sentence, option)).toBe(output));
  });

  it('stand outside the span that they introduce', () => {
    const { text, spans } = tell(tellingOf(['I saw a <stressor|[apron|cane]> fall down.']), {
      bits: () => 0,
      real: () => 0,
      below: () => 0,
    });
    expect(text).toBe('I saw an apron fall down.');
    expect(spans).toEqual([{ start: 9, end: 14, label: 'STRESSOR', text: 'apron' }]);
  });

  it('of a name are dropped behind a determiner and kept elsewhere', () => {
    expect(say('I came to {Org} young.')).toBe('I came to the Northern Clinic young.');
    expect(say('{Org} has parking.')).toBe('The Northern Clinic has parking.');
    expect(say('I wear a {Org} badge.')).toBe('I wear a Northern Clinic badge.');
    expect(say('My {Org} badge is blue.')).toBe('My Northern Clinic badge is blue.');
  });
});

describe('sentence starts', () => {
  it('are capitalised whatever stands there', () => {
    expect(say('[seven|"no," he said,] again.')).toBe('Seven again.');
    expect(say('[seven|"no," he said,] again.', 1)).toBe('"No," he said, again.');
    expect(say('{n:2-3} of us.')).toBe('Two of us.');
    expect(say('<quote|nobody> came.')).toBe('Nobody came.');
    expect(say('[|so ]we left.')).toBe('We left.');
    expect(say('[|so ]we left.', 1)).toBe('So we left.');
  });

  it('are capitalised where a wording holds two sentences, and not behind an abbreviation or a quotation', () => {
    expect(say('I get time off. {Org} has parking.')).toBe('I get time off. The Northern Clinic has parking.');
    expect(say('I start at six a.m. {Org} time.')).toBe('I start at six a.m. the Northern Clinic time.');
    expect(say('Child care[.|, please.] [a place|an office] near by. {Org} has rooms.')).toBe(
      'Child care. A place near by. The Northern Clinic has rooms.',
    );
    expect(say('"Can you finish?" [was|is] all.')).toBe('"Can you finish?" was all.');
  });

  it('only are capitalised', () => {
    expect(say('I said [no|yes].')).toBe('I said no.');
  });
});

describe('bound slots', () => {
  it('repeat and derive what was drawn', () => {
    expect(say('{n:3-5} of us, {n}, then {n+1}, then {n-2}.', 1)).toBe('Four of us, four, then five, then two.');
    expect(say('{month}, {month}, {month+3}.', 10)).toBe('November, November, February.');
    expect(say('The {ord:3-27} time, and the {ord+1}.', 1)).toBe('The fourth time, and the fifth.');
    expect(say('The [x=door|gate], that {x}.', 1)).toBe('The gate, that gate.');
    expect(say('At {clock:1-4}, yes, {clock}.', 2)).toBe('At 1:20, yes, 1:20.');
  });

  it('agree in number', () => {
    expect(say('{n:1-3} {n#night was|nights were} bad.', 0)).toBe('One night was bad.');
    expect(say('{n:1-3} {n#night was|nights were} bad.', 1)).toBe('Two nights were bad.');
  });

  it('take up persons by their gender', () => {
    const sentence =
      'I met [p=@m a man|@f a woman|@t somebody]; {p.he} said it, {p.the} with {p.his} hat, to {p.himself}, I saw {p.him}.';
    expect(say(sentence, 0)).toBe('I met a man; he said it, the man with his hat, to himself, I saw him.');
    expect(say(sentence, 1)).toBe('I met a woman; she said it, the woman with her hat, to herself, I saw her.');
    expect(say(sentence, 2)).toBe(
      'I met somebody; they said it, the person with their hat, to themselves, I saw them.',
    );
  });
});

describe('verbs', () => {
  it('take the tense of their stage', () => {
    const telling = tellingOf(
      [
        ['incident', 'I {~lie} there.'],
        ['impact', 'I {~wake} at four.'],
        ['current_state', 'I {~be} here at {Org}.'],
        ['help', 'I {~see} her.'],
      ],
      {
        question: 'q24',
        arc: 'crisis',
        strength: 'test',
      },
    );
    expect(tell(telling).text).toBe('I lay there. I have woken at four. I am here at the Northern Clinic. I see her.');
  });
});

describe('annotations', () => {
  it('slice to what was put in, sentences cover the text', () => {
    const telling = tellingOf([
      ['thing', 'I work in {department} as a {role} for {years}, at {Org}.'],
      ['example', '<quote|it [was|is] <body|my back>>, I said.'],
      ['effect?', 'They <help|[came|stayed|]>.'],
    ]);
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const { text, sentences, spans } = tell(telling, openStream(seed, 'annotations'));
        expect(sentences.map(({ start, end }) => text.slice(start, end)).join(' ')).toBe(text);
        expect(sentences.map((sentence) => sentence.stage)).toEqual(['thing', 'example', 'effect']);
        for (const span of spans) {
          expect(text.slice(span.start, span.end)).toBe(span.text);
          expect(span.text.trim()).toBe(span.text);
          expect(span.text).not.toBe('');
        }
        const wanted: Record<string, RegExp> = {
          DEPARTMENT: /^finance$/,
          ROLE: /^ED nurse$/,
          TIME: /^eight months$/,
          ORG: /^Northern Clinic$/,
          QUOTE: /^it (was|is) my back$/i,
          BODY: /^my back$/,
          HELP: /^(came|stayed)$/,
        };
        for (const span of spans) expect(span.text).toMatch(wanted[span.label]);
        expect(spans.length).toBeGreaterThanOrEqual(6);
      }),
    );
  });

  it('do not change the text, nor does writing bytes', () => {
    const telling = tellingOf([
      'A <stressor|[pear|apple]> at {Org}, {n:2-30} [times|].',
      ['effect?', 'And <help|more>.'],
    ]);
    const compiled = compileTellings([telling], bareEnglish, arcs, factLengths);
    fc.assert(
      fc.property(fc.nat(), fc.nat({ max: 150 }), (seed, target) => {
        const stream = openStream(seed, 'same');
        const plan = drawWording(compiled, compiled.tellings[0], factsOf(compiled), stream);
        fitLength(plan, { min: 20, max: 150 }, target, stream);
        const annotated = realize(compiled, plan);
        expect(annotated.text).toBe(realizeText(compiled, plan));
        expect(annotated.text).toHaveLength(plan.length);
        const bytes = new Uint8Array(mostBytes(plan) + 3);
        const end = realizeBytes(compiled, plan, new DataView(bytes.buffer), 3);
        expect(new TextDecoder().decode(bytes.subarray(3, end))).toBe(annotated.text);
        expect((marksOf(plan) & MARK.separator) !== 0).toBe(annotated.text.includes(','));
        expect((marksOf(plan) & MARK.quotation) !== 0).toBe(annotated.text.includes('"'));
      }),
    );
  });
});

describe('fitLength', () => {
  it('ends inside the band for every telling that compiles, whatever is drawn', () => {
    const words = fc
      .string({ unit: fc.constantFrom('a', 'b', ' '), minLength: 1, maxLength: 120 })
      .map((text) => `x${text.trim()}.`);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.boolean(), words), { minLength: 1, maxLength: 8 }),
        fc.nat(),
        fc.nat({ max: 300 }),
        (sentences, seed, target) => {
          const telling = tellingOf(sentences.map(([optional, text]) => [optional ? 'thing?' : 'thing', text]));
          let compiled: ReturnType<typeof compileTellings>;
          try {
            compiled = compileTellings([telling], bareEnglish, arcs, factLengths);
          } catch {
            return;
          }
          const stream = openStream(seed, 'fit');
          const plan = drawWording(compiled, compiled.tellings[0], factsOf(compiled), stream);
          fitLength(plan, { min: 20, max: 150 }, target, stream);
          expect(realizeText(compiled, plan).length).toBeGreaterThanOrEqual(20);
          expect(realizeText(compiled, plan).length).toBeLessThanOrEqual(150);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['leaves a sentence out that would miss the target by more', 49, 150, 40],
    ['tells a sentence that comes nearer, even beyond the target', 51, 150, 60],
    ['leaves a sentence out that would burst the band', 59, 59, 40],
  ])('%s', (_, target, max, expected) => {
    // 40 characters, and 20 more with the second sentence.
    const telling = tellingOf([`${'x'.repeat(39)}.`, ['effect?', `${'y'.repeat(18)}.`]]);
    const compiled = compileTellings([telling], bareEnglish, arcs, factLengths);
    const stream = openStream(1, 'nearer');
    const plan = drawWording(compiled, compiled.tellings[0], factsOf(compiled), stream);
    fitLength(plan, { min: 20, max }, target, stream);
    expect(realizeText(compiled, plan)).toHaveLength(expected);
  });
});

describe('the cards of a telling', () => {
  const compiled = compileTellings(
    [
      tellingOf([
        'I lost my [hat|cap|key] in [a lift|a [red|blue] van|{month}].',
        ['effect?', 'It was [wet|dry|cold].'],
        ['effect', 'I [laughed|cried|left] [once|twice].'],
      ]),
    ],
    bareEnglish,
    arcs,
    factLengths,
  );
  // 3 x (1 + 2 + 12 months, taken as 3 kinds) wordings at the least, times 6 of the last sentence.
  const WORDINGS = 54;
  const tellCard = (card: number, cards: number, seed: number): string => {
    const plan = drawWording(
      compiled,
      compiled.tellings[0],
      factsOf(compiled),
      openStream(seed, 'cards'),
      undefined,
      card,
      cards,
    );
    return realizeText(compiled, plan);
  };

  it('never give the same required sentences twice', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: WORDINGS }), fc.integer({ min: 0, max: 1000 }), (cards, seed) => {
        const texts = Array.from({ length: cards }, (_, card) => tellCard(card, cards, seed));
        expect(new Set(texts).size).toBe(cards);
      }),
    );
  });

  it('leave the choices to the stream when there is one card', () => {
    const texts = Array.from({ length: 200 }, (_, seed) => tellCard(0, 1, seed));
    expect(new Set(texts).size).toBeGreaterThan(WORDINGS);
  });
});
