/** Comparisons of places. Numbers are real unless a name begins with `generated`; names are stand-ins. */
import type { DotRow, SortedDots } from '../sorted-dots.ts';

const comparison = (id: string, title: string, rows: readonly DotRow[], more: Partial<SortedDots> = {}): SortedDots => ({
  id, title, description: `${title}.`, rows, references: [], ticks: [], ...more,
});

const percents = (...values: readonly number[]): SortedDots['ticks'] => values.map((value) => ({ value, text: `${value}%` }));

/** Five published scores of one year, one row without. */
export const fewRows = comparison('few', 'Điểm một bộ chỉ số năm 2025', [
  { label: 'Thành phố thứ nhất', value: 65.68, valueText: '65,68' },
  { label: 'Thành phố thứ hai', value: 59.33, valueText: '59,33' },
  { label: 'Tỉnh thứ ba', value: 58.41, valueText: '58,41', highlighted: true },
  { label: 'Thành phố thứ tư', value: 58.09, valueText: '58,09' },
  { label: 'Thành phố thứ năm', value: 49.37, valueText: '49,37' },
  { label: 'Tỉnh thứ sáu', value: 44.92, valueText: '44,92', note: 'địa giới mới từ 1/7/2025' },
  { label: 'Tỉnh thứ bảy', value: null, valueText: 'chưa công bố' },
], { ticks: [0, 20, 40, 60].map((value) => ({ value, text: String(value) })) });

/** Shares of one kind from eight sources, some about or over, one as a range; the national one for comparison. */
export const unsureValues = comparison('unsure', 'Tỷ lệ hồ sơ trực tuyến, nguồn gần nhất của mỗi nơi', [
  { label: 'Tỉnh A', value: 97.02, valueText: '97,02%', href: '/noi/a/' },
  { label: 'Tỉnh B', value: 93.78, valueText: '93,78%', href: '/noi/b/' },
  { label: 'Tỉnh C', value: null, min: 90, max: 93, valueText: '90–93%', note: 'mỗi ngày, theo nguồn', href: '/noi/c/' },
  { label: 'Tỉnh D', value: 88, valueText: 'trên 88%', imprecise: true, href: '/noi/d/' },
  { label: 'Tỉnh E', value: 85.75, valueText: '85,75%', highlighted: true, note: 'nguồn khác nghi ngờ số này', href: '/noi/e/' },
  { label: 'Tỉnh G', value: 74, valueText: 'trên 74%', imprecise: true, href: '/noi/g/' },
  { label: 'Tỉnh H', value: 72.63, valueText: '72,63%', href: '/noi/h/' },
  { label: 'Tỉnh I', value: null, valueText: 'chưa từng công bố', href: '/noi/i/' },
], {
  references: [{ value: 82.7, label: 'cả nước 82,7%', kind: 'reference' }, { value: 80, label: 'chỉ tiêu 80%', kind: 'target' }],
  ticks: percents(0, 25, 50, 75, 100),
  key: [{ sign: 'result', label: 'số chính xác' }, { sign: 'estimate', label: 'số ước chừng' }, { sign: 'range', label: 'khoảng nguồn nêu' }],
});

const generatedValue = (index: number): number | null => (index % 7 === 6 ? null : Math.round((96 - index * 1.9 - (index % 3) * 0.37) * 100) / 100);
const generatedLabel = (index: number): string => (index % 9 === 4 ? `Thành phố trực thuộc Trung ương ${index + 1}` : `Tỉnh số ${index + 1}`);
const GENERATED_ROWS: readonly DotRow[] = Array.from({ length: 34 }, (_, index): DotRow => {
  const value = generatedValue(index);
  return {
    label: generatedLabel(index), value, highlighted: index === 11,
    valueText: value === null ? 'chưa công bố' : `${String(value).replace('.', ',')}%`,
    ...(value !== null && index % 8 === 2 ? { min: value - 4, max: value + 3, imprecise: true } : {}),
  };
});

export const generatedThirtyFour = comparison('thirtyfour', 'Ba mươi tư nơi, số liệu tạo ra để thử', [
  ...GENERATED_ROWS.filter(({ value }) => value !== null), ...GENERATED_ROWS.filter(({ value }) => value === null),
], {
  references: [{ value: 62.5, label: 'trung vị 62,5%', kind: 'reference' }, { value: 80, label: 'chỉ tiêu năm 2025: 80%', kind: 'target' }],
  ticks: percents(0, 25, 50, 75, 100),
});

export const generatedNothing = comparison('none', 'Không nơi nào công bố', [
  { label: 'Tỉnh A', value: null, valueText: 'chưa công bố' },
  { label: 'Tỉnh B', value: null, valueText: 'nguồn duy nhất nêu số của địa giới cũ, không dùng được cho tỉnh mới' },
]);

export const generatedHostile = comparison('hostile', '<script>"&', [
  { label: '<a href="javascript:alert(1)">Tỉnh</a>', value: 3, valueText: '3 < 4 & "5"', href: '/noi/?a=1&b="2"' },
  { label: 'Khu vực hành chính có tên gọi đặc biệt dài theo nghị quyết sắp xếp đơn vị', value: -2, valueText: '−2', note: '<b>ghi chú</b> cũng rất dài và cũng phải xuống dòng' },
], { references: [{ value: 0, label: 'mốc <không>', kind: 'reference' }, { value: 0.2, label: 'mốc sát bên cạnh mốc không', kind: 'target' }], ticks: [{ value: 0, text: '0' }] });
