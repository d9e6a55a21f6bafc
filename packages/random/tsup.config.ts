import { libraryBuild } from '@hseg/tsup-config';

export default libraryBuild({ index: 'src/index.ts', chance: 'src/chance/index.ts' });
