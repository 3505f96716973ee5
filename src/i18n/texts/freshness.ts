/** Words for how fresh a figure is. Numbers and days arrive formatted. */
import type { Cadence } from '../../model/entities.ts';
import type { Lang } from '../../routes.ts';

/** The classes, as derive names them. */
type FreshnessName = 'fresh' | 'no-cadence' | 'stale' | 'very-stale' | 'undated' | 'never';

export interface FreshnessTexts {
  /** The class in a word or two, beside a figure. */
  readonly states: Readonly<Record<FreshnessName, string>>;
  readonly cadences: Readonly<Record<Cadence, string>>;
  readonly noCadence: string;
  /** What the class of one figure was held against. */
  readonly rhythm: (cadence: string) => string;
  readonly anyRhythm: string;
  readonly cadence: string;
  readonly expected: (day: string) => string;
  readonly overdue: (day: string, days: string) => string;
  /** How recent what is known of a place is. */
  readonly newest: (day: string) => string;
  readonly core: (fresh: string, all: string) => string;
  readonly arithmetic: (days: string, rhythm: string, cadence: string) => string;
}

export const FRESHNESS: Readonly<Record<Lang, FreshnessTexts>> = {
  vi: {
    states: { fresh: 'mới', 'no-cadence': 'không rõ nhịp', stale: 'cũ', 'very-stale': 'rất cũ', undated: 'không rõ tuổi', never: 'chưa thấy công bố' },
    cadences: { week: 'mỗi tuần', month: 'mỗi tháng', quarter: 'mỗi quý', half: 'mỗi nửa năm', year: 'mỗi năm' },
    noCadence: 'không rõ nhịp',
    rhythm: (cadence) => `nhịp ${cadence}`,
    anyRhythm: 'với mọi nhịp',
    cadence: 'Nhịp chờ số mới',
    expected: (day) => `chờ số mới trước ${day}`,
    overdue: (day, days) => `chờ số mới từ ${day}, đã quá ${days} ngày`,
    newest: (day) => `Số mới nhất là của ngày ${day}`,
    core: (fresh, all) => `${fresh} trong ${all} mục cốt lõi có số còn mới.`,
    arithmetic: (days, rhythm, cadence) => `${days} ngày tuổi; nhịp ${cadence}, tức ${rhythm} ngày`,
  },
  en: {
    states: { fresh: 'fresh', 'no-cadence': 'rhythm not known', stale: 'old', 'very-stale': 'very old', undated: 'age not known', never: 'none seen' },
    cadences: { week: 'every week', month: 'every month', quarter: 'every quarter', half: 'every half-year', year: 'every year' },
    noCadence: 'not known',
    rhythm: (cadence) => `new ${cadence}`,
    anyRhythm: 'by any rhythm',
    cadence: 'Rhythm of new figures',
    expected: (day) => `a new figure is due by ${day}`,
    overdue: (day, days) => `a new figure was due by ${day}, ${days} days ago`,
    newest: (day) => `The latest figure is of ${day}`,
    core: (fresh, all) => `${fresh} of ${all} core items have a fresh figure.`,
    arithmetic: (days, rhythm, cadence) => `${days} days old; rhythm: ${cadence}, that is ${rhythm} days`,
  },
};
