import { endToEndTests } from '@hseg/vitest-config';

export default endToEndTests();
