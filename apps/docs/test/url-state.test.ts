import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_STATE, readState, type State, writeState } from '../src/playground/url-state.ts';

const keys = Object.keys(DEFAULT_STATE) as (keyof State)[];
const states = fc.record(Object.fromEntries(keys.map((key) => [key, fc.string()]))) as fc.Arbitrary<State>;

describe('the state of the playground in its address', () => {
  it('is read as it was written, whatever it holds', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(readState(writeState(state), () => true)).toEqual(state);
      }),
    );
  });

  it('is left out where nothing was chosen', () => {
    expect(writeState(DEFAULT_STATE)).toBe('');
    expect(writeState({ ...DEFAULT_STATE, tier: 'Crisis', skip: '3' })).toBe('?tier=Crisis&skip=3');
  });

  it('stays at its default where the address asks for what there is not', () => {
    const state = readState('?tier=Nonsense&seed=7&other=1', (key, value) => key === 'seed' && value === '7');
    expect(state).toEqual({ ...DEFAULT_STATE, seed: '7' });
  });
});
