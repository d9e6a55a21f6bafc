/** The state of the page, all as texts. */
export type State = Record<
  'seed' | 'domain' | 'organization' | 'tier' | 'question' | 'voice' | 'noise' | 'skip',
  string
>;

/** Fields of the form of a record, as they stand in the address of the page, with what they are when they are not there. */
export const DEFAULT_STATE: Readonly<State> = {
  seed: '42',
  domain: '',
  organization: '',
  tier: '',
  question: 'q24',
  voice: '',
  noise: 'clean',
  skip: '0',
};

/** The state that an address asks for. Values are those of the form's own checks; others are left at their defaults. */
export function readState(search: string, allows: (key: keyof State, value: string) => boolean): State {
  const query = new URLSearchParams(search);
  const state: State = { ...DEFAULT_STATE };
  for (const key of Object.keys(DEFAULT_STATE) as (keyof State)[]) {
    const value = query.get(key);
    if (value !== null && allows(key, value)) state[key] = value;
  }
  return state;
}

/**
 * The query of an address that leads back to a state; empty for the default one.
 *
 * @example
 * writeState({ ...DEFAULT_STATE, tier: 'Crisis' }) // '?tier=Crisis'
 */
export function writeState(state: State): string {
  const query = new URLSearchParams();
  for (const key of Object.keys(DEFAULT_STATE) as (keyof State)[])
    if (state[key] !== DEFAULT_STATE[key]) query.set(key, state[key]);
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}
