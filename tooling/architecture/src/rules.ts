import { confinedLibraries } from './rules/confined-libraries.ts';
import { declaredImports } from './rules/declared-imports.ts';
import { dependencyArrows } from './rules/dependency-arrows.ts';
import { enginesWithoutContent } from './rules/engines-without-content.ts';
import { forbiddenCalls } from './rules/forbidden-calls.ts';
import { namedExports } from './rules/named-exports.ts';
import { noCycles } from './rules/no-cycles.ts';
import { noInternals } from './rules/no-internals.ts';
import { packageShape } from './rules/package-shape.ts';
import { platformNeutral } from './rules/platform-neutral.ts';
import { runnableImports } from './rules/runnable-imports.ts';
import type { Rule } from './workspace.ts';

/** All rules by name. A new rule is a new file and a new line, and a planted fault that it must find. */
export const rules = {
  confinedLibraries,
  declaredImports,
  dependencyArrows,
  enginesWithoutContent,
  forbiddenCalls,
  namedExports,
  noCycles,
  noInternals,
  packageShape,
  platformNeutral,
  runnableImports,
} satisfies Readonly<Record<string, Rule>>;
