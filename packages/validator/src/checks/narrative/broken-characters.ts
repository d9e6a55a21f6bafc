import { MARK } from '../../text/words-of.ts';
import { textFaultCheck } from './text-fault-check.ts';

/** Typical pairs of UTF-8 read as Latin-1 or Windows-1252, lost characters, half surrogate pairs, entities. */
const BROKEN =
  /\ufffd|[ÂÃ][\u0080-\u00bf]|â(?:€|\u0080)|ð\u009f|Ã[\u00a0-\u00ff]|&(?:amp|lt|gt|quot|nbsp|#\d+);|\\u[0-9a-f]{4}|\\[nrt](?![a-z])|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** Characters that were decoded wrongly. */
export const brokenCharacters = textFaultCheck({
  id: 'broken-characters',
  title: 'Rows with broken characters',
  target: 'none',
  source: 'Unicode: replacement characters and UTF-8 read as Latin-1',
  advice: 'Decode the texts as what they were encoded as.',
  fault({ text, marks }) {
    if ((marks & (MARK.notAscii | MARK.escape)) === 0) return undefined;
    const match = BROKEN.exec(text);
    return match ? `'${text.slice(Math.max(0, match.index - 20), match.index + 20)}'` : undefined;
  },
});
