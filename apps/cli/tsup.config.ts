import { commandLineBuild } from '@hseg/tsup-config';

export default commandLineBuild({ main: 'src/main.ts' });
