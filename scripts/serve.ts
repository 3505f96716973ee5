/** `npm start`: serves the built site at http://localhost:4321 (PORT changes it). */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { serveFolder } from './static-server.ts';

const outDir = resolve(process.env['OUT_DIR'] || 'dist');
if (!existsSync(outDir)) {
  console.error(`Chưa có ${outDir}: chạy npm run build trước.`);
  process.exit(1);
}
const port = Number(process.env['PORT'] || 4321);
const { url } = await serveFolder(outDir, { port, base: process.env['BASE_PATH'] || '/' });
console.log(`Trang chạy tại ${url} (Ctrl+C để dừng)`);
