/** Words of what contradicts what: the page, the marks beside figures, the causes. Numbers and names arrive formatted. */
import type { Lang } from '../../routes.ts';

/** Causes, as derive names them. */
export type CauseName = 'unexplained' | 'arithmetic' | 'list-changed' | 'other-date' | 'rounding';

export interface ConflictTexts {
  readonly title: string;
  readonly lead: (conflicts: string, unexplained: string, findings: string, alike: string) => string;
  readonly neutral: string;
  readonly law: string;
  readonly none: string;
  readonly conflicts: string;
  readonly findings: string;
  readonly alike: string;
  readonly byPlace: string;
  readonly byKind: string;
  readonly bySubject: string;
  /** The mark beside a figure, by whether it is grave. */
  readonly mark: string;
  readonly markMild: string;
  readonly open: string;
  readonly range: (low: string, high: string) => string;
  readonly rangeShort: string;
  readonly between: (low: string, high: string) => string;
  readonly shares: (low: string, high: string) => string;
  readonly ownShare: string;
  readonly itself: string;
  readonly event: string;
  readonly neverOne: string;
  readonly total: string;
  readonly value: string;
  readonly share: string;
  readonly causes: Readonly<Record<CauseName, string>>;
  readonly why: Readonly<Record<CauseName, string>>;
  readonly kinds: { readonly variant: string; readonly 'maybe-same': string };
  readonly ofSource: string;
  readonly home: (unexplained: string, all: string) => string;
  readonly found: {
    readonly percentImpossible: (printed: string, total: string) => string;
    readonly beyondMost: (value: string, most: string) => string;
    readonly completedFalls: (now: string, before: string, time: string) => string;
    readonly figureFalls: (now: string, before: string, time: string) => string;
    readonly partExceedsWhole: (part: string, whole: string, time: string) => string;
    readonly listsDiffer: (what: string, printed: string, sum: string) => string;
  };
  /** Whole numbers that a printed percentage can be of. */
  readonly solved: (printed: string, total: string, from: string, to: string, possible: string) => string;
  readonly impossible: (printed: string, total: string) => string;
}

const vi: ConflictTexts = {
  title: 'Mâu thuẫn',
  lead: (conflicts, unexplained, findings, alike) => `${conflicts} chỗ các nguồn nói khác nhau về cùng một điều, trong đó ${unexplained} chỗ chưa giải thích được; ${findings} điều không khớp trong nguồn; ${alike} chỗ gần giống mà khác.`,
  neutral: 'Trang này không nói ai đúng ai sai. Mỗi mục nêu ai đã nói gì, về lúc nào, và vì sao hai số không thể là một. Mọi mục do máy tìm ra từ các số đã nhập; nhập nhầm thì sửa ngay được.',
  law: 'Luật tìm mâu thuẫn',
  none: 'Trong dữ liệu hiện nay không có mục nào.',
  conflicts: 'Các nguồn nói khác nhau', findings: 'Không khớp trong nguồn', alike: 'Gần giống mà khác',
  byPlace: 'Theo nơi', byKind: 'Theo loại', bySubject: 'Theo trụ cột và chương trình',
  mark: 'Mâu thuẫn', markMild: 'Số khác',
  open: 'Xem mục này',
  range: (low, high) => `Khoảng giữa các nguồn: từ ${low} đến ${high}.`,
  rangeShort: 'khoảng giữa các nguồn',
  between: (low, high) => `từ ${low} đến ${high}`,
  shares: (low, high) => `Tỷ lệ hoàn thành theo số của từng nguồn: từ ${low} đến ${high}.`,
  ownShare: 'tính từ hai số của nguồn',
  itself: 'Một nguồn tự nói khác mình.',
  event: 'Các bài kể cùng một sự kiện.',
  neverOne: 'Không gộp thành một khoảng, không cộng, không so.',
  total: 'tổng', value: 'giá trị', share: 'phần trăm hoàn thành',
  causes: {
    'unexplained': 'chưa giải thích được',
    'arithmetic': 'phép cộng của một nguồn không khớp',
    'list-changed': 'danh mục hoặc định nghĩa đổi',
    'other-date': 'có thể khác ngày',
    'rounding': 'làm tròn',
  },
  why: {
    'unexplained': 'Các nguồn nói về cùng một lúc, và không nguồn nào cho biết vì sao số khác nhau.',
    'arithmetic': 'Một nguồn có các phần không cộng thành tổng, và chỗ lệch đúng bằng chỗ hai nguồn khác nhau.',
    'list-changed': 'Giữa hai lần nêu, danh mục hoặc định nghĩa đã đổi.',
    'other-date': 'Thời gian chỉ chờm lên nhau, nên các số có thể cùng đúng, mỗi số của một ngày.',
    'rounding': 'Số này là số kia làm tròn, hoặc hai số chỉ cách nhau một chữ “trên”, “dưới”.',
  },
  kinds: { 'variant': 'Chỉ số gần giống, khác cách tính hoặc khác phạm vi', 'maybe-same': 'Hai danh mục có thể là một' },
  ofSource: 'Nguồn khác nói khác',
  home: (unexplained, all) => `${unexplained} chỗ các nguồn nói trái nhau mà chưa giải thích được, trong ${all} chỗ nói khác nhau.`,
  found: {
    percentImpossible: (printed, total) => `nguồn in ${printed}% mà không số nguyên nào trên ${total} cho ra phần trăm ấy`,
    beyondMost: (value, most) => `giá trị ${value} nằm ngoài giới hạn ${most} mà nguồn in`,
    completedFalls: (now, before, time) => `${now} đã hoàn thành, ít hơn ${before} của lần trước (${time}), mà danh mục không được ghi là đã đổi`,
    figureFalls: (now, before, time) => `${now}, thấp hơn ${before} của lần trước (${time}), trong khi chỉ số này theo định nghĩa không giảm`,
    partExceedsWhole: (part, whole, time) => `${part}, lớn hơn ${whole} của cả kỳ dài hơn chứa nó (${time})`,
    listsDiffer: (what, printed, sum) => `${what} là ${printed}, còn các danh mục hợp thành cộng lại được ${sum}`,
  },
  solved: (printed, total, from, to, possible) => `${printed} của ${total} là từ ${from} đến ${to}: ${possible} số nguyên đều in ra như thế`,
  impossible: (printed, total) => `không số nguyên nào trên ${total} in ra ${printed}`,
};

const en: ConflictTexts = {
  title: 'Contradictions',
  lead: (conflicts, unexplained, findings, alike) => `${conflicts} cases where sources differ about one thing, ${unexplained} of them not explained; ${findings} things that do not fit inside a source; ${alike} cases that are alike but not the same.`,
  neutral: 'This page does not say who is right. Each entry tells who said what, of what time, and why the two numbers cannot be one. All were found by machine in the figures entered; an error of entry can be corrected at once.',
  law: 'How contradictions are found',
  none: 'There is none in the data today.',
  conflicts: 'Sources differ', findings: 'Does not fit inside a source', alike: 'Alike but not the same',
  byPlace: 'By place', byKind: 'By kind', bySubject: 'By pillar and programme',
  mark: 'Contradiction', markMild: 'Also told',
  open: 'See this entry',
  range: (low, high) => `Range between the sources: ${low} to ${high}.`,
  rangeShort: 'range between the sources',
  between: (low, high) => `${low} to ${high}`,
  shares: (low, high) => `Share completed by each source’s own numbers: ${low} to ${high}.`,
  ownShare: 'from the source’s two numbers',
  itself: 'One source differs from itself.',
  event: 'The reports tell of one event.',
  neverOne: 'Never joined into a range, added up or compared.',
  total: 'total', value: 'value', share: 'percentage completed',
  causes: {
    'unexplained': 'not explained',
    'arithmetic': 'one source’s sum does not add up',
    'list-changed': 'the list or the definition changed',
    'other-date': 'perhaps of different days',
    'rounding': 'rounding',
  },
  why: {
    'unexplained': 'The sources speak of one time, and none says why the numbers differ.',
    'arithmetic': 'One source’s parts do not make its total, and the gap is just what the two differ by.',
    'list-changed': 'Between the two, the list or the definition changed.',
    'other-date': 'The times only overlap, so all may be right, each of its own day.',
    'rounding': 'One number is the other rounded, or they differ by an “over” or “under” alone.',
  },
  kinds: { 'variant': 'Indicators that are alike, of another method or scope', 'maybe-same': 'Two lists that may be one' },
  ofSource: 'Other sources differ',
  home: (unexplained, all) => `${unexplained} cases where sources contradict each other are not explained, of ${all} where they differ.`,
  found: {
    percentImpossible: (printed, total) => `the source prints ${printed}%, and no whole number of ${total} gives it`,
    beyondMost: (value, most) => `the value ${value} lies beyond the limit ${most} that the source prints`,
    completedFalls: (now, before, time) => `${now} completed, fewer than the ${before} before (${time}), and no change of the list is recorded`,
    figureFalls: (now, before, time) => `${now}, lower than ${before} before (${time}), while by its definition this indicator never falls`,
    partExceedsWhole: (part, whole, time) => `${part}, more than ${whole} in the longer period around it (${time})`,
    listsDiffer: (what, printed, sum) => `the ${what} is ${printed}, and the lists that make it up add to ${sum}`,
  },
  solved: (printed, total, from, to, possible) => `${printed} of ${total} is from ${from} to ${to}: ${possible} whole numbers are all printed like this`,
  impossible: (printed, total) => `no whole number of ${total} is printed as ${printed}`,
};

export const CONFLICTS: Readonly<Record<Lang, ConflictTexts>> = { vi, en };
