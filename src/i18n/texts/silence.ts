/** Words of the table of silence. Numbers, days and names arrive formatted. */
import type { Lang } from '../../routes.ts';

export interface SilenceTexts {
  readonly legend: string;
  readonly law: string;
  readonly cells: string;
  readonly eachPlace: string;
  readonly eachPlaceLead: string;
  readonly newest: string;
  readonly list: string;
  readonly noList: string;
  readonly total: string;
  readonly phone: string;
  readonly tally: (there: string, fresh: string) => string;
  readonly due: (day: string) => string;
  readonly overdue: (days: string) => string;
  /** Why a cell is empty. */
  readonly empty: { readonly part: string; readonly former: (place: string) => string; readonly level: string; readonly nothing: string };
  readonly nature: { readonly estimate: string; readonly plan: string; readonly capacity: string };
  readonly told: {
    readonly title: string;
    readonly lead: string;
    readonly line: (number: string, what: string, state: string, time: string) => string;
    readonly later: string;
    readonly since: (time: string) => string;
    readonly none: string;
  };
  readonly fallen: {
    readonly title: string;
    readonly lead: (series: string, places: string) => string;
    readonly place: (n: string) => string;
    readonly line: (day: string, missed: string) => string;
    readonly cadence: string;
  };
  readonly leftOut: { readonly title: string; readonly lead: string };
  readonly home: (fresh: string, all: string) => string;
}

export const SILENCE: Readonly<Record<Lang, SilenceTexts>> = {
  vi: {
    legend: 'Mỗi số mang một hạng tuổi:',
    law: 'Luật xếp hạng tuổi',
    cells: 'Các ô của bảng',
    eachPlace: 'Từng nơi',
    eachPlaceLead: 'Xếp theo tên, không phải thứ hạng. Các cột số là số chỉ số cốt lõi ở mỗi hạng tuổi.',
    newest: 'Số mới nhất',
    list: 'Danh mục của chương trình chính',
    noList: 'chưa nhập số đếm nào',
    total: 'Các nơi',
    phone: 'Trên màn hình hẹp, bảng cuộn ngang và cột tên nơi đứng yên.',
    tally: (there, fresh) => `${there} nơi có số, ${fresh} còn mới`,
    due: (day) => `chờ số mới: ${day}`,
    overdue: (days) => `quá hạn chờ ${days} ngày`,
    empty: { part: 'chỉ một phần', former: (place) => `chỉ nơi cũ: ${place}`, level: 'chỉ mức phải đạt', nothing: 'chưa nhập số nào' },
    nature: { estimate: 'ước tính', plan: 'kế hoạch', capacity: 'công suất' },
    told: {
      title: 'Không nhắc nữa',
      lead: 'Một báo cáo đã nói tới một trạng thái, các báo cáo sau của cùng nơi và cùng chương trình thì không. Không nhắc không có nghĩa là bằng không: có thể việc đã xong, có thể danh mục khác đi, có thể báo cáo sau chia theo cách khác.',
      line: (number, what, state, time) => `${number} ${what} ${state}, ${time}`,
      later: 'Nhắc lần cuối trong',
      since: (time) => `Không nhắc nữa, ${time}`,
      none: 'Chưa có trường hợp nào.',
    },
    fallen: {
      title: 'Đã nói rồi thôi',
      lead: (series, places) => `${series} danh mục và chỉ số cốt lõi, ở ${places} nơi, đã có số mà sau đó quá hai nhịp chưa có số nào khác được nhập. Không kể danh mục đã xong hết và nơi cũ trước hợp nhất.`,
      place: (n) => `${n} mục`,
      line: (day, missed) => `số cuối ${day}, đã qua ${missed} nhịp`,
      cadence: 'nhịp',
    },
    leftOut: { title: 'Có nhắc mà không nhập', lead: 'Nguồn về những nơi này có nói tới, nhưng ở đây không nhập, vì lý do ghi bên cạnh.' },
    home: (fresh, all) => `${fresh} trong ${all} ô của bảng ấy có số còn mới.`,
  },
  en: {
    legend: 'Each figure has a class of age:',
    law: 'The rule behind the classes of age',
    cells: 'Cells of the table',
    eachPlace: 'Place by place',
    eachPlaceLead: 'Sorted by name, not a ranking. The columns of numbers count the core indicators in each class of age.',
    newest: 'Latest figure',
    list: 'List of the main programme',
    noList: 'no count entered',
    total: 'Places',
    phone: 'On a narrow screen the table scrolls sideways and the names stay in place.',
    tally: (there, fresh) => `${there} with a figure, ${fresh} fresh`,
    due: (day) => `next expected: ${day}`,
    overdue: (days) => (days === '1' ? 'overdue by 1 day' : `overdue by ${days} days`),
    empty: { part: 'only a part', former: (place) => `only a former place: ${place}`, level: 'only a level to reach', nothing: 'no figure entered' },
    nature: { estimate: 'estimate', plan: 'plan', capacity: 'capacity' },
    told: {
      title: 'No longer mentioned',
      lead: 'One report spoke of a state, and later reports of the same place and programme did not. Not mentioned is not zero: the tasks may be done, the list may be another one, or the later report may divide it differently.',
      line: (number, what, state, time) => `${number} ${what} ${state}, ${time}`,
      later: 'Last mentioned in',
      since: (time) => `No longer mentioned, ${time}`,
      none: 'No such case.',
    },
    fallen: {
      title: 'Told once, then silent',
      lead: (series, places) => `${series} lists and core indicators, at ${places} places, had a figure, and for more than two rhythms no other was entered. Lists that are all done and former places are left out.`,
      place: (n) => (n === '1' ? '1 item' : `${n} items`),
      line: (day, missed) => `last figure ${day}, ${missed} rhythms ago`,
      cadence: 'rhythm',
    },
    leftOut: { title: 'Mentioned but not entered', lead: 'Sources about these places speak of it, but it was not entered here, for the reason given beside it.' },
    home: (fresh, all) => `${fresh} of ${all} cells of that table hold a fresh figure.`,
  },
};
