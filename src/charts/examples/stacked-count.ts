/**
 * Tallies as sources print them. Numbers are real unless a name begins with `generated`; who reported
 * them is data, not code, so it is left out here.
 */
import type { Band, StackedCount } from '../stacked-count.ts';

type Extras = Partial<Pick<Band, 'imprecise' | 'children'>>;
const band = (role: Band['role'], value: number, label: string, extras: Extras = {}): Band =>
  ({ role, value, label, valueText: String(value), ...extras });

const tally = (id: string, totalText: string, scaleMax: number, bands: readonly Band[], more: Partial<StackedCount> = {}): StackedCount => ({
  id, totalText, scaleMax, bands, total: scaleMax, remainder: null, overlays: [],
  title: `${totalText}: tình hình thực hiện`,
  description: `${totalText}: ${bands.map(({ label, valueText }) => `${valueText} ${label}`).join(', ')}.`,
  ...more,
});

/** 76 + 68 is not 147, and the source does not say why. */
export const partsDoNotAddUp = tally('parts', '147 nhiệm vụ', 147, [
  band('completed', 76, 'hoàn thành'), band('inProgress', 68, 'đang thực hiện'),
], { remainder: band('remainder', 3, 'nguồn không giải thích') });

export const overdueInThousands = tally('overdue', '1.133 nhiệm vụ', 1133, [
  band('completed', 452, 'hoàn thành'), band('onTrack', 570, 'trong hạn'), band('overdue', 111, 'quá hạn'),
]);

/** The same tally as it is printed: 681 not done, of which 570 and 111. */
export const openOnesWithParts = tally('open', '1.133 nhiệm vụ', 1133, [
  band('completed', 452, 'hoàn thành'),
  band('unfinished', 681, 'chưa hoàn thành', {
    children: [band('onTrack', 570, 'trong hạn'), band('overdue', 111, 'quá hạn')],
  }),
]);

/** A mixed group with a number inside it; what is done is not told. */
export const lateInsideAGroup = tally('late', '82 nhiệm vụ năm 2025', 82, [
  band('mixed', 44, 'chưa hoặc đang triển khai', { children: [band('behind', 8, 'trong đó chậm tiến độ')] }),
], { remainder: band('remainder', 38, 'nguồn không nêu trạng thái') });

export const onlyDoneIsKnown = tally('done', '102 nhiệm vụ', 102, [band('completed', 38, 'hoàn thành')], {
  remainder: band('remainder', 64, 'nguồn không nêu trạng thái'),
});

export const twoHalves = tally('halves', '100 nhiệm vụ được giao', 100, [
  band('completed', 51, 'hoàn thành'), band('onTrack', 49, 'đang thực hiện, đúng tiến độ'),
]);

export const smallBothEnds = tally('small', '81 nhiệm vụ', 81, [
  band('completed', 3, 'hoàn thành đúng tiến độ'), band('inProgress', 75, 'đã và đang triển khai'),
  band('notStarted', 3, 'chưa triển khai'),
]);

export const withoutInformation = tally('unknown', '34 mục tiêu năm 2025', 34, [
  band('completed', 23, 'hoàn thành'), band('unfinished', 2, 'chưa hoàn thành'),
  band('dropped', 2, 'không thực hiện'), band('notAssessed', 7, 'chưa có thông tin đánh giá'),
]);

export const doneLate = tally('donelate', '187 nhiệm vụ cấp trên giao', 187, [
  band('completed', 98, 'đã hoàn thành', { children: [band('completed', 83, 'đúng hạn'), band('completedLate', 15, 'chậm')] }),
  band('inProgress', 89, 'đang triển khai', { children: [band('behind', 12, 'trong đó chậm tiến độ')] }),
]);

/** 13 ahead of schedule: the source does not say in which class. */
export const cuttingAcross = tally('across', '67 nhiệm vụ', 67, [band('completed', 33, 'hoàn thành')], {
  remainder: band('remainder', 34, 'nguồn không nêu trạng thái'),
  overlays: [band('completed', 13, 'vượt tiến độ, không rõ thuộc nhóm nào')],
});

/** Zero is what the source says, so it is said. */
export const zeroIsPrinted = tally('zero', '103 nhiệm vụ', 103, [
  band('completed', 69, 'hoàn thành'), band('permanent', 25, 'thường xuyên'),
  band('onTrack', 9, 'đang thực hiện trong hạn'), band('overdue', 0, 'quá hạn'),
]);

export const sliverOfMany = tally('sliver', '9.831 nhiệm vụ mọi lĩnh vực', 9831, [
  { role: 'completed', value: 8150, valueText: '8.150', label: 'hoàn thành' },
  { role: 'onTrack', value: 1620, valueText: '1.620', label: 'trong hạn' },
  band('overdue', 61, 'quá hạn'),
]);

export const percentOnly = tally('percent', 'Nguồn chỉ nêu tỷ lệ, không nêu số nhiệm vụ', 100, [
  { role: 'completed', value: 53, valueText: '53%', label: 'hoàn thành, theo nguồn' },
], { total: null });

export const onlyATotal = tally('total', '197 nhiệm vụ; nguồn chỉ nêu tổng số', 197, []);

/** Parts above their total: the measuring line ends before the bar does. */
export const generatedMoreThanTotal = tally('above', '43 nhiệm vụ; các phần cộng lại được 47', 47, [
  band('completed', 9, 'hoàn thành'), band('permanent', 8, 'thường xuyên'),
  band('onTrack', 18, 'đúng tiến độ'), band('notDue', 12, 'chưa đến hạn'),
], { total: 43 });

export const generatedImprecise = tally('imprecise', 'Khoảng 400 nhiệm vụ', 400, [
  { role: 'completed', value: 200, valueText: 'khoảng 200', label: 'hoàn thành', imprecise: true },
  { role: 'behind', value: 30, valueText: 'trên 30', label: 'chậm tiến độ', imprecise: true },
], { remainder: { role: 'remainder', value: 170, valueText: '', label: 'phần còn lại, nguồn không nêu', imprecise: false } });

export const generatedEveryState = tally('states', '160 nhiệm vụ', 160, [
  band('completed', 25, 'hoàn thành'), band('completedLate', 10, 'hoàn thành chậm'), band('unfinished', 10, 'chưa hoàn thành'),
  band('onTrack', 15, 'trong hạn'), band('inProgress', 15, 'đang thực hiện'), band('notStarted', 10, 'chưa triển khai'),
  band('notDue', 10, 'chưa đến hạn'), band('behind', 10, 'chậm tiến độ'), band('overdue', 10, 'quá hạn'),
  band('waiting', 8, 'chờ hướng dẫn'), band('suspended', 7, 'tạm dừng'), band('permanent', 8, 'thường xuyên'),
  band('dropped', 6, 'không thực hiện'), band('notAssessed', 6, 'chưa đánh giá'), band('mixed', 6, 'nhóm gộp'),
], { remainder: band('remainder', 4, 'nguồn không giải thích') });

export const generatedHostile = tally('hostile', '<script>alert("147")</script> & \'nhiệm vụ\' \u0007', 147, [
  band('completed', 76, 'hoàn thành các chỉ tiêu, nhiệm vụ về phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia được giao tại kế hoạch năm'),
  band('overdue', 5, '</text><script>"&'), band('behind', 4, 'Kếtquảkhôngcókhoảngtrắngnàođểxuốngdòngnênphảicắtgiữachừng'),
  band('waiting', 62, 'chờ bộ, ngành Trung ương hướng dẫn về định mức, đơn giá và thẩm quyền phê duyệt'),
], { heading: 'Tiêu đề đi cùng tệp khi tải về', notes: ['Nguồn: <báo cáo> ngày 15/10/2025 & đọc ngày 22/11/2026.', 'Nghi vấn: các phần không cộng thành tổng.'] });
