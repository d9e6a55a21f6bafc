import { readFileSync, statSync } from 'node:fs';
import type { Issue, IssuePlace } from '@hseg/schema';
import { type Document, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';

/** Largest file that is read: twenty times the largest of the built-in content. */
const MOST_BYTES = 5_000_000;

/** Faults of one file that are told. */
const MOST_FAULTS = 100;

/** A parsed YAML file. */
export interface YamlFile {
  value: unknown;
  /** Its lines as they stand in the file. */
  lines: readonly string[];
  /** Tells where the value at a path of keys stands; the nearest parent's place when the path leads nowhere. */
  locate(path: readonly (string | number)[]): IssuePlace;
}

/**
 * Parses YAML and remembers where each value stands. Duplicate keys, unknown anchors and the like become issues.
 *
 * @param source text of the file
 * @param file name for messages
 * @param issues findings are added to it
 */
export function parseYaml(source: string, file: string, issues: Issue[]): YamlFile {
  const lines = new LineCounter();
  // The library compares every key with every other: a file of a hundred thousand keys would take minutes.
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false, strict: true, uniqueKeys: false });
  const found = [
    ...[...document.errors, ...document.warnings].map(({ pos, message }) => ({ offset: pos[0], message })),
    ...faultsOfNodes(document),
  ].sort((one, other) => one.offset - other.offset);
  for (const { offset, message } of found.slice(0, MOST_FAULTS)) {
    const { line, col } = lines.linePos(offset);
    issues.push({ code: 'yaml', file, line, column: col, path: '', expected: 'YAML', received: message, message });
  }
  const place = (offset: number): IssuePlace => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };
  let value: unknown;
  try {
    value = found.length > 0 ? undefined : document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    issues.push({
      code: 'yaml',
      file,
      path: '',
      expected: 'YAML without recursive aliases',
      received: String(error),
      message: '',
    });
  }
  return {
    value,
    lines: source.split('\n'),
    locate(path) {
      for (let length = path.length; length > 0; length--) {
        const node = document.getIn(path.slice(0, length), true);
        if (isNode(node) && node.range) return place(node.range[0]);
      }
      return { file, line: 1, column: 1 };
    },
  };
}

/** Keys that stand twice in one mapping, and control characters, which terminals and spreadsheets would act upon. */
function faultsOfNodes(document: Document): { offset: number; message: string }[] {
  const faults: { offset: number; message: string }[] = [];
  if (document.errors.length > 0) return faults;
  const startOf = (node: unknown): number => (isNode(node) && node.range ? node.range[0] : 0);
  visit(document, {
    Map(_, map) {
      const keys = new Set<unknown>();
      for (const { key } of map.items) {
        const value = isScalar(key) ? key.value : key;
        if (value === '__proto__') faults.push({ offset: startOf(key), message: 'expected a key, got __proto__' });
        if (keys.has(value)) faults.push({ offset: startOf(key), message: 'Map keys must be unique' });
        keys.add(value);
      }
    },
    Scalar(_, node) {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
      const bad = typeof node.value === 'string' && /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/.exec(node.value);
      if (bad) {
        const code = bad[0].charCodeAt(0).toString(16).padStart(4, '0');
        faults.push({ offset: startOf(node), message: `expected no control characters, got U+${code}` });
      }
    },
  });
  return faults;
}

/**
 * Reads and parses a YAML file; see {@link parseYaml}. What is no file of a size that a person writes becomes an issue.
 *
 * @throws Error with `code` from the file system when it cannot be read.
 */
export function readYaml(path: string, file: string, issues: Issue[]): YamlFile {
  const stats = statSync(path);
  if (stats.isFile() && stats.size <= MOST_BYTES) return parseYaml(readFileSync(path, 'utf8'), file, issues);
  issues.push({
    code: 'no-file',
    file,
    path: '',
    expected: `a file of at most ${MOST_BYTES / 1_000_000} MB`,
    // A device or a pipe would be read for ever.
    received: stats.isFile() ? `${Math.ceil(stats.size / 1_000_000)} MB` : 'something that is no file',
    message: '',
  });
  return { value: undefined, lines: [], locate: () => ({ file }) };
}
