import { readContentFolder } from '../src/node/read-content-folder.ts';
import { resolveContent } from '../src/resolve-content.ts';

/** The text of `content.json` for a folder of YAML: one entry of each list a line, so that changes can be read. */
export function compileContent(folder: string): string {
  const content = resolveContent(readContentFolder(folder));
  const lines = Object.entries(content).map(([key, value]) => {
    if (Array.isArray(value))
      return `${JSON.stringify(key)}: [\n${value.map((entry) => JSON.stringify(entry)).join(',\n')}\n]`;
    if ('source' in value) return `${JSON.stringify(key)}: ${JSON.stringify(value)}`;
    return `${JSON.stringify(key)}: {\n${Object.entries(value)
      .map(([id, entry]) => `${JSON.stringify(id)}: ${JSON.stringify(entry)}`)
      .join(',\n')}\n}`;
  });
  return `{\n${lines.join(',\n')}\n}\n`;
}
