import { commandLineBuild } from '@hseg/tsup-config';

// Starting the command need not compile the built-in tellings: the build does.
export default commandLineBuild({ main: 'src/main.ts' }, 'scripts/pack-tellings.mjs');
