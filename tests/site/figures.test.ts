/** What the founding articles say, as the built pages show it. */
import { describe, expect, inject, it } from 'vitest';
import { loadData } from '../../src/load/load-data.ts';
import { attributes, mainOf, readPages, textOf } from './site-files.ts';

const pages = new Map(readPages(inject('site')).map(({ path, html }) => [path, html]));
const { catalogue } = loadData('data', 'schemas');
const html = (path: string): string => pages.get(path) ?? '';
const text = (path: string): string => textOf(mainOf(html(path)));
/** The card of one register on a page. */
const card = (path: string, register: string): string => html(path).split('<article class="count">').find((piece) => piece.includes(`/danh-muc/${register}/"`)) ?? '';

describe('Nghệ An', () => {
  const page = '/tinh/nghe-an/';
  it.each([
    ['nghe-an-nq57-chi-tieu-toan-bo', '39 trong 65 chỉ tiêu'],
    ['nghe-an-nq57-chi-tieu-nam-2025', '29 trong 45 chỉ tiêu'],
    ['nghe-an-nq57-toan-bo', '38 trong 102 nhiệm vụ'],
    ['nghe-an-nq57-nam-2025', '35 trong 82 nhiệm vụ'],
    ['nghe-an-nq57-duoc-giao', '51 trong 100 nhiệm vụ'],
    ['nghe-an-kh02-cap-tinh', '22 trong 23 nhiệm vụ'],
  ])('danh mục %s đứng riêng: %s, với nguồn', (register, sentence) => {
    const piece = card(page, register);
    expect(textOf(piece)).toContain(sentence);
    const [source] = attributes(piece, 'href').filter((href) => href.startsWith('/nguon/'));
    const [address = '', anchor = ''] = source?.split('#') ?? [];
    expect(attributes(html(address), 'id')).toContain(anchor);
  });
  it('44 chưa hoặc đang triển khai, 8 chậm nằm trong đó, không có số hoàn thành', () => {
    expect(text(page)).toContain('82 = 44 chưa hoặc đang triển khai (trong đó 8 chậm tiến độ) + 38 nguồn không nêu');
  });
  it('16/16 ở 130/130 xã, hạng 4', () => {
    expect(textOf(card(page, 'kh02-giai-doan-1-cap-xa'))).toMatch(/16 trong 16 tiêu chí.*130\/130 xã/);
    expect(text(page)).toMatch(/giai đoạn 1 của Kế hoạch 02 hạng 4/);
  });
  it('43 = 7 + 8 thường xuyên + 16 + 12', () => {
    expect(text(page)).toContain('43 = 7 hoàn thành + 16 đúng tiến độ hoặc trong hạn + 12 chưa đến hạn + 8 thường xuyên');
  });
  it.each(['5G 50%', 'trực tuyến 85,75%', 'bệnh án điện tử 53/53 bệnh viện', 'tái sử dụng dữ liệu 74%'])('nêu %s', (figure) => {
    expect(text(page)).toContain(figure);
  });
  it('85,75% mang lời ngờ mà chính bài ấy nêu', () => {
    const [, after = ''] = text(page).split('trực tuyến 85,75%');
    expect(after.slice(0, 900)).toContain('Lưu ý về số liệu:');
  });
});

it('Gia Lai: 147 = 76 + 68 + 3 chưa giải thích', () => {
  expect(text('/tinh/gia-lai/')).toMatch(/147 = 76 hoàn thành \+ 68 [^+]+ \+ 3 chưa giải thích/);
});

it.each(['/', '/viet-nam/'])('%s nêu 1.133 = 452 + 570 + 111', (path) => {
  expect(text(path)).toMatch(/1\.133 = 452 hoàn thành \+ 570 [^+]+ \+ 111 quá hạn/);
});

describe('mỗi nơi', () => {
  const places = [...(catalogue?.places.values() ?? [])].filter(({ tile }) => tile);
  it('có 34 tỉnh, thành phố', () => {
    expect(places).toHaveLength(34);
  });
  it.each(places.map(({ id, name }) => [id, name]))('%s có trang ở hai ngôn ngữ, với số liệu hoặc lời nói thật', (id) => {
    for (const [path, none] of [[`/tinh/${id}/`, 'Chưa nhập báo cáo nào.'], [`/en/tinh/${id}/`, 'No report has been entered yet.']] as const) {
      const main = mainOf(html(path));
      expect(main.includes('class="count"') || main.includes('class="figures"') || textOf(main).includes(none)).toBe(true);
    }
  });
});

describe('mỗi số liệu', () => {
  it('có neo trên trang của nguồn, ở hai ngôn ngữ', () => {
    const missing = [...(catalogue?.claims.values() ?? [])].flatMap(({ id, report }) => ['', '/en'].filter((prefix) => !html(`${prefix}/nguon/${report}/`).includes(`id="${id}"`)).map((prefix) => `${prefix} ${id}`));
    expect(catalogue?.claims.size).toBeGreaterThan(300);
    expect(missing).toEqual([]);
  });
  it('trên trang một nơi đều dẫn về nguồn của nó', () => {
    const place = html('/tinh/nghe-an/');
    const figures = place.split('<div class="value">').slice(1);
    expect(figures.length).toBeGreaterThan(10);
    for (const piece of figures) expect(piece).toMatch(/href="\/nguon\/[^"#]+#[^"]+"/);
  });
});
