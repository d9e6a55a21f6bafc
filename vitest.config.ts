import { defineConfig } from 'vitest/config';

// For the whole repository at once (`pnpm exec vitest run --coverage`); each package has its own configuration beside.
export default defineConfig({
  test: {
    projects: ['packages/*', 'apps/cli', 'tooling/architecture'],
    coverage: { provider: 'v8', include: ['packages/*/src/**/*.ts'], exclude: ['**/*.d.ts'] },
  },
});
