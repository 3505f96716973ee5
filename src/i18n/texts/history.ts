/** Words of earlier views and of what has changed since, in both languages. Numbers, days and names arrive formatted. */
import type { Lang } from '../../routes.ts';

export interface HistoryTexts {
  readonly kicker: string;
  /** Follows a name and a comma. */
  readonly asKnown: (day: string) => string;
  /** That a page is a view of the past, and what that means. */
  readonly past: (day: string) => string;
  readonly undatedRule: string;
  readonly live: string;
  readonly days: string;
  readonly daysLead: string;
  readonly today: string;
  /** From a live page to its newest earlier view. */
  readonly earlier: (day: string) => string;
  readonly known: (day: string) => string;
  readonly none: string;
  readonly targetsKnown: (targets: string) => string;
  readonly statementsKnown: (statements: string) => string;
  readonly since: (day: string) => string;
  readonly sinceLead: (reports: string) => string;
  readonly current: string;
  readonly before: string;
  readonly after: string;
  readonly why: string;
  readonly firsts: (series: string) => string;
  readonly statements: (statements: string) => string;
  readonly targets: (targets: string) => string;
  readonly opened: string;
  readonly closed: string;
  readonly corrections: string;
  readonly was: (was: string) => string;
  readonly now: (now: string) => string;
  readonly kinds: Readonly<Record<'our-error' | 'source-corrected' | 'source-updated' | 'definition-changed', string>>;
  readonly examples: { readonly printed: string; readonly undated: string; readonly knownFrom: (day: string) => string };
  readonly feeds: {
    readonly title: string; readonly all: string; readonly of: (name: string) => string; readonly conflicts: string; readonly subtitle: string; readonly atom: string; readonly calendar: string;
    readonly calendarOf: (name: string) => string;
    readonly source: string;
    readonly due: Readonly<Record<'register' | 'target' | 'commitment' | 'task' | 'figure', string>>;
  };
  readonly log: {
    readonly title: string;
    readonly lead: (reports: string, days: string) => string;
    readonly undated: (reports: string, day: string) => string;
    readonly firsts: (series: string) => string;
  };
}

const vi: HistoryTexts = {
  kicker: 'Nhìn lại',
  asKnown: (day) => `như đã biết ngày ${day}`,
  past: (day) => `Đây là trang nhìn về quá khứ. Nó chỉ dùng những gì chắc chắn đã công khai đến hết ngày ${day}, và đếm tuổi số liệu đến ngày ấy.`,
  undatedRule: 'Nguồn không in ngày đăng chỉ được kể từ ngày nó được đọc ở đây, dù có thể đã đăng từ trước.',
  live: 'Xem trang hiện nay',
  days: 'Các ngày có tin',
  daysLead: 'Mỗi ngày dưới đây có ít nhất một nguồn công khai thêm điều gì đó.',
  today: 'hiện nay',
  earlier: (day) => `Nhìn lại: như đã biết ngày ${day}`,
  known: (day) => `Những điều đã biết đến ngày ${day}`,
  none: 'Đến ngày ấy chưa có số đếm hay số liệu nào chắc chắn đã công khai.',
  targetsKnown: (targets) => `Mức phải đạt đã biết: ${targets}.`,
  statementsKnown: (statements) => `Phát biểu đã biết: ${statements}.`,
  since: (day) => `Từ ngày ${day} đến nay đã đổi gì`,
  sinceLead: (reports) => `Có thêm ${reports} nguồn.`,
  current: 'Số được nêu trước đã đổi',
  before: 'Khi ấy', after: 'Sau đó', why: 'Vì sao số sau đứng trước số cũ',
  firsts: (series) => `Lần đầu có số: ${series} điều trước đó chưa có số nào.`,
  statements: (statements) => `Phát biểu mới: ${statements}.`,
  targets: (targets) => `Mức phải đạt mới biết: ${targets}.`,
  opened: 'Mâu thuẫn mới thấy',
  closed: 'Mâu thuẫn không còn',
  corrections: 'Đính chính',
  was: (was) => `trước ghi ${was}`, now: (now) => `nay ghi ${now}`,
  kinds: { 'our-error': 'trang này nhập sai', 'source-corrected': 'nguồn đính chính', 'source-updated': 'nguồn cập nhật', 'definition-changed': 'định nghĩa đổi' },
  examples: { printed: 'Nguồn in ngày đăng', undated: 'Nguồn không in ngày đăng', knownFrom: (day) => `có trong các trang từ ngày ${day}` },
  feeds: {
    title: 'Theo dõi', all: 'Nguồn mới', of: (name) => `Nguồn mới: ${name}`, conflicts: 'Mâu thuẫn giữa các số', subtitle: 'Nguồn nào mới có, làm đổi số nào. Ngày là ngày chắc chắn đã công khai.', atom: 'tin Atom', calendar: 'Lịch các hạn',
    calendarOf: (name) => `Lịch các hạn: ${name}`,
    source: 'Nguồn',
    due: { register: 'Hạn chót của danh mục', target: 'Hạn của mức phải đạt', commitment: 'Hạn của cam kết', task: 'Hạn của nhiệm vụ', figure: 'Theo nhịp công bố, đến lượt số mới' },
  },
  log: {
    title: 'Thay đổi',
    lead: (reports, days) => `${reports} nguồn, theo ${days} ngày mà chúng chắc chắn đã công khai, ngày mới nhất đứng trước. Mỗi nguồn kèm những số mà nó làm đổi; máy tính ra từ dữ liệu, không ai viết tay.`,
    undated: (reports, day) => `${reports} nguồn dưới đây không in ngày đăng. Ngày ${day} là ngày chúng được đọc ở đây: chúng có thể đã đăng từ trước.`,
    firsts: (series) => `lần đầu có số về ${series} điều`,
  },
};

const en: HistoryTexts = {
  kicker: 'Looking back',
  asKnown: (day) => `as known on ${day}`,
  past: (day) => `This is a view of the past. It uses only what was certainly public by the end of ${day}, and counts ages to that day.`,
  undatedRule: 'A source that prints no date counts only from the day on which it was read here, though it may have been published before.',
  live: 'See the page of today',
  days: 'Days with news',
  daysLead: 'On each of these days at least one source made something public.',
  today: 'today',
  earlier: (day) => `Looking back: as known on ${day}`,
  known: (day) => `What was known by ${day}`,
  none: 'By that day no count and no figure was certainly public.',
  targetsKnown: (targets) => `Levels to reach that were known: ${targets}.`,
  statementsKnown: (statements) => `Statements that were known: ${statements}.`,
  since: (day) => `What has changed since ${day}`,
  sinceLead: (reports) => `Sources added: ${reports}.`,
  current: 'Another figure comes first now',
  before: 'Then', after: 'Later', why: 'Why the later one comes before the old one',
  firsts: (series) => `Told for the first time: ${series} things that had no figure before.`,
  statements: (statements) => `New statements: ${statements}.`,
  targets: (targets) => `Levels to reach that became known: ${targets}.`,
  opened: 'Contradictions newly seen',
  closed: 'Contradictions that are gone',
  corrections: 'Corrections',
  was: (was) => `it was ${was}`, now: (now) => `it is now ${now}`,
  kinds: { 'our-error': 'this site had it wrong', 'source-corrected': 'the source corrected itself', 'source-updated': 'the source was updated', 'definition-changed': 'the definition changed' },
  examples: { printed: 'The source prints its day', undated: 'The source prints no day', knownFrom: (day) => `stands in the views from ${day}` },
  feeds: {
    title: 'Follow', all: 'New sources', of: (name) => `New sources: ${name}`, conflicts: 'Contradictions between figures', subtitle: 'Which sources came in, and which figures they changed. The day is the one on which it was certainly public.', atom: 'Atom feed', calendar: 'Calendar of due days',
    calendarOf: (name) => `Calendar of due days: ${name}`,
    source: 'Source',
    due: { register: 'Deadline of a list', target: 'Level to be reached', commitment: 'Promise falls due', task: 'Task falls due', figure: 'By its rhythm, a new figure is to be expected' },
  },
  log: {
    title: 'Changes',
    lead: (reports, days) => `${reports} sources by the ${days} days on which they were certainly public, the newest first. Each comes with the figures that it changed; all this is worked out from the data, nobody writes it by hand.`,
    undated: (reports, day) => `${reports} of the sources below print no date. They were read here on ${day}, and may have been published before.`,
    firsts: (series) => `first figures for ${series} things`,
  },
};

export const HISTORY: Readonly<Record<Lang, HistoryTexts>> = { vi, en };
