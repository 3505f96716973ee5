import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { dataReload } from './scripts/data-reload.ts';

/** Where the build puts its pages; scripts/build.ts builds aside and swaps. */
const outDir = process.env.ASTRO_OUT_DIR || 'dist';

export default defineConfig({
  outDir,
  base: process.env.BASE_PATH || '/',
  trailingSlash: 'always',
  integrations: [mdx(), dataReload(process.env.DATA_DIR || 'data')],
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'tep', concurrency: 8 },
  server: { port: Number(process.env.PORT || 4321) },
  devToolbar: { enabled: false },
  vite: { build: { target: ['chrome80', 'safari13'], cssTarget: ['chrome80', 'safari13'], assetsInlineLimit: 0 } },
});
