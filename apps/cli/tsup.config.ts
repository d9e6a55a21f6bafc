import { commandLineBuild } from '@hseg/tsup-config';

export default {
  ...commandLineBuild({ main: 'src/main.ts' }),
  // Starting the command need not compile the built-in tellings: the build does.
  onSuccess: 'node scripts/pack-tellings.mjs',
};
