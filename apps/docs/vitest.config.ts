import { packageTests } from '@hseg/vitest-config';

export default packageTests();
