import ts from 'typescript';
import { parseSource } from '../parse-source.ts';
import type { Finding, Rule } from '../workspace.ts';

/** Functions of Math that the language lets every engine round as it likes, and the one that draws. */
const inexactMath = new Set([
  ...['acos', 'acosh', 'asin', 'asinh', 'atan', 'atan2', 'atanh', 'cbrt', 'cos', 'cosh', 'exp', 'expm1', 'hypot'],
  ...['log', 'log10', 'log1p', 'log2', 'pow', 'random', 'sin', 'sinh', 'tan', 'tanh'],
]);

/** Globals that only some platforms have, or that differ between two runs. */
const platformGlobals = new Set([
  ...['process', 'performance', 'Buffer', 'crypto', 'require', '__dirname', '__filename'],
  ...['window', 'document', 'navigator', 'localStorage'],
]);

/** What a Date says of the clock's time zone: get… and set… without UTC. */
const localDate = /^[gs]et(FullYear|Year|Month|Date|Day|Hours|Minutes|Seconds|TimezoneOffset)$/;

/**
 * The sources outside `src/node/` give the same bytes on every engine, in every place and at every time: no clock, no
 * foreign chance, no locale, no time zone, no globals of one platform, no function that engines round differently.
 */
export const forbiddenCalls: Rule = ({ packages }) => {
  const found: Finding[] = [];
  for (const { directory, sources } of packages) {
    if (!directory.startsWith('packages/')) continue;
    for (const [path, text] of Object.entries(sources)) {
      if (!path.startsWith('src/') || path.startsWith('src/node/')) continue;
      const file = parseSource(path, text);
      const visit = (node: ts.Node): void => {
        const got = forbidden(node);
        if (got !== undefined) {
          const line = file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
          found.push({
            where: `${directory}/${path}:${line}`,
            message: `expected the same bytes everywhere, got ${got}`,
          });
        }
        ts.forEachChild(node, visit);
      };
      visit(file);
    }
  }
  return found;
};

function forbidden(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node)) return forbiddenMember(node.expression, node.name.text);
  if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression))
    return forbiddenMember(node.expression, node.argumentExpression.text);
  if (ts.isBindingElement(node) && ts.isVariableDeclaration(node.parent.parent)) {
    const { initializer } = node.parent.parent;
    const name = node.propertyName ?? node.name;
    return initializer && ts.isIdentifier(name) ? forbiddenMember(initializer, name.text) : undefined;
  }
  if (ts.isNewExpression(node) && isNamed(node.expression, 'Date')) {
    const count = node.arguments?.length ?? 0;
    if (count === 0) return 'new Date() (the clock)';
    return count > 1 ? 'new Date(year, month, …) (the time zone); use Date.UTC' : undefined;
  }
  if (ts.isCallExpression(node) && isNamed(node.expression, 'Date')) return 'Date() (the clock)';
  if (ts.isBinaryExpression(node)) {
    const { kind } = node.operatorToken;
    if (kind === ts.SyntaxKind.AsteriskAsteriskEqualsToken || kind === ts.SyntaxKind.AsteriskAsteriskToken)
      return isWholeNumber(node.right) ? undefined : '** with an exponent that is no whole number written out';
  }
  if (ts.isIdentifier(node) && isGlobalReference(node)) {
    if (node.text === 'Intl') return 'Intl (the locale)';
    if (platformGlobals.has(node.text)) return `${node.text} (a global of some platforms)`;
  }
  return undefined;
}

function forbiddenMember(object: ts.Expression, name: string): string | undefined {
  if (isNamed(object, 'Math') && inexactMath.has(name)) return `Math.${name}`;
  if (isNamed(object, 'Date') && name === 'now') return 'Date.now (the clock)';
  if (name === 'localeCompare' || name.startsWith('toLocale')) return `${name} (the locale)`;
  if (localDate.test(name)) return `${name} (the time zone)`;
  return undefined;
}

function isNamed(node: ts.Expression, name: string): boolean {
  if (ts.isIdentifier(node)) return node.text === name;
  return ts.isPropertyAccessExpression(node) && isNamed(node.expression, 'globalThis') && node.name.text === name;
}

function isWholeNumber(node: ts.Expression): boolean {
  if (ts.isParenthesizedExpression(node)) return isWholeNumber(node.expression);
  if (ts.isPrefixUnaryExpression(node)) return isWholeNumber(node.operand);
  return ts.isBigIntLiteral(node) || (ts.isNumericLiteral(node) && Number.isInteger(Number(node.text)));
}

/** Whether a name refers to something outside the file: not a member's or a property's name, and declared nowhere here. */
function isGlobalReference(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) return isNamed(parent.expression, 'globalThis');
  if (isInsideType(node)) return false;
  const isOnlyAName =
    (ts.isPropertyAssignment(parent) || ts.isPropertyDeclaration(parent) || ts.isMethodDeclaration(parent)) &&
    parent.name === node;
  const isRenamed = ts.isBindingElement(parent) && parent.propertyName === node;
  return !isOnlyAName && !isRenamed && !declaredNames(node.getSourceFile()).has(node.text);
}

function isInsideType(node: ts.Node): boolean {
  for (let at: ts.Node = node; at !== undefined && !ts.isStatement(at); at = at.parent)
    if (ts.isTypeNode(at)) return true;
  return ts.isInterfaceDeclaration(node.parent) || ts.isPropertySignature(node.parent) || ts.isJSDoc(node.parent);
}

const declaredByFile = new WeakMap<ts.SourceFile, Set<string>>();

function declaredNames(file: ts.SourceFile): Set<string> {
  let names = declaredByFile.get(file);
  if (names === undefined) {
    const found = new Set<string>();
    const visit = (node: ts.Node): void => {
      const declares =
        ts.isVariableDeclaration(node) ||
        ts.isParameter(node) ||
        ts.isBindingElement(node) ||
        ts.isFunctionDeclaration(node) ||
        ts.isClassDeclaration(node) ||
        ts.isImportSpecifier(node) ||
        ts.isImportClause(node) ||
        ts.isNamespaceImport(node);
      if (declares && node.name !== undefined && ts.isIdentifier(node.name)) found.add(node.name.text);
      ts.forEachChild(node, visit);
    };
    visit(file);
    names = found;
    declaredByFile.set(file, names);
  }
  return names;
}
