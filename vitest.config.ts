import { defineConfig } from 'vitest/config';

/** `npm test`: everything that runs on a fresh machine in a few minutes. Slow suites end in .slow.test.ts. */
export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/**/*.slow.test.ts'],
    globalSetup: ['tests/site/build-once.ts'],
    testTimeout: 60_000,
    hookTimeout: 240_000,
  },
});
