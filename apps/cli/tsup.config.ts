import { commandLineBuild } from '@hseg/tsup-config';

export default commandLineBuild(
  // The validator's second thread is a program of its own.
  { main: 'src/main.ts', 'dataset-worker': '../../packages/validator/src/node/dataset-worker.ts' },
  // Starting the command need not compile the built-in tellings: the build does.
  'scripts/pack-tellings.mjs',
);
