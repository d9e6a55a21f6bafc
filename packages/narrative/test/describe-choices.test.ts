import { describe, expect, it } from 'vitest';
import { compileTellings, describeChoices, drawWording, fitLength } from '../src/index.ts';
import { always, arcs, bareEnglish, factLengths, factsOf, tellingOf } from './compile-and-tell.ts';

/** The choices of a telling that is told with option `option` everywhere and brought to a length. */
function choicesOf(sentences: Parameters<typeof tellingOf>[0], option: number, length = 1000) {
  const compiled = compileTellings([tellingOf(sentences)], bareEnglish, arcs, factLengths);
  const stream = always(option);
  const plan = drawWording(compiled, compiled.tellings[0], factsOf(compiled), stream);
  fitLength(plan, { min: 1, max: length }, length, stream);
  return describeChoices(compiled, plan);
}

describe('describeChoices', () => {
  it('tells what was drawn and what else might have been, in the order of the text', () => {
    expect(choicesOf(['On [Monday|Friday] we had [soup|rice|bread] for {n:2-4}.'], 1)).toEqual([
      { sentence: 0, options: ['Monday', 'Friday'], taken: 1 },
      { sentence: 0, options: ['soup', 'rice', 'bread'], taken: 1 },
      { sentence: 0, options: ['two', 'three', 'four'], taken: 1 },
    ]);
  });

  it('follows the wording that was taken, and knows the others by their first words', () => {
    const sentence =
      '[My boss at {Org} [listens|asks] all of us.|We [talk|meet] every week about what went wrong and what did not.]';
    expect(choicesOf([sentence], 0)).toEqual([
      {
        sentence: 0,
        options: ['My boss … listens all of us.', 'We talk every week about what went wrong and wha…'],
        taken: 0,
      },
      { sentence: 0, options: ['listens', 'asks'], taken: 0 },
    ]);
    expect(choicesOf([sentence], 1)[1]).toEqual({ sentence: 0, options: ['talk', 'meet'], taken: 1 });
  });

  it('leaves out sentences that are not told', () => {
    const sentences: Parameters<typeof tellingOf>[0] = ['It is [good|fine].', ['thing?', 'They [ask|listen] first.']];
    expect(choicesOf(sentences, 0).map(({ sentence }) => sentence)).toEqual([0, 1]);
    expect(choicesOf(sentences, 0, 12).map(({ sentence }) => sentence)).toEqual([0]);
  });
});
