import type { CoherenceCheck } from '../check-coherence.ts';

/** Finds a text outside its length band, where one is given. */
export const findLength: CoherenceCheck = ({ text, options: { band } }) => {
  if (band === undefined || (text.length >= band.min && text.length <= band.max)) return [];
  const expected = `${band.min} to ${band.max} characters`;
  return [
    {
      code: 'length',
      path: '',
      start: 0,
      end: text.length,
      expected,
      received: String(text.length),
      message: `expected ${expected}, got ${text.length}`,
    },
  ];
};
