import type { Stream } from './stream.ts';

const TWO_TO_MINUS_32 = 1 / 4294967296;

/**
 * sfc32, "small fast counter" by Chris Doty-Humphrey (PractRand, public domain): 128 bits of state of which 32 count, so
 * that no period is shorter than 2^32. Chosen because it takes 3 ns a draw and its state can be set in a few operations.
 */
export class SmallFastCounter implements Stream {
  #a = 0;
  #b = 0;
  #c = 0;
  #counter = 0;

  /** Sets the state. The words should be hashed: neighbouring states give related first draws. */
  reset(a: number, b: number, c: number): this {
    this.#a = a | 0;
    this.#b = b | 0;
    this.#c = c | 0;
    this.#counter = 1;
    this.bits();
    this.bits();
    this.bits();
    this.bits();
    return this;
  }

  bits(): number {
    const a = this.#a;
    const b = this.#b;
    const c = this.#c;
    const sum = (((a + b) | 0) + this.#counter) | 0;
    this.#counter = (this.#counter + 1) | 0;
    this.#a = b ^ (b >>> 9);
    this.#b = (c + (c << 3)) | 0;
    this.#c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  }

  real(): number {
    const high = this.bits() >>> 5;
    const low = this.bits() >>> 6;
    return (high * 67108864 + low) * (1 / 9007199254740992);
  }

  below(count: number): number {
    return Math.floor(this.bits() * TWO_TO_MINUS_32 * count);
  }
}
