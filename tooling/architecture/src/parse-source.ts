import ts from 'typescript';

/** Parses one source file, with parent links; nothing is resolved or type-checked. */
export function parseSource(path: string, text: string): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
}
