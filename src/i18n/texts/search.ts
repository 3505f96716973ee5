/** Words of the search: the field in every page's head, /tim/ and what the browser says there. */
import type { Lang } from '../../routes.ts';
import type { Kind } from '../../search/index-file.ts';

export interface SearchTexts {
  readonly title: string;
  readonly field: string;
  readonly button: string;
  readonly lead: string;
  readonly how: string;
  readonly letters: string;
  readonly lettersLead: (things: string) => string;
  readonly sourcesElsewhere: (sources: string) => string;
  readonly digits: string;
  readonly kinds: Readonly<Record<Exclude<Kind, 'answer'>, string>>;
  /** Value with what is doubtful about it, in short. */
  readonly doubt: string;
  readonly conflict: string;
  /** What a place is also called, by its kind. */
  readonly province: (name: string) => string;
  readonly city: (name: string) => string;
  readonly cityShort: (name: string) => string;
  readonly figures: (places: string) => string;
  readonly found: (n: string) => string;
  readonly none: (asked: string) => string;
  readonly failed: string;
  readonly all: (n: string) => string;
}

const vi: SearchTexts = {
  title: 'Tìm',
  field: 'Tìm trong trang',
  button: 'Tìm',
  lead: 'Gõ tên một nơi, một chỉ số, hay cả hai: con số hiện hành hiện ngay trong kết quả.',
  how: 'Có dấu hay không dấu đều được; gõ có dấu thì tên đúng dấu đứng trước. Trang tìm trong tên gọi, tên cũ, chữ tắt và con số hiện hành, không tìm trong cả bài. Việc tìm chạy trong máy của bạn: không ai biết bạn tìm gì.',
  letters: 'Mọi mục theo vần',
  lettersLead: (things) => `${things} nơi, chỉ số, danh mục, chương trình, nhiệm vụ và thuật ngữ.`,
  sourcesElsewhere: (sources) => `${sources} nguồn có danh sách riêng`,
  digits: '0–9',
  kinds: { place: 'Nơi', core: 'Chỉ số cốt lõi', indicator: 'Chỉ số', register: 'Danh mục', programme: 'Chương trình', task: 'Nhiệm vụ', term: 'Thuật ngữ', section: 'Mục của trang', pillar: 'Trụ cột', former: 'Nơi cũ', source: 'Nguồn' },
  doubt: 'còn ngờ',
  conflict: 'các nguồn nêu khác nhau',
  province: (name) => `Tỉnh ${name}`,
  city: (name) => `Thành phố ${name}`,
  cityShort: (name) => `TP ${name}`,
  figures: (places) => `${places} nơi có số liệu`,
  found: (n) => `${n} kết quả`,
  none: (asked) => `Không thấy gì cho “${asked}”. Thử ít chữ hơn, hoặc xem danh sách theo vần.`,
  failed: 'Chưa tải được danh mục tìm kiếm. Danh sách theo vần vẫn đủ mọi mục.',
  all: (n) => `Xem cả ${n} kết quả`,
};

const en: SearchTexts = {
  title: 'Search',
  field: 'Search this site',
  button: 'Find',
  lead: 'Type the name of a place, of an indicator, or both: the current figure stands in the result.',
  how: 'With or without Vietnamese marks; with marks, names written just so come first. The search looks at names, former names, short forms and current figures, not at whole articles. It runs on your own device: nobody learns what you look for.',
  letters: 'Everything by letter',
  lettersLead: (things) => `${things} places, indicators, lists, programmes, tasks and terms.`,
  sourcesElsewhere: (sources) => `${sources} sources have a list of their own`,
  digits: '0–9',
  kinds: { place: 'Place', core: 'Core indicator', indicator: 'Indicator', register: 'List', programme: 'Programme', task: 'Task', term: 'Term', section: 'Section', pillar: 'Pillar', former: 'Former place', source: 'Source' },
  doubt: 'in doubt',
  conflict: 'sources differ',
  province: (name) => `${name} Province`,
  city: (name) => `${name} City`,
  cityShort: (name) => `City of ${name}`,
  figures: (places) => `figures for ${places} places`,
  found: (n) => `${n} results`,
  none: (asked) => `Nothing found for “${asked}”. Try fewer words, or the list by letter.`,
  failed: 'The index could not be loaded. The list by letter has everything.',
  all: (n) => `See all ${n} results`,
};

export const SEARCH: Readonly<Record<Lang, SearchTexts>> = { vi, en };
