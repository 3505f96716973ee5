import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { CONTRIBUTE } from '../../src/i18n/texts/contribute.ts';
import { FRESHNESS } from '../../src/i18n/texts/freshness.ts';
import { QUALITY } from '../../src/i18n/texts/quality.ts';
import { SILENCE } from '../../src/i18n/texts/silence.ts';
import { HISTORY } from '../../src/i18n/texts/history.ts';
import { METHOD, METHOD_SECTIONS } from '../../src/i18n/texts/method.ts';
import { SEARCH } from '../../src/i18n/texts/search.ts';
import { TASKS } from '../../src/i18n/texts/tasks.ts';
import { vi } from '../../src/i18n/vi.ts';
import { sourceFiles } from '../architecture/source-files.ts';

type Leaf = readonly [path: string, value: unknown];

function leaves(value: unknown, path = ''): Leaf[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inside]) => leaves(inside, path === '' ? key : `${path}.${key}`));
}

const VIETNAMESE = /[ăâđêôơưáàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ]/i;
const LANGUAGES = [['vi', vi], ['en', en]] as const;

/** What a message says when its values are these marks. Throws on anything that is neither text nor a message. */
function said(value: unknown): { text: string; marks: string[] } {
  if (typeof value === 'string') return { text: value, marks: [] };
  if (typeof value !== 'function') throw new Error(`neither text nor message: ${String(value)}`);
  const marks = Array.from({ length: value.length }, (_, at) => `⟦${at}⟧`);
  const text: unknown = Reflect.apply(value, undefined, marks);
  if (typeof text !== 'string') throw new Error('a message that is no text');
  return { text, marks };
}

describe('the words of the interface', () => {
  it('are the same messages in both languages, with as many values', () => {
    const form = ([path, value]: Leaf): string => `${path}/${typeof value === 'function' ? value.length : 'text'}`;
    expect(leaves(en).map(form)).toEqual(leaves(vi).map(form));
    expect(leaves(vi).length).toBeGreaterThan(200);
  });

  it.each(LANGUAGES)('%s: none is empty, none begins or ends with a space', (_, words) => {
    expect(leaves(words).filter(([, value]) => said(value).text.trim() === '' || said(value).text !== said(value).text.trim()).map(([path]) => path)).toEqual([]);
  });

  it.each(LANGUAGES)('%s: every message says every value that it is given', (_, words) => {
    expect(leaves(words).filter(([, value]) => said(value).marks.some((mark) => !said(value).text.includes(mark))).map(([path]) => path)).toEqual([]);
  });

  it('no English word is left in Vietnamese, the name of that language apart', () => {
    expect(leaves(en).filter(([path, value]) => path !== 'language.other' && VIETNAMESE.test(said(value).text)).map(([path]) => path)).toEqual([]);
  });
});

describe('the long texts', () => {
  it.each([['method', METHOD], ['contribute', CONTRIBUTE], ['freshness', FRESHNESS], ['silence', SILENCE], ['quality', QUALITY], ['history', HISTORY], ['tasks', TASKS], ['search', SEARCH]] as const)('%s: the same pieces in both languages, none of them empty', (_, { vi: vietnamese, en: english }) => {
    const form = ([path, value]: Leaf): string => `${path}/${typeof value === 'function' ? value.length : 'text'}`;
    expect(leaves(english).map(form).sort()).toEqual(leaves(vietnamese).map(form).sort());
    for (const [, value] of [...leaves(vietnamese), ...leaves(english)]) {
      const { text, marks } = said(value);
      expect(text).toMatch(/\S/);
      expect(marks.filter((mark) => !text.includes(mark))).toEqual([]);
    }
  });

  it('name only rules that exist', () => {
    const files = METHOD_SECTIONS.flatMap(({ rules }): readonly string[] => rules);
    expect(files.length).toBeGreaterThan(8);
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
  });

  it('have a section for every law that the code points to, and for every anchor that pages link to', () => {
    const sections: readonly string[] = METHOD_SECTIONS.map(({ id }) => id);
    const pointed = sourceFiles('src').flatMap(({ path, text }) => [...text.matchAll(/\/phuong-phap\/#([a-z-]+)|section\('method', '([a-z-]+)'\)/g)].map(([, law, linked]) => ({ path, id: law ?? linked ?? '' })));
    expect(pointed.length).toBeGreaterThan(5);
    expect(pointed.filter(({ id }) => !sections.includes(id)).map(({ path, id }) => `${path} → ${id}`)).toEqual([]);
  });
});
