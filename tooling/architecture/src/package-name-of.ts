import { builtinModules } from 'node:module';

/**
 * The package that an import specifier names, or undefined if it names a file of the same package or a module of Node.
 *
 * @example packageNameOf('@hseg/schema/parse') // '@hseg/schema'
 * @example packageNameOf('./scoring.ts') // undefined
 * @example packageNameOf('astro:content') // 'astro', which makes that module
 */
export function packageNameOf(specifier: string): string | undefined {
  if (specifier.startsWith('.') || specifier.startsWith('/') || isNodeModule(specifier)) return undefined;
  return specifier
    .split(':', 1)[0]
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/** Whether an import specifier names a module of Node, with or without `node:`. */
export function isNodeModule(specifier: string): boolean {
  return specifier.startsWith('node:') || builtinModules.includes(specifier);
}
