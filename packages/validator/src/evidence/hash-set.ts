/** A set of 64-bit hashes, given as two halves: 16 bytes a place, at most three quarters of them taken. */
export interface HashSet {
  /** Adds a hash; whether it was there before. */
  add(low: number, high: number): boolean;
  size: number;
}

/** An empty set of hashes. It grows as it must. */
export function hashSet(): HashSet {
  let places = 1 << 12;
  let table = new Uint32Array(2 * places);
  const put = (low: number, high: number): boolean => {
    for (let at = (Math.imul(low ^ (high >>> 7), 0x9e3779b1) >>> 0) & (places - 1); ; at = (at + 1) & (places - 1)) {
      const [one, other] = [table[2 * at], table[2 * at + 1]];
      if (one === low && other === high) return true;
      if (one === 0 && other === 0) {
        table[2 * at] = low;
        table[2 * at + 1] = high;
        return false;
      }
    }
  };
  const set: HashSet = {
    size: 0,
    add(low, high) {
      // Two zeros mark a free place.
      const first = low === 0 && high === 0 ? 1 : low >>> 0;
      const wasThere = put(first, high >>> 0);
      if (!wasThere && ++set.size > places * 0.75) {
        const old = table;
        places *= 2;
        table = new Uint32Array(2 * places);
        for (let at = 0; at < old.length; at += 2) if (old[at] !== 0 || old[at + 1] !== 0) put(old[at], old[at + 1]);
      }
      return wasThere;
    },
  };
  return set;
}
