import { libraryBuild } from '@hseg/tsup-config';

export default libraryBuild({ index: 'src/index.ts', words: 'src/words/index.ts', lexicon: 'src/lexicon/index.ts' });
