/** Words of the four shares of a place. Numbers arrive formatted. */
import type { Lang } from '../../routes.ts';

/** As derive names them. */
type QualityName = 'right' | 'complete' | 'clean' | 'alive';
type FaultName = 'no-source' | 'publication-unknown' | 'publication-inferred' | 'undated' | 'inferred' | 'doubt';

export interface QualityTexts {
  readonly title: string;
  readonly of: (place: string) => string;
  readonly lead: string;
  readonly law: string;
  readonly names: Readonly<Record<QualityName, string>>;
  readonly what: Readonly<Record<QualityName, string>>;
  /** Of how many current figures more than one source tells. */
  readonly compared: (n: string) => string;
  readonly sum: (good: string, all: string, share: string) => string;
  readonly nothing: string;
  readonly failing: Readonly<Record<QualityName, string>>;
  readonly allGood: string;
  readonly faults: Readonly<Record<FaultName, string>>;
  readonly empty: string;
}

export const QUALITY: Readonly<Record<Lang, QualityTexts>> = {
  vi: {
    title: 'Đúng, đủ, sạch, sống',
    of: (place) => `Đúng, đủ, sạch, sống: ${place}`,
    lead: 'Bốn tỷ lệ về những gì công khai mà trang này đã nhập. Chúng nói về số liệu, không nói về việc làm của nơi ấy. Không cộng chúng với nhau, không xếp các nơi theo chúng.',
    law: 'Luật tính bốn tỷ lệ',
    names: { right: 'Đúng', complete: 'Đủ', clean: 'Sạch', alive: 'Sống' },
    what: {
      right: 'số hiện hành không vướng mâu thuẫn nào chưa giải thích được',
      complete: 'chỉ số cốt lõi có số của toàn thể',
      clean: 'số rõ đường đi: có nguồn, rõ ngày đăng, rõ thời gian, không suy ra, không còn ngờ',
      alive: 'số hiện hành còn mới',
    },
    compared: (n) => `trong đó ${n} số có từ hai nguồn để đối chiếu`,
    sum: (good, all, share) => `${good} ÷ ${all} = ${share}`,
    nothing: 'chưa có gì để chia',
    failing: { right: 'Vướng mâu thuẫn chưa giải thích được', complete: 'Chưa có số của toàn thể', clean: 'Chưa rõ hết đường đi', alive: 'Không còn mới, hoặc không biết' },
    allGood: 'Không có gì phải kể.',
    faults: { 'no-source': 'không có nguồn', 'publication-unknown': 'không rõ ngày đăng', 'publication-inferred': 'ngày đăng suy từ nội dung', undated: 'không rõ thời gian', inferred: 'có điều do người đọc suy ra', doubt: 'còn ngờ' },
    empty: 'Ở đây chưa nhập số nào về nơi này. Điều đó không có nghĩa là nơi này không công bố gì.',
  },
  en: {
    title: 'Right, complete, clean, alive',
    of: (place) => `Right, complete, clean, alive: ${place}`,
    lead: 'Four shares about the public figures entered here. They speak of the figures, not of what the place does. They are never added up, and places are not ordered by them.',
    law: 'The rule behind the four shares',
    names: { right: 'Right', complete: 'Complete', clean: 'Clean', alive: 'Alive' },
    what: {
      right: 'current figures without a conflict that nothing explains',
      complete: 'core indicators with a figure of the whole',
      clean: 'figures whose way here is known: a source, a day of publication, a time, nothing inferred, no doubt',
      alive: 'current figures that are fresh',
    },
    compared: (n) => `${n} of them told by two or more sources`,
    sum: (good, all, share) => `${good} ÷ ${all} = ${share}`,
    nothing: 'nothing to divide',
    failing: { right: 'In a conflict that nothing explains', complete: 'No figure of the whole', clean: 'Way here not fully known', alive: 'No longer fresh, or not known' },
    allGood: 'Nothing to list.',
    faults: { 'no-source': 'no source', 'publication-unknown': 'day of publication not known', 'publication-inferred': 'day of publication inferred', undated: 'time not known', inferred: 'something was inferred', doubt: 'in doubt' },
    empty: 'No figure about this place has been entered here. That does not mean that it published none.',
  },
};
