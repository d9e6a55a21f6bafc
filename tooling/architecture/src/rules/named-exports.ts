import ts from 'typescript';
import { parseSource } from '../parse-source.ts';
import type { Finding, Rule } from '../workspace.ts';

/** Every `index.ts` is a list of names written by hand: a reader sees the whole interface, and nothing slips into it. */
export const namedExports: Rule = ({ packages }) => {
  const found: Finding[] = [];
  for (const { directory, sources } of packages) {
    for (const [path, text] of Object.entries(sources)) {
      if (!/^src\/(.*\/)?index\.ts$/.test(path)) continue;
      const file = parseSource(path, text);
      for (const statement of file.statements) {
        const isList =
          ts.isExportDeclaration(statement) &&
          statement.moduleSpecifier !== undefined &&
          statement.exportClause !== undefined &&
          ts.isNamedExports(statement.exportClause);
        if (isList) continue;
        const line = file.getLineAndCharacterOfPosition(statement.getStart(file)).line + 1;
        const got = statement.getText(file).split('\n')[0];
        found.push({
          where: `${directory}/${path}:${line}`,
          message: `expected only export { name } from './file.ts', got ${got}`,
        });
      }
    }
  }
  return found;
};
