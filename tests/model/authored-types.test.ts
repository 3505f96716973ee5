import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { GENERATED_TYPES_PATH, generateTypes } from '../../scripts/schema-types.ts';

const ajv = new Ajv({ strict: true, allowUnionTypes: true, strictRequired: false });
const FILES = readdirSync('schemas').filter((name) => name.endsWith('.schema.json'));

for (const name of FILES) ajv.addSchema(JSON.parse(readFileSync(`schemas/${name}`, 'utf8')), name);

describe('schemas', () => {
  it('kiểu TypeScript được sinh ra từ schemas, không ai sửa tay', async () => {
    expect(readFileSync(GENERATED_TYPES_PATH, 'utf8')).toBe(await generateTypes());
  }, 60_000);

  describe.each(FILES)('%s', (name) => {
    const schema: unknown = JSON.parse(readFileSync(`schemas/${name}`, 'utf8'));
    const parts = schemasIn(schema, name);

    it('trường nào cũng có lời giải thích bằng tiếng Việt và ví dụ', () => {
      const fields = parts.flatMap(({ path, properties }) => [...properties].map(([field, rule]) => ({ path: `${path}/${field}`, rule: resolved(rule, name) })));
      expect(fields.filter(({ rule }) => typeof rule.get('description') !== 'string' || rule.get('description') === '').map(({ path }) => path)).toEqual([]);
      expect(fields.filter(({ rule }) => !Array.isArray(rule.get('examples')) && rule.get('type') !== 'boolean' && !rule.has('const')).map(({ path }) => path)).toEqual([]);
    });

    it('ví dụ nào cũng hợp chính trường của nó', () => {
      const fields = parts.flatMap(({ path, properties }) => [...properties].map(([field, rule]) => ({ pointer: `${path.slice(name.length)}/properties/${field}`, rule: entries(rule) })));
      const wrong = fields.flatMap(({ pointer, rule }) => {
        const examples: unknown = rule.get('examples');
        const fits = ajv.compile({ $ref: `${name}#${pointer}` });
        return (Array.isArray(examples) ? examples : []).filter((example) => !fits(example)).map((example) => `${pointer}: ${JSON.stringify(example)}`);
      });
      expect(wrong).toEqual([]);
    });

    it('mục nào cũng đóng: trường lạ là lỗi', () => {
      expect(parts.filter(({ rule, properties }) => properties.size > 0 && rule.get('additionalProperties') !== false).map(({ path }) => path)).toEqual([]);
    });

    it('là draft-07, và mang tên của tệp', () => {
      expect(schema).toMatchObject({ $schema: 'http://json-schema.org/draft-07/schema#', $id: name });
    });
  });
});

interface SchemaPart {
  readonly path: string;
  readonly rule: ReadonlyMap<string, unknown>;
  readonly properties: ReadonlyMap<string, unknown>;
}

function entries(value: unknown): Map<string, unknown> {
  return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
}

/** Every subschema that describes an object. */
function schemasIn(value: unknown, path: string): SchemaPart[] {
  const rule = entries(value);
  const properties = entries(rule.get('properties'));
  const isObject = [rule.get('type')].flat().includes('object');
  const children = [...rule].filter(([key]) => key !== 'examples').flatMap(([key, child]) => schemasIn(child, `${path}/${key}`));
  return isObject ? [{ path, rule, properties }, ...children] : children;
}

/** What a field says of itself, or what the definition that it points at (`$ref`, or `allOf` with one) says. */
function resolved(value: unknown, file: string): Map<string, unknown> {
  const rule = entries(value);
  const reference = rule.get('$ref') ?? entries([rule.get('allOf')].flat()[0]).get('$ref');
  if (typeof reference !== 'string') return rule;
  const [target = '', pointer = ''] = reference.split('#');
  const found = pointer.split('/').slice(1).reduce<unknown>((here, step) => entries(here).get(step), JSON.parse(readFileSync(`schemas/${target === '' ? file : target}`, 'utf8')));
  return new Map([...resolved(found, target === '' ? file : target), ...rule]);
}
