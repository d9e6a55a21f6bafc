import { libraryBuild } from '@hseg/tsup-config';

export default libraryBuild({
  index: 'src/index.ts',
  node: 'src/node/index.ts',
  'dataset-worker': 'src/node/dataset-worker.ts',
});
