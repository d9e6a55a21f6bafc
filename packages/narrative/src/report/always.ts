import type { Stream } from '@hseg/random';

/** A stream that takes option `option` at every choice, starting over where there are fewer. */
export const always = (option: number): Stream => ({
  bits: () => option,
  real: () => 0,
  below: (count) => option % count,
});
