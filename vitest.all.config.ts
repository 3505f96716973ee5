import { mergeConfig } from 'vitest/config';
import quick from './vitest.config.ts';

/** What `npm run test:all` adds: the slow suites alone. */
export default mergeConfig({ ...quick, test: { ...quick.test, include: [], exclude: [] } }, { test: { include: ['tests/**/*.slow.test.ts'] } });
