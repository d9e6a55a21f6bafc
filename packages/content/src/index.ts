export { content } from './content.ts';
export type { ContentPack } from './content-pack.ts';
export { resolveContent } from './resolve-content.ts';
