import type { Spelling } from '@hseg/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { english, englishGrammar } from '../src/index.ts';

const { spellings } = englishGrammar;

/** A text as a writer with a habit spells it. */
function respell(text: string, habit: Spelling['habit'], around: Parameters<typeof spellings>[1] = {}): string {
  let written = '';
  let at = 0;
  for (const one of spellings(text, around)) {
    if (one.habit !== habit) continue;
    written += text.slice(at, one.start) + one.other;
    at = one.end;
  }
  return written + text.slice(at);
}

describe('full forms', () => {
  it.each([
    [
      "I'm tired and I can't sleep, so I've asked for days.",
      'I am tired and I cannot sleep, so I have asked for days.',
    ],
    ["They won't say that we're short.", 'They will not say that we are short.'],
    ["Don't get me wrong, it isn't the pay.", 'Do not get me wrong, it is not the pay.'],
    ["It's not much.", 'It is not much.'],
    ["There's nothing to say.", 'There is nothing to say.'],
    ["We'll see what they'll do.", 'We will see what they will do.'],
  ])('%s', (text, expected) => {
    expect(respell(text, 'fullForms')).toBe(expected);
  });

  it.each([
    "It's been a year, and he's gone.",
    "I'd leave if we'd known.",
    'She said "I\'m not paid for that" and left.',
    "I am as tired as they're.",
    "We've got enough.",
    "It's always been like this, and it's all gone wrong.",
    "It's just got worse, and there's always been a reason.",
    "It's late, isn't it so.",
  ])('leaves alone what has two readings, another speaker or a stop behind it: %s', (text) => {
    expect(respell(text, 'fullForms')).toBe(text);
  });

  it('leaves the negation of a question where it is', () => {
    expect(respell("Why don't they ask us?", 'fullForms', { isQuestion: true })).toBe("Why don't they ask us?");
  });
});

describe('one forms', () => {
  it.each([
    ['Nobody asked anybody, and everybody knew somebody.', 'No one asked anyone, and everyone knew someone.'],
    ["It was nobody's fault but somebody else's.", "It was no one's fault but someone else's."],
    ['She is a nobody here.', 'She is a nobody here.'],
    ['He said "nobody cares" and left.', 'He said "nobody cares" and left.'],
    ["Nobody'd asked, and nobody'll ask.", "Nobody'd asked, and nobody'll ask."],
    ['My body hurts.', 'My body hurts.'],
  ])('%s', (text, expected) => {
    expect(respell(text, 'oneForms')).toBe(expected);
  });
});

describe('full stops', () => {
  it.each([
    [
      'They moved me upstairs, and I stopped sleeping, so I asked again.',
      'They moved me upstairs. And I stopped sleeping. So I asked again.',
    ],
    ["I have asked them twice, but they're busy.", "I have asked them twice. But they're busy."],
  ])('%s', (text, expected) => {
    expect(respell(text, 'fullStops')).toBe(expected);
  });

  it.each([
    'If they had asked me first, and they never do, I would stay.',
    'When I came back on Monday, but he was gone, I sat down.',
    'I asked, and I left.',
    'The coffee here is bad, and the tea is worse.',
    'He said "I told you twice, and I mean it" and left.',
    'They gave me a bigger desk, so that I could spread out.',
    'Not only was the work too much, but it was dull.',
  ])('keeps what is no two sentences: %s', (text) => {
    expect(respell(text, 'fullStops')).toBe(text);
  });

  it('looks at what stands around, and takes nothing that begins or ends outside', () => {
    const text = 'my desk was gone, and ';
    expect(respell(text, 'fullStops', { after: 'I left early.' })).toBe('my desk was gone. And ');
    expect(respell(text, 'fullStops', { before: 'When I came in ', after: 'I left early.' })).toBe(text);
    expect(respell(text, 'fullStops', { after: 'the chair' })).toBe(text);
    expect(respell(text, 'fullStops', { after: 'I left?', isQuestion: true })).toBe(text);
    // Whether a sentence that begins with drawn words has a main clause is not known.
    expect(respell(' came late, and I left.', 'fullStops', { before: 'x' })).toBe(' came late, and I left.');
  });
});

describe('till', () => {
  it.each([
    ["I wait until nine, until it's dark.", "I wait till nine, till it's dark."],
    ['It was not until noon that they came.', 'It was not until noon that they came.'],
    ['He said "until then" and left.', 'He said "until then" and left.'],
    ['From March until May.', 'From March till May.'],
  ])('%s', (text, expected) => {
    expect(respell(text, 'till')).toBe(expected);
  });
});

describe('figures', () => {
  it.each([
    ['We had seven that night for three of you.', 'We had 7 that night for 3 of you.'],
    ['Work takes twelve hours and forty-five minutes.', 'Work takes 12 hours and 45 minutes.'],
    ['An eight-hour shift with two breaks.', 'An 8-hour shift with 2 breaks.'],
    ['I asked five times.', 'I asked 5 times.'],
  ])('%s', (text, expected) => {
    expect(respell(text, 'figures')).toBe(expected);
  });

  it.each([
    'Seven of us went.',
    'One of them left.',
    'A two-faced boss.',
    'It took two or three days.',
    'Call at half past six.',
    'It cost two hundred dollars.',
    'He said "three more weeks" again.',
    'Though the two seldom meet.',
    'I made two dozen.',
    'In August three people quit.',
    'I left at four thirty.',
    'It cost a hundred and ten dollars.',
    'It took twenty one days and twenty four hours.',
    'I work nine to five here.',
  ])('leaves alone what begins a sentence, is quoted or is part of something else: %s', (text) => {
    expect(respell(text, 'figures')).toBe(text);
  });

  it('knows the words around a choice', () => {
    expect(respell('three', 'figures', { before: 'I waited ', after: ' weeks.' })).toBe('3');
    expect(respell('three', 'figures', { before: 'I paid ', after: ' hundred dollars.' })).toBe('three');
    expect(respell('three', 'figures', { before: '', after: ' of us.' })).toBe('three');
  });
});

describe('any text', () => {
  it('gets stretches in order, without overlap, that are really spelled otherwise', () => {
    const sentences = english.tellings.flatMap(({ sentences }) => sentences.map(({ text }) => text));
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...sentences), fc.string({ unit: 'binary' })), (text) => {
        let at = 0;
        for (const { start, end, other } of spellings(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(other).not.toBe(text.slice(start, end));
          expect(other).not.toMatch(/['\n"]/);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 2000 },
    );
  });
});
