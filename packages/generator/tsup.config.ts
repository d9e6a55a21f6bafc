import { libraryBuild } from '@hseg/tsup-config';

export default libraryBuild({ index: 'src/index.ts', csv: 'src/csv/index.ts', node: 'src/node/index.ts' });
