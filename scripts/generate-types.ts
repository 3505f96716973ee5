/** Rewrites src/model/authored.generated.ts from schemas/*.schema.json: `npm run types`. */
import { writeFileSync } from 'node:fs';
import { GENERATED_TYPES_PATH, generateTypes } from './schema-types.ts';

writeFileSync(GENERATED_TYPES_PATH, await generateTypes());
console.log(`Đã ghi ${GENERATED_TYPES_PATH}`);
