/** What people in Viet Nam would type, and what they are to find first: the built index, read by the browser's own code. */
import { describe, expect, it } from 'vitest';
import { searchIndex } from '../../src/components/search-index.ts';
import { openIndex } from '../../src/search/find.ts';
import { editionOf, realCatalogue } from '../catalogues.ts';

const find = openIndex(searchIndex(editionOf(realCatalogue(), 'vi')));
const findEnglish = openIndex(searchIndex(editionOf(realCatalogue(), 'en')));
const nfd = (text: string): string => text.normalize('NFD');
const ON_CLAIM = (place: string, indicator: string): RegExp => new RegExp(`^/nguon/[^/]+/#.*\\.${place}\\.${indicator}\\.`);

describe('places', () => {
  it.each([
    ['nghe an', '/tinh/nghe-an/'], ['Nghệ An', '/tinh/nghe-an/'], ['NGHỆ AN', '/tinh/nghe-an/'], [nfd('Nghệ An'), '/tinh/nghe-an/'], ['nghean', '/tinh/nghe-an/'], ['nghệ', '/tinh/nghe-an/'],
    ['ngeh an', '/tinh/nghe-an/'], ['tỉnh nghệ an', '/tinh/nghe-an/'], ['tp đà nẵng', '/tinh/da-nang/'], ['thanh pho hue', '/tinh/hue/'], ['dak lak', '/tinh/dak-lak/'], ['Đắc Lắc', '/tinh/dak-lak/'], ['daklak', '/tinh/dak-lak/'], ['da nang', '/tinh/da-nang/'],
    ['hà nội', '/tinh/ha-noi/'], ['Ha Noi', '/tinh/ha-noi/'], ['hue', '/tinh/hue/'], ['thừa thiên huế', '/tinh/hue/'], ['Thanh Hoá', '/tinh/thanh-hoa/'], ['Thanh Hóa', '/tinh/thanh-hoa/'], [nfd('Thanh Hoá'), '/tinh/thanh-hoa/'],
    ['TP.HCM', '/tinh/ho-chi-minh/'], ['tphcm', '/tinh/ho-chi-minh/'], ['tp hcm', '/tinh/ho-chi-minh/'], ['sài gòn', '/tinh/ho-chi-minh/'], ['ho chi minh', '/tinh/ho-chi-minh/'], ['can tho', '/tinh/can-tho/'],
    ['Việt Nam', '/viet-nam/'], ['gia lai', '/tinh/gia-lai/'], ['quang ngai', '/tinh/quang-ngai/'], ['phú thọ', '/tinh/phu-tho/'],
  ])('%s', (query, href) => {
    expect(find(query).hits[0]?.href).toBe(href);
  });

  it.each([['Hải Dương', '/tinh/hai-duong/', '/tinh/hai-phong/'], ['hoà bình', '/tinh/hoa-binh/', '/tinh/phu-tho/'], ['binh duong', '/tinh/binh-duong/', '/tinh/ho-chi-minh/'], ['kontum', '/tinh/kon-tum/', '/tinh/quang-ngai/'], ['quảng nam', '/tinh/quang-nam/', '/tinh/da-nang/'], ['BR-VT', '/tinh/ba-ria-vung-tau/', '/tinh/ho-chi-minh/']])('%s is a former place: its own page, then where it is now', (query, former, now) => {
    const hrefs = find(query).hits.map(({ href }) => href);
    expect(hrefs[0]).toBe(former);
    expect(hrefs.slice(0, 4)).toContain(now);
  });
});

describe('a figure, at once', () => {
  it.each([
    ['ho so truc tuyen nghe an', 'nghe-an', 'ty-le-ho-so-truc-tuyen'], ['hồ sơ trực tuyến Nghệ An', 'nghe-an', 'ty-le-ho-so-truc-tuyen'], ['nghệ an tỉ lệ hồ sơ trực tuyến', 'nghe-an', 'ty-le-ho-so-truc-tuyen'], ['bao nhieu ho so truc tuyen o nghe an', 'nghe-an', 'ty-le-ho-so-truc-tuyen'],
    ['5G 2025 nghệ an', 'nghe-an', 'ty-le-dan-so-phu-song-5g'], ['dti hà nội', 'ha-noi', 'chi-so-dti'], ['pii tphcm', 'ho-chi-minh', 'chi-so-pii'], ['hồ sơ đúng hạn Hòa Bình', 'hoa-binh', 'ty-le-ho-so-dung-han'], ['cap quang hue', 'hue', 'ty-le-ho-gia-dinh-cap-quang'], ['khởi nghiệp sài gòn', 'ho-chi-minh', 'so-doanh-nghiep-khoi-nghiep'],
  ])('%s', (query, place, indicator) => {
    const [hit] = find(query).hits;
    expect(hit?.href).toMatch(ON_CLAIM(place, indicator));
    expect(hit?.line).toMatch(/\d/);
    expect(hit?.time).toMatch(/ngày/);
  });

  it('with its value, its time and its age, to the claim itself', () => {
    expect(find('ho so truc tuyen nghe an').hits[0]).toMatchObject({ line: '85,75%', time: expect.stringMatching(/^trong năm 2025; đã \d+ ngày tuổi/) });
    expect(find('nghệ an').hits[0]).toMatchObject({ line: '51 trong 100 nhiệm vụ hoàn thành', time: expect.stringContaining('tính đến 15/11/2025; đã 374 ngày tuổi') });
  });

  it.each([['nhiệm vụ được giao nghệ an', '/danh-muc/nghe-an-nq57-duoc-giao/'], ['1.298', '/viet-nam/'], ['nghe an ke hoach 02 cap tinh', '/danh-muc/nghe-an-kh02-cap-tinh/']])('%s: the list with its current tally', (query, href) => {
    const [hit] = find(query).hits;
    expect(hit?.href).toBe(href);
    expect(hit?.line).toMatch(/\d+ trong [\d.]+ nhiệm vụ hoàn thành/);
  });
});

describe('indicators, short forms, programmes, tasks, terms, sources, sections', () => {
  it.each([
    ['hồ sơ trực tuyến', '/chi-so/ty-le-ho-so-truc-tuyen/'], ['tỉ lệ hồ sơ trực tuyến', '/chi-so/ty-le-ho-so-truc-tuyen/'], ['tram 5g', '/chi-so/so-tram-5g/'], ['hang dti', '/chi-so/hang-dti/'], ['ty le ho so dung han', '/chi-so/ty-le-ho-so-dung-han/'],
    ['kinh te so', '/chi-so/ty-trong-kinh-te-so-grdp/'], ['GII', '/chi-so/hang-gii/'], ['ĐMST', '/tru-cot/doi-moi-sang-tao/'], ['đmst', '/tru-cot/doi-moi-sang-tao/'], ['CĐS', '/tru-cot/chuyen-doi-so/'], ['chuyển đổi số', '/tru-cot/chuyen-doi-so/'], ['KHCN', '/thuat-ngu/#khcn'], ['KH&CN', '/thuat-ngu/#khcn'],
    ['doanh nghiệp KHCN', '/chi-so/so-doanh-nghiep-khcn/'], ['NQ57', '/chuong-trinh/nghi-quyet-57/'], ['NQ 57', '/chuong-trinh/nghi-quyet-57/'], ['nghị quyết 57', '/chuong-trinh/nghi-quyet-57/'], ['57-NQ/TW', '/chuong-trinh/nghi-quyet-57/'], ['đề án 06', '/chuong-trinh/de-an-06/'], ['ke hoach 02', '/chuong-trinh/kh02/'], ['NQ 71', '/chuong-trinh/nghi-quyet-71/'],
    ['bình dân học vụ số', '/thuat-ngu/#binh-dan-hoc-vu-so'], ['R&D', '/thuat-ngu/#rd'], ['6 rõ', '/thuat-ngu/#sau-ro'], ['TTHC', '/thuat-ngu/#tthc'], ['bệnh án điện tử', '/thuat-ngu/#benh-an-dien-tu'], ['trợ lý ảo', '/nhiem-vu/gia-lai-tro-ly-ao/'], ['phuong phap', '/phuong-phap/'], ['thuật ngữ', '/thuat-ngu/'], ['đóng góp', '/dong-gop/'],
  ])('%s', (query, href) => {
    expect(find(query).hits[0]?.href).toBe(href);
  });

  it('a source is found by its publisher', () => {
    expect(find('báo gia lai').hits[0]).toMatchObject({ kind: 'source', title: expect.stringContaining('Báo Gia Lai') });
  });
});

describe('no nonsense', () => {
  it.each([[''], ['   '], ['…'], ['xyzzy'], ['qwertyuiop asdfgh'], ['<script>']])('«%s» finds nothing', (query) => {
    expect(find(query)).toEqual({ hits: [], total: 0 });
  });

  it('what has no figure leads to the place or the indicator, not to another place', () => {
    for (const { title } of find('pii đà nẵng').hits.slice(0, 2)) expect(title).toMatch(/Đà Nẵng/);
  });

  it('words with marks go before the same letters with others', () => {
    const firstWith = (query: string, name: RegExp): number => find(query, 200).hits.findIndex(({ title }) => name.test(title));
    expect(firstWith('hạng', /\b[Hh]ạng/)).toBe(0);
    expect(firstWith('bản đồ', /[Bb]ản đồ/)).toBe(0);
  });
});

describe('in English', () => {
  it.each([['nghe an', '/en/tinh/nghe-an/'], ['Nghệ An', '/en/tinh/nghe-an/'], ['ho chi minh city', '/en/tinh/ho-chi-minh/'], ['online files', '/en/chi-so/ty-le-ho-so-truc-tuyen/'], ['method', '/en/phuong-phap/'], ['resolution 57', '/en/chuong-trinh/nghi-quyet-57/'], ['Hai Duong', '/en/tinh/hai-duong/'], ['5g stations', '/en/chi-so/so-tram-5g/']])('%s', (query, href) => {
    expect(findEnglish(query).hits[0]?.href).toBe(href);
  });

  it('a figure with its age', () => {
    expect(findEnglish('online files nghe an').hits[0]).toMatchObject({ line: '85.75%', time: expect.stringMatching(/days old/) });
  });
});
