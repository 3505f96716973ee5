/** Words of what contradicts what: the page, the marks beside figures, the causes. Numbers and names arrive formatted. */
import type { Lang } from '../../routes.ts';

export interface ConflictTexts {
  readonly causes: Readonly<Record<CauseName, string>>;
  /** Whole numbers that a printed percentage can be of. */
  readonly solved: (printed: string, total: string, from: string, to: string, possible: string) => string;
  readonly impossible: (printed: string, total: string) => string;
}

/** Causes, as derive names them. */
export type CauseName = 'unexplained' | 'arithmetic' | 'list-changed' | 'other-date' | 'rounding';

const vi: ConflictTexts = {
  causes: {
    'unexplained': 'chưa giải thích được',
    'arithmetic': 'phép cộng của một nguồn không khớp',
    'list-changed': 'danh mục hoặc định nghĩa đổi',
    'other-date': 'có thể khác ngày',
    'rounding': 'làm tròn',
  },
  solved: (printed, total, from, to, possible) => `${printed} của ${total} là từ ${from} đến ${to}: ${possible} số nguyên đều in ra như thế`,
  impossible: (printed, total) => `không số nguyên nào trên ${total} in ra ${printed}`,
};

const en: ConflictTexts = {
  causes: {
    'unexplained': 'not explained',
    'arithmetic': 'one source’s sum does not add up',
    'list-changed': 'the list or the definition changed',
    'other-date': 'perhaps of different days',
    'rounding': 'rounding',
  },
  solved: (printed, total, from, to, possible) => `${printed} of ${total} is from ${from} to ${to}: ${possible} whole numbers are all printed like this`,
  impossible: (printed, total) => `no whole number of ${total} is printed as ${printed}`,
};

export const CONFLICTS: Readonly<Record<Lang, ConflictTexts>> = { vi, en };
