import { fileURLToPath } from 'node:url';

/** The folder of the repository's root package.json. */
export const root = fileURLToPath(new URL('../../', import.meta.url));
