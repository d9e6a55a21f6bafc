import { readFileSync } from 'node:fs';
import type { Issue, IssuePlace } from '@hseg/schema';
import { isNode, LineCounter, parseDocument } from 'yaml';

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
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false, strict: true, uniqueKeys: true });
  for (const error of [...document.errors, ...document.warnings]) {
    const { line, col } = lines.linePos(error.pos[0]);
    issues.push({
      code: 'yaml',
      file,
      line,
      column: col,
      path: '',
      expected: 'YAML',
      received: error.message,
      message: error.message,
    });
  }
  const place = (offset: number): IssuePlace => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };
  let value: unknown;
  try {
    value = document.errors.length > 0 ? undefined : document.toJS({ maxAliasCount: 100 });
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

/** Reads and parses a YAML file; see {@link parseYaml}. */
export function readYaml(path: string, file: string, issues: Issue[]): YamlFile {
  return parseYaml(readFileSync(path, 'utf8'), file, issues);
}
