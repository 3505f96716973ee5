/** Courses over time as sources print them. Numbers are real unless a name begins with `generated`. */
import type { Series, SeriesPoint, TimeSeries } from '../time-series.ts';

const MILLISECONDS = 86_400_000;
const day = (year: number, month: number, date: number): number => Date.UTC(year, month - 1, date) / MILLISECONDS;

type Extras = Partial<SeriesPoint>;
const on = (at: number, value: number | null, valueText: string, extras: Extras = {}): SeriesPoint =>
  ({ start: at, end: at, value, valueText, role: 'result', ...extras });
const during = (year: number, value: number | null, valueText: string, extras: Extras = {}): SeriesPoint =>
  ({ start: day(year, 1, 1), end: day(year, 12, 31), value, valueText, role: 'result', ...extras });
// A value of a year has its dot at the year's end, so there the tick stands.
const years = (from: number, to: number): TimeSeries['dayTicks'] =>
  Array.from({ length: to - from + 1 }, (_, index) => ({ day: day(from + index, 12, 31), text: String(from + index) }));
const percents = (...values: readonly number[]): TimeSeries['valueTicks'] => values.map((value) => ({ value, text: `${value}%` }));

const course = (id: string, title: string, series: readonly Series[], more: Partial<TimeSeries> = {}): TimeSeries => ({
  id, title, description: `${title}.`, series, targets: [], breaks: [], valueTicks: [], dayTicks: [], ...more,
});

/** One name, two methods: never one line. Values of years, the last ones estimates. */
export const twoMethods = course('methods', 'Tỷ trọng theo hai cách tính', [
  { label: 'Cơ quan thống kê', points: [
    during(2020, 12.66, '12,66%'), during(2021, 12.87, '12,87%'), during(2022, 12.83, '12,83%'), during(2023, 12.87, '12,87%'),
    during(2024, 13.17, '13,17%', { role: 'estimate' }), during(2025, 14.02, '14,02%', { role: 'estimate' }),
  ] },
  { label: 'Bộ quản lý ngành, chưa rõ phương pháp', points: [
    during(2024, 18.3, '18,3%', { role: 'estimate' }),
    { start: day(2025, 1, 1), end: day(2025, 6, 30), value: 18.72, valueText: '18,72%', role: 'result' },
  ] },
], {
  valueTicks: percents(0, 10, 20, 30), dayTicks: years(2020, 2030),
  targets: [{ label: 'Chỉ tiêu 2030: tối thiểu 30%', value: 30, from: day(2030, 12, 31), to: day(2030, 12, 31) }],
  key: [{ sign: 'result', label: 'kết quả' }, { sign: 'estimate', label: 'ước tính' }, { sign: 'period', label: 'số của cả kỳ' }, { sign: 'targetDay', label: 'chỉ tiêu' }],
});

/** Over 90% in December, 61.2% in February: two statements that cannot both be right. */
export const sourcesDisagree = course('disagree', 'Tỷ lệ phủ sóng, các nguồn mâu thuẫn', [
  { label: 'Tỷ lệ phủ sóng', points: [
    on(day(2025, 5, 31), 26, 'khoảng 26%'), on(day(2025, 8, 31), 26, '26%'), on(day(2025, 10, 31), 39.52, '39,52%'),
    on(day(2025, 11, 30), 39.5, '39,5%'), on(day(2025, 12, 26), 91, 'trên 91%', { conflict: true }),
    on(day(2026, 2, 25), 61.2, '61,2%', { conflict: true }),
  ] },
], {
  unitText: '% dân số hoặc diện tích, nguồn không nói rõ', valueTicks: percents(0, 25, 50, 75, 100),
  dayTicks: [{ day: day(2025, 5, 1), text: '5/2025' }, { day: day(2025, 8, 1), text: '8/2025' }, { day: day(2025, 11, 1), text: '11/2025' }, { day: day(2026, 2, 1), text: '2/2026' }],
  targets: [{ label: 'Mục tiêu năm 2025: 90%', value: 90, from: day(2025, 5, 1), to: day(2025, 12, 31) }],
  key: [{ sign: 'result', label: 'kết quả theo nguồn' }, { sign: 'conflict', label: 'các nguồn mâu thuẫn' }, { sign: 'target', label: 'mục tiêu' }],
});

/** 601 of 1,287 and 1,227 of 1,298 three weeks later: the list changed. */
export const listChanged = course('list', 'Số nhiệm vụ hoàn thành', [
  { label: 'Hoàn thành', points: [
    on(day(2025, 8, 31), 294, '294'), on(day(2025, 10, 15), 452, '452', { conflict: true }),
    on(day(2025, 12, 4), 601, '601'), on(day(2025, 12, 25), 1227, '1.227'),
  ], spreads: [{ start: day(2025, 10, 15), end: day(2025, 10, 15), low: 452, high: 485 }] },
  { label: 'Nguồn khác về cùng hội nghị', joined: false, points: [on(day(2025, 10, 15), 485, '485', { conflict: true })] },
], {
  unitText: 'nhiệm vụ', valueTicks: [{ value: 0, text: '0' }, { value: 500, text: '500' }, { value: 1000, text: '1.000' }],
  dayTicks: [{ day: day(2025, 8, 1), text: '8/2025' }, { day: day(2025, 10, 1), text: '10/2025' }, { day: day(2025, 12, 1), text: '12/2025' }],
  breaks: [
    { day: day(2025, 9, 24), label: 'danh mục 868 thành 1.133' }, { day: day(2025, 11, 20), label: '1.133 thành 1.287' },
    { day: day(2025, 12, 15), label: '1.287 thành 1.298' },
  ],
  key: [{ sign: 'break', label: 'danh mục thay đổi' }, { sign: 'conflict', label: 'các nguồn mâu thuẫn' }, { sign: 'spread', label: 'khoảng giữa các nguồn: từ 452 đến 485' }],
});

export const onePoint = course('one', 'Tỷ lệ trực tuyến', [
  { label: 'Tỷ lệ trực tuyến', points: [on(day(2025, 11, 15), 85.75, '85,75%')] },
], { valueTicks: percents(0, 50, 100), dayTicks: [{ day: day(2025, 11, 15), text: '15/11/2025' }] });

/** Rank 13 and 14 of 63, then 5 of 34: small numbers on top, and another list. */
export const ranksTurned = course('ranks', 'Thứ hạng qua các năm', [
  { label: 'Hạng', points: [during(2022, 13, 'hạng 13/63'), during(2023, 14, 'hạng 14/63'), during(2024, 5, 'hạng 5/34')] },
], {
  valueDomain: [34, 1], valueTicks: [{ value: 1, text: '1' }, { value: 10, text: '10' }, { value: 20, text: '20' }, { value: 34, text: '34' }],
  dayTicks: years(2022, 2024), breaks: [{ day: day(2024, 1, 1), label: 'từ 63 xuống 34 tỉnh, thành' }],
});

const MONTHLY: readonly (number | null)[] = [52.3, 55, null, null, 65.6, 72.6, 70.2, null, 80.8, 84, 85.75, 85.9];
export const generatedGaps = course('gaps', 'Tỷ lệ hằng tháng, có tháng không công bố', [
  { label: 'Tỷ lệ', points: MONTHLY.map((value, month) => on(day(2025, month + 1, 28), value, value === null ? '' : `${String(value).replace('.', ',')}%`)) },
], {
  valueTicks: percents(0, 25, 50, 75, 100), dayTicks: [1, 4, 7, 10].map((month) => ({ day: day(2025, month, 1), text: `${month}/2025` })),
  targets: [{ label: 'Chỉ tiêu hằng năm: từ 75 đến 80%', min: 75, max: 80 }],
});

export const generatedRanges = course('ranges', 'Giá trị theo khoảng và kế hoạch', [
  { label: 'Tỷ lệ', points: [
    during(2022, 30, '30%', { min: 27, max: 33 }), during(2023, 34, '34%', { min: 30, max: 41 }),
    during(2024, null, '35–45%', { min: 35, max: 45 }), during(2025, 42, 'ước 42%', { role: 'estimate' }),
    during(2026, 50, 'kế hoạch 50%', { role: 'plan' }),
  ] },
], {
  valueTicks: percents(0, 20, 40, 60), dayTicks: years(2022, 2026), targets: [{ label: 'Mức phải đạt 40%', value: 40, from: day(2025, 1, 1) }],
  key: [{ sign: 'result', label: 'kết quả' }, { sign: 'estimate', label: 'ước tính' }, { sign: 'plan', label: 'kế hoạch' }, { sign: 'range', label: 'khoảng giá trị nguồn nêu' }, { sign: 'target', label: 'chỉ tiêu' }],
});

const LINES: readonly (readonly [label: string, values: readonly number[]])[] = [
  ['Cấp tỉnh', [61, 70, 74, 83, 90]], ['Cấp xã', [40, 48, 61, 70, 74.57]],
  ['Trung bình cả nước theo cổng dịch vụ công', [50, 55, 62, 71, 76]], ['Tỉnh lân cận', [30, 31, 37, 39, 41]],
];
export const generatedFourLines = course('four', 'Bốn chuỗi số liệu', LINES.map(([label, values]) => ({
  label, points: values.map((value, index) => on(day(2021 + index, 12, 31), value, `${String(value).replace('.', ',')}%`)),
})), { valueTicks: percents(0, 50, 100), dayTicks: years(2021, 2025) });

export const generatedNothingPublished = course('nothing', 'Chưa từng công bố', [
  { label: 'Chưa công bố', points: [on(day(2025, 6, 30), null, ''), on(day(2025, 12, 31), null, 'chưa từng công bố')] },
], { valueTicks: percents(0, 50, 100), dayTicks: years(2025, 2026), targets: [{ label: 'Chỉ tiêu 80%', value: 80 }] });

export const generatedHostile = course('hostile', '<script>alert(1)</script>', [
  { label: '"><img src=x onerror=alert(1)>', points: [on(day(2024, 12, 31), -4, '−4 <b>'), on(day(2025, 12, 31), 6, '6 & "7"', { conflict: true })] },
  { label: 'Một tên chuỗi số liệu rất dài mà người viết không hề rút gọn, kể cả trên điện thoại nhỏ', points: [on(day(2025, 12, 31), 5.8, '5,8')] },
], {
  valueTicks: [{ value: -5, text: '−5' }, { value: 0, text: '0' }, { value: 5, text: '5' }], dayTicks: years(2024, 2025),
  targets: [{ label: '</text> Mục tiêu được nêu trong một văn bản có tên rất dài, có số hiệu, có ngày ban hành', value: 6 }],
  breaks: [{ day: day(2025, 7, 1), label: 'Thay đổi định nghĩa & <i>phạm vi</i> thống kê kể từ ngày này' }, { day: day(2025, 8, 1), label: 'Thay đổi tiếp theo, sát ngày trước' }],
});
