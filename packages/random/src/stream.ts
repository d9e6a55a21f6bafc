/** A source of chance. It has no other state than its position, and none of its values depends on time or place. */
export interface Stream {
  /** The next 32 bits: an integer 0 (included) .. 4,294,967,295 (included). */
  bits(): number;
  /** A real number 0 (included) .. 1 (excluded), in steps of 2^-53. */
  real(): number;
  /**
   * An integer 0 (included) .. `count` (excluded), each with probability within `count` x 2^-32 (relative) of 1/count.
   * `count` is an integer 1 .. 1,048,576 (both included).
   */
  below(count: number): number;
}
