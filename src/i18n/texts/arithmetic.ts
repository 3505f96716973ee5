/** The words of computed labels and of the arithmetic that each of them opens to. */
import type { Lang } from '../../routes.ts';

type RuleWords = 'share' | 'pace' | 'progress' | 'clarity' | 'deadline';
type LabelWords = 'done' | 'reached' | 'on-pace' | 'slow' | 'very-slow' | 'not-assessable';
type TermWords =
  | 'completed' | 'total' | 'share' | 'printed-share' | 'start' | 'deadline' | 'day-of-claim' | 'elapsed' | 'pace'
  | 'value' | 'baseline' | 'baseline-earliest' | 'day-of-baseline' | 'target' | 'target-day' | 'way' | 'left' | 'projected' | 'compound';
type GuardWords =
  | 'has-share' | 'is-whole' | 'no-permanent' | 'list-kept' | 'list-stands' | 'is-dated' | 'has-start' | 'has-deadline' | 'runs-forward' | 'has-begun' | 'told-at-deadline'
  | 'has-level' | 'has-direction' | 'fits-direction' | 'has-result' | 'has-day' | 'two-points' | 'definition-kept' | 'base-apart' | 'change-seen' | 'told-at-target-day';

export interface ArithmeticTexts {
  /** Opens the arithmetic of rules about something: "Xem cách tính tỷ lệ, nhịp độ". */
  readonly open: (rules: string) => string;
  readonly rules: Readonly<Record<RuleWords, string>>;
  readonly labels: Readonly<Record<LabelWords, string>>;
  readonly terms: Readonly<Record<TermWords, string>>;
  /** The question, and what to say when the answer is no. */
  readonly guards: Readonly<Record<GuardWords, { readonly asks: string; readonly no: string }>>;
  readonly yes: string;
  readonly no: string;
  readonly notGiven: string;
  readonly law: string;
  readonly days: (n: string) => string;
  readonly flipFrom: Readonly<Record<'completed' | 'printed-share' | 'value', (at: string, label: string) => string>>;
  readonly flipTo: Readonly<Record<'completed' | 'printed-share' | 'value', (at: string, label: string) => string>>;
  readonly changes: (sources: string, label: string) => string;
  readonly firstDayChanges: (time: string, day: string, label: string) => string;
  readonly firstDayKeeps: (time: string) => string;
  readonly neverChanges: (n: string) => string;
  /** The verdict of a pace, said of the day of its report. */
  readonly onDay: (day: string) => string;
  readonly paceLabel: string;
  readonly because: (label: string, reason: string) => string;
  readonly wayLabel: string;
  readonly left: (amount: string) => string;
  readonly projected: (year: string) => string;
  /** Compound growth beside the linear pace: the same label, or another. */
  readonly compound: (label: string) => string;
  readonly noResult: string;
  readonly ownShares: (low: string, high: string) => string;
  /** "Tổng qua các lần đếm: 1.133 (15/10/2025), rồi 1.287 (4/12/2025, danh mục đổi)" */
  readonly totals: (course: string) => string;
  readonly listChanged: string;
  readonly noRatioAcross: string;
  readonly or: string;
  readonly then: string;
}

const vi: ArithmeticTexts = {
  open: (rules) => `Xem cách tính ${rules}`,
  rules: { share: 'tỷ lệ hoàn thành', pace: 'nhịp độ', progress: 'quãng đường tới mức phải đạt', clarity: 'sáu điều rõ', deadline: 'hạn' },
  labels: { done: 'đã xong', reached: 'đã đạt mức', 'on-pace': 'theo kịp', slow: 'chậm', 'very-slow': 'chậm nhiều', 'not-assessable': 'không đánh giá được' },
  terms: {
    completed: 'đã hoàn thành', total: 'tổng', share: 'tỷ lệ hoàn thành', 'printed-share': 'tỷ lệ do nguồn in', start: 'ngày bắt đầu của danh mục', deadline: 'hạn chót của danh mục', 'day-of-claim': 'ngày của số', elapsed: 'phần thời gian đã qua', pace: 'nhịp độ',
    value: 'số hiện hành', baseline: 'mốc đầu do dữ liệu nêu', 'baseline-earliest': 'mốc đầu: số có ngày sớm nhất', 'day-of-baseline': 'ngày của mốc đầu', target: 'mức phải đạt', 'target-day': 'ngày phải đạt', way: 'phần đường đã đi', left: 'còn cách mức', projected: 'năm tới mức nếu giữ nhịp này', compound: 'nhịp theo cách tăng trưởng kép',
  },
  guards: {
    'has-share': { asks: 'Số đếm có cho biết tỷ lệ hoàn thành không?', no: 'nguồn không cho biết tỷ lệ hoàn thành' },
    'is-whole': { asks: 'Số đếm có nói về cả danh mục không?', no: 'số đếm chỉ nói về một phần danh mục' },
    'no-permanent': { asks: 'Danh mục có phải chỉ gồm việc làm được tới xong không?', no: 'trong tổng có việc thường xuyên, không bao giờ xong' },
    'list-kept': { asks: 'Danh mục có giữ nguyên từ khi bắt đầu tới ngày của số không?', no: 'danh mục đã đổi trước ngày của số' },
    'list-stands': { asks: 'Danh mục có giữ nguyên từ ngày của số đến nay không?', no: 'danh mục đã đổi sau ngày của số' },
    'is-dated': { asks: 'Số đếm có ngày không?', no: 'số đếm không rõ ngày' },
    'has-start': { asks: 'Danh mục có ngày bắt đầu không?', no: 'danh mục không nêu ngày bắt đầu' },
    'has-deadline': { asks: 'Danh mục có hạn chót không?', no: 'danh mục không nêu hạn chót' },
    'runs-forward': { asks: 'Hạn chót có sau ngày bắt đầu không?', no: 'hạn chót không sau ngày bắt đầu' },
    'has-begun': { asks: 'Ngày của số có sau ngày bắt đầu không?', no: 'số đếm có từ trước khi danh mục bắt đầu' },
    'told-at-deadline': { asks: 'Hạn chót chưa qua, hoặc đã có số đếm từ ngày hạn chót trở đi?', no: 'hạn chót đã qua mà chưa có số đếm nào từ ngày ấy trở đi' },
    'has-level': { asks: 'Mức phải đạt có là một con số không?', no: 'mức phải đạt không là một con số' },
    'has-direction': { asks: 'Chỉ số có chiều tốt không?', no: 'chỉ số không có chiều tốt' },
    'fits-direction': { asks: 'Chữ của mức (ít nhất, không quá) có hợp chiều tốt của chỉ số không?', no: 'chữ của mức không hợp chiều tốt của chỉ số' },
    'has-result': { asks: 'Có kết quả có ngày, cùng nơi và cùng phần, không phải số tính lại?', no: 'chưa có kết quả có ngày nào của đúng nơi và đúng phần này' },
    'has-day': { asks: 'Mức có ngày phải đạt không?', no: 'mức không nêu ngày phải đạt' },
    'two-points': { asks: 'Có hai số ở hai ngày không?', no: 'chưa có hai số ở hai ngày khác nhau' },
    'definition-kept': { asks: 'Định nghĩa có giữ nguyên từ mốc đầu không?', no: 'định nghĩa hoặc thang đã đổi' },
    'base-apart': { asks: 'Mốc đầu có còn ở trước mức phải đạt không?', no: 'mốc đầu đã bằng hoặc vượt mức phải đạt' },
    'change-seen': { asks: 'Hai số có đủ chính xác để thấy khác nhau không?', no: 'hai số chưa đủ chính xác để biết đã đổi bao nhiêu' },
    'told-at-target-day': { asks: 'Ngày phải đạt chưa qua, hoặc đã có số từ ngày ấy trở đi?', no: 'ngày phải đạt đã qua mà chưa có số nào từ ngày ấy trở đi' },
  },
  yes: 'có', no: 'không', notGiven: 'dữ liệu không nêu', law: 'Luật',
  days: (n) => `${n} ngày`,
  flipFrom: {
    completed: (at, label) => `Từ ${at} mục hoàn thành trở lên thì nhãn thành «${label}».`,
    'printed-share': (at, label) => `Từ ${at} trở lên thì nhãn thành «${label}».`,
    value: (at, label) => `Tới ${at} thì nhãn thành «${label}».`,
  },
  flipTo: {
    completed: (at, label) => `Từ ${at} mục hoàn thành trở xuống thì nhãn thành «${label}».`,
    'printed-share': (at, label) => `Từ ${at} trở xuống thì nhãn thành «${label}».`,
    value: (at, label) => `Từ ${at} trở xuống thì nhãn thành «${label}».`,
  },
  changes: (sources, label) => `Nhãn này đổi thành «${label}» nếu dùng số của ${sources}.`,
  firstDayChanges: (time, day, label) => `Nguồn chỉ ghi ${time}. Nếu số là của ngày ${day} thì nhãn thành «${label}».`,
  firstDayKeeps: (time) => `Nguồn chỉ ghi ${time}; tính từ ngày đầu của thời gian ấy thì nhãn vẫn vậy.`,
  neverChanges: (n) => `Đã thử mọi số khác của chuỗi (${n}): nhãn không đổi.`,
  onDay: (day) => `xét vào ngày ${day}`, paceLabel: 'Nhịp độ',
  because: (label, reason) => `${label}: ${reason}`,
  ownShares: (low, high) => `Các nguồn nêu khác nhau: tỷ lệ tính riêng của từng nguồn đi từ ${low} đến ${high}.`,
  wayLabel: 'So với mức này', left: (amount) => `còn cách ${amount}`, projected: (year) => `giữ nhịp này thì tới mức vào năm ${year}`, compound: (label) => `Cách tăng trưởng kép cho nhãn khác: «${label}».`, noResult: 'Chưa có kết quả có ngày nào của đúng nơi và đúng phần này để so với mức.',
  totals: (course) => `Tổng qua các lần đếm: ${course}.`,
  listChanged: 'danh mục đổi', or: 'hoặc', then: 'rồi', noRatioAcross: 'Tỷ lệ chỉ lấy từ một lần đếm, không chia số của lần này cho tổng của lần kia.',
};

const en: ArithmeticTexts = {
  open: (rules) => `See the arithmetic: ${rules}`,
  rules: { share: 'the share done', pace: 'the pace', progress: 'the way to the target', clarity: 'the six clears', deadline: 'the deadline' },
  labels: { done: 'done', reached: 'target reached', 'on-pace': 'on pace', slow: 'slow', 'very-slow': 'very slow', 'not-assessable': 'cannot be assessed' },
  terms: {
    completed: 'completed', total: 'total', share: 'share done', 'printed-share': 'share as the source prints it', start: 'first day of the list', deadline: 'deadline of the list', 'day-of-claim': 'day of the number', elapsed: 'share of the time that has passed', pace: 'pace',
    value: 'current number', baseline: 'starting point given in the data', 'baseline-earliest': 'starting point: the number with the earliest day', 'day-of-baseline': 'day of the starting point', target: 'target', 'target-day': 'day to reach it', way: 'share of the way done', left: 'distance left', projected: 'year of reaching it at this pace', compound: 'pace by compound growth',
  },
  guards: {
    'has-share': { asks: 'Does the count give a share done?', no: 'the source gives no share done' },
    'is-whole': { asks: 'Is the count about the whole list?', no: 'the count is about a part of the list' },
    'no-permanent': { asks: 'Does the list hold only work that can be finished?', no: 'the total includes permanent tasks, which are never finished' },
    'list-kept': { asks: 'Did the list stay the same from its start to the day of the number?', no: 'the list changed before the day of the number' },
    'list-stands': { asks: 'Has the list stayed the same since the day of the number?', no: 'the list changed after the day of the number' },
    'is-dated': { asks: 'Has the count a day?', no: 'the day of the count is not known' },
    'has-start': { asks: 'Has the list a first day?', no: 'the list states no first day' },
    'has-deadline': { asks: 'Has the list a deadline?', no: 'the list states no deadline' },
    'runs-forward': { asks: 'Is the deadline after the first day?', no: 'the deadline is not after the first day' },
    'has-begun': { asks: 'Is the day of the number after the first day?', no: 'the count is from before the list began' },
    'told-at-deadline': { asks: 'Is the deadline still to come, or is there a count from that day on?', no: 'the deadline has passed and there is no count from that day on' },
    'has-level': { asks: 'Is the target a number?', no: 'the target is not a number' },
    'has-direction': { asks: 'Has the indicator a good direction?', no: 'the indicator has no good direction' },
    'fits-direction': { asks: 'Do the words of the target (at least, at most) fit that direction?', no: 'the words of the target do not fit the good direction' },
    'has-result': { asks: 'Is there a dated result of the same place and part, not recomputed?', no: 'there is no dated result of this place and part' },
    'has-day': { asks: 'Has the target a day to be reached by?', no: 'the target states no day' },
    'two-points': { asks: 'Are there two numbers of two days?', no: 'there are no two numbers of different days' },
    'definition-kept': { asks: 'Has the definition stayed the same since the starting point?', no: 'the definition or the scale has changed' },
    'base-apart': { asks: 'Does the starting point lie before the target?', no: 'the starting point is at or past the target' },
    'change-seen': { asks: 'Are both numbers exact enough to be told apart?', no: 'the two numbers are not exact enough to know the change' },
    'told-at-target-day': { asks: 'Is the target day still to come, or is there a number from that day on?', no: 'the target day has passed and there is no number from that day on' },
  },
  yes: 'yes', no: 'no', notGiven: 'not in the data', law: 'Rule',
  days: (n) => `${n} days`,
  flipFrom: {
    completed: (at, label) => `With ${at} or more completed the label becomes “${label}”.`,
    'printed-share': (at, label) => `From ${at} on the label becomes “${label}”.`,
    value: (at, label) => `At ${at} the label becomes “${label}”.`,
  },
  flipTo: {
    completed: (at, label) => `With ${at} or fewer completed the label becomes “${label}”.`,
    'printed-share': (at, label) => `At ${at} or less the label becomes “${label}”.`,
    value: (at, label) => `At ${at} or less the label becomes “${label}”.`,
  },
  changes: (sources, label) => `The label becomes “${label}” with the number of ${sources}.`,
  firstDayChanges: (time, day, label) => `The source only says ${time}. If the number is of ${day}, the label becomes “${label}”.`,
  firstDayKeeps: (time) => `The source only says ${time}; counted from the first day of that time the label stays the same.`,
  neverChanges: (n) => `Every other number of the series (${n}) was tried: the label stays the same.`,
  onDay: (day) => `as of ${day}`, paceLabel: 'Pace',
  because: (label, reason) => `${label}: ${reason}`,
  ownShares: (low, high) => `Sources differ: the shares of each by itself run from ${low} to ${high}.`,
  wayLabel: 'Against this target', left: (amount) => `${amount} left`, projected: (year) => `at this pace it is reached in ${year}`, compound: (label) => `Compound growth gives another label: “${label}”.`, noResult: 'There is no dated result of this very place and part to compare.',
  totals: (course) => `Total in each count: ${course}.`,
  listChanged: 'the list changed', or: 'or', then: 'then', noRatioAcross: 'A share is taken from one count alone, never one count over the total of another.',
};

export const ARITHMETIC: Readonly<Record<Lang, ArithmeticTexts>> = { vi, en };
