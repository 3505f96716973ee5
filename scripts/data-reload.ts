import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { loadData } from '../src/load/load-data.ts';
import { formatProblems } from '../src/load/problem.ts';

/**
 * While `npm run dev` runs: a change in the data folder is checked in the terminal and reloads the browser, which
 * shows the same problems. The server goes on whatever the data say.
 */
export function dataReload(dataDir: string): AstroIntegration {
  const root = resolve(dataDir);
  const schemas = resolve('schemas');
  return {
    name: 'data-reload',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        server.watcher.add([root, schemas]);
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(root) && !path.startsWith(schemas)) return;
          const { problems } = loadData(dataDir, 'schemas');
          const errors = problems.filter(({ severity }) => severity === 'error');
          if (errors.length > 0) logger.error(`\n${formatProblems(errors, 'text')}`);
          else logger.info('dữ liệu hợp lệ, tải lại trang');
          for (const environment of Object.values(server.environments)) environment.moduleGraph.invalidateAll();
          server.environments['client']?.hot.send({ type: 'full-reload' });
        });
      },
    },
  };
}
