/** Words for tasks and commitments: how clear they are, how their deadlines moved, and what is known by name. */
import type { Lang } from '../../routes.ts';

/** As derive names them. */
type PointName = 'what' | 'who' | 'when' | 'responsible' | 'product' | 'authority';
type StateName = 'passed' | 'ahead' | 'replaced' | 'none' | 'missed' | 'partly' | 'kept-late' | 'done' | 'kept' | 'dropped';

export interface TaskTexts {
  readonly title: string;
  readonly lead: (tasks: string, commitments: string, passed: string) => string;
  /** What belongs to one entry. */
  readonly once: string;
  readonly law: string;
  readonly points: Readonly<Record<PointName, string>>;
  readonly clear: (clear: string, of: string) => string;
  readonly missing: (points: string) => string;
  readonly clearSum: (clear: string, of: string, stated: string) => string;
  readonly how: string;
  /** Short, as headings and choices. */
  readonly states: Readonly<Record<StateName, string>>;
  /** The whole sentence. */
  readonly sentences: Readonly<Record<StateName, string>>;
  readonly deadline: string;
  readonly lastDay: (day: string) => string;
  readonly told: (day: string) => string;
  readonly replaced: string;
  /** How one deadline moved from the one before; days are never negative here. */
  readonly later: (days: string) => string;
  readonly earlier: (days: string) => string;
  readonly slipSum: (last: string, first: string, days: string) => string;
  readonly sinceSum: (today: string, last: string, days: string) => string;
  readonly then: string;
  /** Before what came of the earlier statement that this one continues. */
  readonly before: string;
  readonly owner: string;
  readonly giver: string;
  readonly commitment: string;
  readonly task: string;
  readonly byPlace: string;
  readonly filter: { readonly label: string; readonly place: string; readonly programme: string; readonly state: string; readonly clarity: string; readonly any: string; readonly noProgramme: string; readonly allClear: string; readonly without: (point: string) => string; readonly hits: (found: string, all: string) => string; readonly reset: string };
  readonly bottomUp: { readonly title: string; readonly reported: string; readonly named: string; readonly done: (done: string, named: string) => string; readonly none: string; readonly why: string };
  readonly offPlan: string;
}

export const TASKS: Readonly<Record<Lang, TaskTexts>> = {
  vi: {
    title: 'Nhiệm vụ và cam kết',
    lead: (tasks, commitments, passed) => `${tasks} nhiệm vụ biết tên và ${commitments} cam kết khác. Có ${passed} mục đã qua hạn mà chưa thấy báo cáo nào nói đã xong.`,
    once: 'Chưa thấy không có nghĩa là chưa làm: chỉ là không nguồn nào nhập ở đây nói việc đã xong. Cam kết nói về một nhiệm vụ biết tên thì nằm chung một mục với nhiệm vụ ấy.',
    law: 'Luật',
    points: { what: 'việc', who: 'ai làm', when: 'hạn', responsible: 'trách nhiệm', product: 'sản phẩm', authority: 'thẩm quyền' },
    clear: (clear, of) => `${clear} trong ${of} điều rõ`,
    missing: (points) => `nguồn không nêu: ${points}`,
    clearSum: (clear, of, stated) => `${clear}/${of}: hỏi ${of} điều, có nguồn nêu ${clear} điều (${stated}).`,
    how: 'Cách tính',
    states: { passed: 'hạn đã qua', ahead: 'chưa tới hạn', replaced: 'hạn đã thay', none: 'không nêu hạn', missed: 'nguồn nói không giữ đúng', partly: 'nguồn nói giữ đúng một phần', 'kept-late': 'xong sau hạn', done: 'đã xong', kept: 'xong trong hạn', dropped: 'không thực hiện' },
    sentences: {
      passed: 'hạn đã qua, chưa thấy báo cáo nào nói đã xong', ahead: 'chưa tới hạn', replaced: 'hạn đã được thay, chưa thấy hạn mới', none: 'nguồn không nêu hạn cuối', missed: 'nguồn nói cam kết không được giữ đúng', partly: 'nguồn nói cam kết được giữ đúng một phần',
      'kept-late': 'báo cáo nói đã xong, sau hạn', done: 'báo cáo nói đã xong, không rõ xong lúc nào so với hạn', kept: 'báo cáo nói đã xong trong hạn', dropped: 'báo cáo nói không thực hiện',
    },
    deadline: 'Hạn',
    lastDay: (day) => `ngày cuối ${day}`,
    told: (day) => `công khai từ ${day}`,
    replaced: 'sau đó nguồn nêu hạn khác',
    later: (days) => `muộn hơn ${days} ngày`,
    earlier: (days) => `sớm hơn ${days} ngày`,
    slipSum: (last, first, days) => `Hạn cuối trừ hạn đầu: ${last} − ${first} = ${days} ngày.`,
    sinceSum: (today, last, days) => `Từ ngày cuối của hạn tới ngày dựng trang: ${today} − ${last} = ${days} ngày.`,
    then: 'rồi',
    before: 'lời trước',
    owner: 'ai làm', giver: 'lời của',
    commitment: 'cam kết', task: 'nhiệm vụ',
    byPlace: 'Xem theo nơi',
    filter: { label: 'Lọc danh sách', place: 'Nơi', programme: 'Chương trình', state: 'Tình hình', clarity: 'Sáu điều rõ', any: 'tất cả', noProgramme: 'không rõ chương trình', allClear: 'nêu đủ', without: (point) => `chưa nêu ${point}`, hits: (found, all) => `${found} trong ${all} mục`, reset: 'Bỏ lọc' },
    bottomUp: {
      title: 'Đếm từ dưới lên', reported: 'Báo cáo nêu', named: 'Biết tên ở đây', done: (done, named) => `${named} mục, báo cáo nói đã xong ${done}`, none: 'chưa báo cáo nào đếm danh mục này',
      why: 'Hai bên đứng cạnh nhau để đối chiếu, không chia cho nhau: báo cáo hiếm khi nêu tên từng việc.',
    },
    offPlan: 'Không nguồn nào xếp việc này vào một danh mục, nên nó không nằm trong số đếm và tỷ lệ nào.',
  },
  en: {
    title: 'Tasks and commitments',
    lead: (tasks, commitments, passed) => `${tasks} tasks known by name and ${commitments} other commitments. For ${passed} of them the deadline has passed and no report seen here says that the work is done.`,
    once: 'Not seen does not mean not done: only that no source entered here says so. A commitment about a named task shares one entry with that task.',
    law: 'Rule',
    points: { what: 'the work', who: 'who does it', when: 'the deadline', responsible: 'who answers for it', product: 'the product', authority: 'who decides' },
    clear: (clear, of) => `${clear} of ${of} points clear`,
    missing: (points) => `not stated by the source: ${points}`,
    clearSum: (clear, of, stated) => `${clear}/${of}: ${of} points asked, ${clear} stated by a source (${stated}).`,
    how: 'How this is worked out',
    states: { passed: 'deadline passed', ahead: 'not due yet', replaced: 'deadline replaced', none: 'no deadline stated', missed: 'not kept, says the source', partly: 'kept in part, says the source', 'kept-late': 'done after the deadline', done: 'done', kept: 'done in time', dropped: 'dropped' },
    sentences: {
      passed: 'the deadline has passed, no report seen here says that it is done', ahead: 'not due yet', replaced: 'the deadline was replaced, no new one has been seen', none: 'the source states no last day', missed: 'the source says that the commitment was not kept', partly: 'the source says that the commitment was kept in part',
      'kept-late': 'a report says that it is done, after the deadline', done: 'a report says that it is done; when, against the deadline, is not known', kept: 'a report says that it was done in time', dropped: 'a report says that it is not carried out',
    },
    deadline: 'Deadline',
    lastDay: (day) => `last day ${day}`,
    told: (day) => `public since ${day}`,
    replaced: 'later a source gives another date',
    later: (days) => `${days} days later`,
    earlier: (days) => `${days} days earlier`,
    slipSum: (last, first, days) => `Last deadline minus first deadline: ${last} − ${first} = ${days} days.`,
    sinceSum: (today, last, days) => `From the last day of the deadline to the day of this build: ${today} − ${last} = ${days} days.`,
    then: 'then',
    before: 'the earlier statement was',
    owner: 'who does it', giver: 'said by',
    commitment: 'commitment', task: 'task',
    byPlace: 'By place',
    filter: { label: 'Filter the list', place: 'Place', programme: 'Programme', state: 'State', clarity: 'The six clears', any: 'all', noProgramme: 'programme not known', allClear: 'all stated', without: (point) => `without ${point}`, hits: (found, all) => `${found} of ${all} entries`, reset: 'Clear the filter' },
    bottomUp: {
      title: 'Counted from below', reported: 'The report counts', named: 'Known here by name', done: (done, named) => `${named}, of which reports call done: ${done}`, none: 'no report counts this list',
      why: 'The two sides stand beside each other for comparison and are never divided: reports hardly ever name each task.',
    },
    offPlan: 'No source places this work on a list, so it is in no count and no rate.',
  },
};
