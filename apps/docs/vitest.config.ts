import { packageTests } from '@hseg/vitest-config';

// Pages of the documentation are run two at a time: most of their time is spent in other processes.
export default packageTests({ maxConcurrency: 2 });
