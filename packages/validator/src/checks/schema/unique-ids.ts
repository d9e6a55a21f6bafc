import { defineRowCheck } from '../../check.ts';
import { hashSet } from '../../evidence/hash-set.ts';
import { FIELD } from '../../fields.ts';
import { ROW_FAULT_POINTS } from '../../scores.ts';
import { mixHash } from '../../text/mix-hash.ts';
import { hashWord } from '../../text/words-of.ts';

/** Ids that stand once (as hashes of 64 bits: of a million ids, two meet with a chance of 3 in 10^8). */
export const uniqueIds = defineRowCheck({
  id: 'unique-ids',
  dimension: 'schema',
  title: 'Rows whose response_id stood before',
  points: ROW_FAULT_POINTS,
  target: 'none',
  source: 'data dictionary of @hseg/schema: unique id',
  advice: 'Give every row an id of its own.',
  start() {
    const seen = hashSet();
    return ({ fields }) => {
      const id = fields[FIELD.responseId];
      if (id === '') return undefined;
      let second = 0x811c9dc5;
      for (let at = id.length - 1; at >= 0; at--) second = Math.imul(second, 31) + id.charCodeAt(at);
      return seen.add(hashWord(id), mixHash(second)) ? `'${id.slice(0, 40)}' again` : undefined;
    };
  },
});
