import { MARK } from '../../text/words-of.ts';
import { textFaultCheck } from './text-fault-check.ts';

const ORPHAN =
  /\s[,;:](?=\s|$)|\s\.(?=\s|$)|,\s*[,.;]|;\s*[,.;]|\(\s*\)|^[,.;:)]|(?<![.]|\b[A-Za-z]\.[A-Za-z]|\b[A-Z][a-z]{0,3})\.\s*,|[,;:]$/;

/** Punctuation that belongs to nothing. Dots, exclamation and question marks in a row are how people write. */
export const orphanPunctuation = textFaultCheck({
  id: 'orphan-punctuation',
  title: 'Rows with orphan punctuation',
  target: 'none',
  source: 'surface faults of template text',
  advice: 'Look at what stands around parts that were left out.',
  fault({ text, marks }) {
    if ((marks & MARK.punctuation) === 0) return undefined;
    const match = ORPHAN.exec(text);
    return match ? `'${text.slice(Math.max(0, match.index - 20), match.index + 20)}'` : undefined;
  },
});
