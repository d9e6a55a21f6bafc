import { content } from '@hseg/content';
import type { Manifest } from '@hseg/generator';
import { type DictionaryEntry, dataDictionary, SPAN_LABELS, type SpanLabel } from '@hseg/schema';
import { code, type Table, text } from './table.ts';

/** Values that a reader of the file meets, where the dictionary names none because the content decides them. */
function valuesOf({ column, type, values }: DictionaryEntry): readonly string[] {
  if (values.length > 0) return values;
  if (column === 'domain') return content.domains.map((domain) => domain.code);
  if (column === 'arc') return Object.keys(content.arcs);
  if (type === 'boolean') return ['True', 'False'];
  return [];
}

/** The columns of the data or of the labels file, from the data dictionary. */
export function columnTable(file: DictionaryEntry['file']): Table {
  return {
    label: file === 'data' ? 'Columns of the data file' : 'Columns of the labels file',
    columns: [code('column'), text('type'), text('holds'), text('values')],
    rows: dataDictionary()
      .filter((entry) => entry.file === file)
      .map((entry) => [entry.column, entry.type, entry.description, valuesOf(entry)]),
  };
}

/** What the fields of a line of the annotations file hold. */
const ANNOTATION_FIELDS: Readonly<Record<string, string>> = {
  response_id: 'joins the line to the data file',
  question: 'q23, q24 or q25',
  sentences: 'every sentence in order, as start, end (excluded) and stage; between two of them stands white space only',
  spans:
    'labelled stretches in order of their start, as start, end (excluded), label and text; an inner one follows the outer one',
  offset_unit: 'always codepoint: offsets count Unicode code points, as Python does',
};

/** The fields of the annotations file. */
export function annotationTable(): Table {
  return {
    label: 'Fields of a line of the annotations file',
    columns: [code('field'), text('holds')],
    rows: Object.entries(ANNOTATION_FIELDS).map(([field, holds]) => [field, holds]),
  };
}

/** What each label of a span marks. */
const SPAN_MEANINGS: Readonly<Record<SpanLabel, string>> = {
  ORG: "the organisation's name or one of its aliases, without a possessive 's",
  DEPARTMENT: 'the department, in words of running text',
  ROLE: 'the job of the writer',
  STRESSOR: 'what harmed or wore the writer',
  SYMPTOM: 'a sign of strain in mood, thought, sleep or conduct',
  BODY: 'a sign of strain in the body',
  COPING: 'what the writer does against it',
  HELP: 'help that came, was asked for or was missed',
  TIME: 'when it happened, or how often',
  QUOTE: 'what somebody said, word for word',
  PHRASE: "a phrase of the organisation's culture",
};

/** The labels of spans. */
export function spanLabelTable(): Table {
  return {
    label: 'Labels of spans',
    columns: [code('label'), text('marks')],
    rows: SPAN_LABELS.map((label) => [label, SPAN_MEANINGS[label]]),
  };
}

/** What the keys of the manifest hold. */
const MANIFEST_KEYS: Readonly<Record<keyof Manifest, string>> = {
  schemaVersion: 'version of this format',
  seed: 'the seed',
  config: 'every setting that decides what the dataset holds, defaults included',
  contentDigest: 'sha256 of content and language: the same digest, configuration and versions give the same bytes',
  versions: 'version of every package that took part',
  counts: 'records, and how many of each domain, tier and organisation',
  calibration: 'whether the answer model was fitted to unusual tier shares, and what it gives of itself',
  files: 'name, role, rows, bytes and sha256 of each file',
  license: 'licence of the data',
  disclaimer: 'said wherever the data go',
};

/** The keys of the manifest. */
export function manifestTable(): Table {
  return {
    label: 'Keys of the manifest',
    columns: [code('key'), text('holds')],
    rows: Object.entries(MANIFEST_KEYS).map(([key, holds]) => [key, holds]),
  };
}
