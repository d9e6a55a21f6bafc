import ts from 'typescript';
import { parseSource } from './parse-source.ts';

/** One import, re-export or dynamic import of a file. */
export interface Import {
  readonly specifier: string;
  readonly line: number;
  /** True if it is erased before the program runs (`import type`, `export type`, `import('…')` in a type). */
  readonly typeOnly: boolean;
  /** True if it says `with { type: 'json' }`. */
  readonly asJson: boolean;
}

/**
 * Lists what a source file imports: `import`, `export … from`, `import()`, `require()` and types as `import('…').X`.
 *
 * @param path where the text is from; its ending decides the dialect
 */
export function listImports(path: string, text: string): Import[] {
  const file = parseSource(path, text);
  const found: Import[] = [];
  const add = (node: ts.Node, specifier: ts.Node | undefined, typeOnly: boolean, asJson = false): void => {
    if (specifier === undefined || !ts.isStringLiteralLike(specifier)) return;
    const line = file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
    found.push({ specifier: specifier.text, line, typeOnly, asJson });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      add(node, node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword, saysJson(node));
    } else if (ts.isExportDeclaration(node)) {
      add(node, node.moduleSpecifier, node.isTypeOnly, saysJson(node));
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node, node.argument.literal, true);
    } else if (ts.isCallExpression(node) && isLoading(node.expression)) {
      add(
        node,
        node.arguments[0],
        false,
        node.arguments.length > 1 && node.arguments[1].getText(file).includes('json'),
      );
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function isLoading(callee: ts.Expression): boolean {
  return callee.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(callee) && callee.text === 'require');
}

function saysJson(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  return (
    node.attributes?.elements.some(
      ({ name, value }) => name.text === 'type' && ts.isStringLiteral(value) && value.text === 'json',
    ) ?? false
  );
}
