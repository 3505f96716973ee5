import { readdirSync } from 'node:fs';
import { compile } from 'json-schema-to-typescript';

const SCHEMA_DIR = 'schemas';
export const GENERATED_TYPES_PATH = 'src/model/authored.generated.ts';

/**
 * TypeScript types of every file that people edit, as one module.
 * All schemas are compiled as one umbrella: separate runs would repeat the shared definitions.
 * Run from the repository's root.
 */
export async function generateTypes(): Promise<string> {
  const files = readdirSync(SCHEMA_DIR)
    .filter((name) => name.endsWith('.schema.json') && name !== 'common.schema.json')
    .sort();
  const umbrella = {
    title: 'AuthoredFiles',
    type: 'object',
    additionalProperties: false,
    required: files.map(fileKind),
    properties: Object.fromEntries(files.map((name) => [fileKind(name), { $ref: `${SCHEMA_DIR}/${name}` }])),
  } as const;
  return compile({ ...umbrella, required: [...umbrella.required] }, 'AuthoredFiles', {
    bannerComment: '/* Sinh ra từ schemas/ bằng `npm run types`; không sửa tay. */',
    cwd: process.cwd(),
    ignoreMinAndMaxItems: true,
    style: { singleQuote: true, printWidth: 120 },
  });
}

function fileKind(name: string): string {
  return name.slice(0, -'.schema.json'.length);
}
