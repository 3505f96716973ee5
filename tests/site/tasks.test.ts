/** What must be seen of tasks and commitments on the built site. */
import { describe, expect, inject, it } from 'vitest';
import { LANGS } from '../../src/routes.ts';
import { editionOf, realCatalogue } from '../catalogues.ts';
import { all, first, links, textOf, withId } from './page.ts';
import { pageAt } from './site.ts';

const site = inject('site');
const read = (address: string): string => textOf(first(pageAt(site, address).root, 'main'));

describe('/nhiem-vu/', () => {
  const { root } = pageAt(site, '/nhiem-vu/');
  const { undertakings } = editionOf(realCatalogue(), 'vi');

  it.each(LANGS)('holds every entry in %s, with nothing left to a script', (lang) => {
    const page = pageAt(site, lang === 'vi' ? '/nhiem-vu/' : '/en/nhiem-vu/').root;
    const rows = all(page).filter(({ attributes }) => attributes.has('data-trang-thai'));
    expect(rows.map(({ attributes }) => attributes.get('id'))).toEqual(undertakings.map(({ id }) => id));
    expect(rows.filter(({ attributes }) => attributes.has('hidden'))).toEqual([]);
  });

  it('has a row that tells place, state, both deadlines, the slip, and how clear it is', () => {
    const row = withId(root, 'viet-nam-cong-cu-kpi');
    const text = row ? textOf(row) : '';
    for (const part of [/Việt Nam/, /hạn đã qua, chưa thấy báo cáo nào nói đã xong/, /hạn: tháng 9\/2025, rồi .*9\/12\/2025 \(muộn hơn 70 ngày\)/, /4 trong 6 điều rõ; nguồn không nêu: trách nhiệm, thẩm quyền/]) expect(text).toMatch(part);
    expect(row && links(row).map(({ href }) => href)).toEqual(expect.arrayContaining(['/nhiem-vu/viet-nam-cong-cu-kpi/', '/nguon/2025-11-19-vietnamnet/#2025-11-19-vietnamnet.viet-nam.cong-cu-kpi']));
  });

  it('has the choices of the filter, unseen until a script shows them, each of them a value that some row has', () => {
    const filter = all(root).find(({ name }) => name === 'task-filter');
    const choices = filter ? all(filter).filter(({ name }) => name === 'select') : [];
    expect(choices.map(({ attributes }) => attributes.get('name'))).toEqual(['noi', 'chuong-trinh', 'trang-thai', 'ro']);
    expect(filter && all(filter).find(({ attributes }) => attributes.get('role') === 'group')?.attributes.has('hidden')).toBe(true);
    for (const choice of choices) {
      const values = all(root).flatMap(({ attributes }) => (attributes.get(`data-${choice.attributes.get('name')}`) ?? '').split(' '));
      const offered = all(choice).map(({ attributes }) => attributes.get('value')).filter((value) => value !== '');
      expect(offered.length).toBeGreaterThan(1);
      expect(offered.filter((value) => !values.includes(value ?? ''))).toEqual([]);
    }
  });
});

describe('a task', () => {
  it('shows its deadlines, what moved, the sum and the six clears with their sources', () => {
    const text = read('/nhiem-vu/viet-nam-cong-cu-kpi/');
    for (const part of ['ngày cuối 30/9/2025', 'ngày cuối 9/12/2025, muộn hơn 70 ngày', 'Hạn cuối trừ hạn đầu: 9/12/2025 − 30/9/2025 = 70 ngày.', '4/6: hỏi 6 điều, có nguồn nêu 4 điều', 'không nằm trong số đếm và tỷ lệ nào']) expect(text).toContain(part);
    expect(text.match(/nguồn không nêu/g)?.length).toBe(2);
  });

  it('nobody is accused', () => {
    expect(`${read('/nhiem-vu/')} ${read('/nhiem-vu/viet-nam-cong-cu-kpi/')}`).not.toMatch(/thất hứa|chây ì|yếu kém|vi phạm/);
  });
});

describe('other pages', () => {
  it('a list with tasks known by name shows both sides with links, and no percentage of them', () => {
    const section = withId(pageAt(site, '/danh-muc/gia-lai-de-an-trong-tam/').root, 'tu-duoi-len');
    expect(section && textOf(section)).toMatch(/Biết tên ở đây ?4 mục, báo cáo nói đã xong 0/);
    expect(section && textOf(section)).not.toContain('%');
    expect(section && links(section).filter(({ href }) => href.startsWith('/nhiem-vu/')).length).toBe(4);
    expect(section && links(section).some(({ href }) => href.includes('#2025-10-15-bao-gia-lai.gia-lai.'))).toBe(true);
  });

  it('a place marks the promises whose deadline has passed', () => {
    const promises = withId(pageAt(site, '/tinh/nghe-an/').root, 'cam-ket');
    expect(promises && textOf(promises)).toContain('hạn: tháng 10/2025 (hạn đã qua, chưa thấy báo cáo nào nói đã xong)');
    expect(promises && textOf(promises)).not.toContain('hạn: 2026 (hạn đã qua');
  });
});
