/** Corrections, public answers of offices, and figures of merged places, in both languages. Numbers and days arrive formatted. */
import type { Correction, Indicator } from '../../model/entities.ts';
import type { Lang } from '../../routes.ts';

type Kind = Correction['kind'];
type RecastRule = NonNullable<Indicator['recasts']>[number]['rule'];
/** Why nothing is worked out, as derive names it. */
type MergeGapName = 'no-rule' | 'not-derivable' | 'no-population' | 'time-open' | 'place-missing' | 'sources-differ' | 'no-number' | 'qualifiers-differ';
type MergeRuleName = NonNullable<Indicator['mergeRule']>['rule'];

export interface CorrectionTexts {
  readonly title: string;
  readonly lead: string;
  readonly list: string;
  readonly none: string;
  readonly kindsTitle: string;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly kindsMean: Readonly<Record<Kind, string>>;
  readonly date: string;
  readonly figure: string;
  readonly field: string;
  readonly wasNow: string;
  readonly why: string;
  readonly basis: string;
  readonly fromTo: (was: string, now: string) => string;
  readonly moved: string;
  /** "Đã đính chính 3/9/2026": what stands beside the figure. */
  readonly mark: (day: string) => string;
  readonly open: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly changes: string;
  readonly changesLead: string;
  readonly changesNone: string;
  readonly responses: string;
  readonly responsesLead: string;
  readonly responsesNone: string;
  readonly answers: string;
  readonly answerOn: (day: string) => string;
  readonly about: string;
  readonly placeResponses: (n: string) => string;
  readonly law: string;
  readonly merged: string;
  readonly mergedLead: string;
  readonly computed: (rule: string) => string;
  readonly rules: Readonly<Record<MergeRuleName, string>>;
  readonly gaps: Readonly<Record<MergeGapName, string>>;
  readonly missing: string;
  readonly noFigure: string;
  readonly mean: (sum: string, n: string, result: string) => string;
  readonly sum: (sum: string, result: string) => string;
  readonly toNew: string;
  readonly newBorders: string;
  readonly recast: Readonly<Record<RecastRule, string>>;
  readonly mergeRule: string;
}

export const CORRECTIONS: Readonly<Record<Lang, CorrectionTexts>> = {
  vi: {
    title: 'Đính chính và trả lời',
    lead: 'Mỗi lần một số đã công bố ở đây được sửa, lần sửa ấy được kể: trước là gì, nay là gì, vì sao. Câu trả lời công khai của các cơ quan cũng ở đây.',
    list: 'Các đính chính',
    none: 'Chưa có đính chính nào. Trang này chỉ kể những lần sửa sau khi số đã công bố ở đây; những chỗ sửa trong lúc nhập liệu, trước khi công bố, thì không kể.',
    kindsTitle: 'Bốn loại, không lẫn nhau',
    kinds: { 'our-error': 'Chúng tôi nhập sai', 'source-corrected': 'Nguồn đính chính', 'source-updated': 'Nguồn cập nhật', 'definition-changed': 'Đổi định nghĩa' },
    kindsMean: {
      'our-error': 'Nguồn viết đúng, ở đây ghi khác nguồn. Lỗi là của trang này.',
      'source-corrected': 'Nguồn đã báo rằng số đăng lúc đầu là sai và đăng số khác.',
      'source-updated': 'Nguồn thay số cũ bằng số mới hơn ở cùng một chỗ. Số cũ không sai vào lúc đăng.',
      'definition-changed': 'Điều được đo, thang điểm hoặc danh mục đã đổi. Số trước và số sau không so với nhau.',
    },
    date: 'Ngày', figure: 'Số nào', field: 'Mục', wasNow: 'Trước và nay', why: 'Vì sao', basis: 'Căn cứ',
    fromTo: (was, now) => `từ ${was} thành ${now}`,
    moved: 'chuyển sang địa chỉ mới; địa chỉ cũ vẫn dẫn tới số này',
    mark: (day) => `Đã đính chính ${day}`,
    open: 'Xem lần đính chính',
    fields: { value: 'giá trị', total: 'tổng', qualifier: 'mức chính xác', outOf: 'trên tổng', numerator: 'tử số', denominator: 'mẫu số', percent: 'phần trăm', asOf: 'thời điểm', period: 'kỳ', place: 'nơi', part: 'phần', nature: 'loại', min: 'cận dưới', max: 'cận trên', category: 'mức', unit: 'đơn vị', definition: 'định nghĩa', name: 'tên', deadline: 'hạn', start: 'ngày bắt đầu', summary: 'lời tóm tắt' },
    changes: 'Danh mục và định nghĩa đã đổi',
    changesLead: 'Những lần đổi ghi ngay tại danh mục hay chỉ số. Không ai sửa sai ở đây: thứ được đếm đã khác.',
    changesNone: 'Chưa ghi lần đổi nào.',
    responses: 'Câu trả lời của các cơ quan',
    responsesLead: 'Khi một cơ quan trả lời công khai về một số, câu trả lời đứng cạnh số ấy ở mọi trang. Nó không thay số.',
    responsesNone: 'Chưa thấy câu trả lời công khai nào về một số ở đây. Điều đó không có nghĩa là các cơ quan đồng ý hay không đồng ý.',
    answers: 'trả lời',
    answerOn: (day) => `ngày ${day}`,
    about: 'Về',
    placeResponses: (n) => `${n} câu trả lời của cơ quan về số liệu của nơi này`,
    law: 'Luật',
    merged: 'Tính từ số của các nơi cũ',
    mergedLead: 'Không số nào dưới đây là lời của một nguồn về nơi này trong địa giới mới. Số của nơi cũ vẫn là của nơi cũ; chỉ khi chỉ số có quy tắc ghi tên và đủ số của mọi nơi cũ, cùng một lúc, thì trang mới tính.',
    computed: (rule) => `tính từ số của các nơi cũ, quy tắc: ${rule}`,
    rules: { 'sum': 'cộng', 'simple-mean': 'bình quân cộng, như nơi công bố đã làm', 'population-weighted-mean': 'bình quân theo dân số', 'none': 'không suy ra được' },
    gaps: {
      'no-rule': 'chỉ số này chưa có quy tắc cho nơi hợp nhất',
      'not-derivable': 'chỉ số này không suy ra được từ số của các nơi cũ',
      'no-population': 'quy tắc là bình quân theo dân số, mà dữ liệu ở đây chưa có dân số của các nơi cũ',
      'time-open': 'số của các nơi cũ không rõ đúng thời gian nào',
      'place-missing': 'thiếu số cùng thời gian của nơi cũ khác',
      'sources-differ': 'các nguồn nêu số trái nhau cho cùng một nơi cũ',
      'no-number': 'số của một nơi cũ không phải là con số',
      'qualifiers-differ': 'các số để ngỏ theo những hướng khác nhau, như trên và khoảng, nên tổng không nói được chữ nào',
    },
    missing: 'Thiếu',
    noFigure: 'Không tính',
    mean: (sum, n, result) => `(${sum}) ÷ ${n} = ${result}`,
    sum: (sum, result) => `${sum} = ${result}`,
    toNew: 'Các số của nơi này đứng cạnh số của những nơi cùng hợp nhất, và có được tính gộp hay không',
    newBorders: 'địa giới mới',
    recast: { 'sum': 'Tính lại bằng cách cộng', 'simple-mean': 'Tính lại bằng bình quân cộng', 'population-weighted-mean': 'Tính lại bằng bình quân theo dân số', 'not-stated': 'Cách tính lại không rõ' },
    mergeRule: 'Với nơi hợp nhất',
  },
  en: {
    title: 'Corrections and answers',
    lead: 'Each time a figure published here is put right, it is told: what it was, what it is, and why. Public answers of offices stand here too.',
    list: 'The corrections',
    none: 'There is no correction yet. Only what is put right after a figure was published here is told; what was put right while entering the data, before publication, is not.',
    kindsTitle: 'Four kinds, kept apart',
    kinds: { 'our-error': 'Our error', 'source-corrected': 'Corrected by the source', 'source-updated': 'Updated by the source', 'definition-changed': 'Definition changed' },
    kindsMean: {
      'our-error': 'The source is right and something else was written here. The error is this site’s.',
      'source-corrected': 'The source said that the number first published was wrong, and published another.',
      'source-updated': 'The source replaced an older number by a newer one in the same place. The old one was not wrong when published.',
      'definition-changed': 'What is measured, the scale or the list changed. Numbers before and after are not compared.',
    },
    date: 'Day', figure: 'Which figure', field: 'Field', wasNow: 'Before and now', why: 'Why', basis: 'Basis',
    fromTo: (was, now) => `from ${was} to ${now}`,
    moved: 'moved to a new address; the old one still leads to the figure',
    mark: (day) => `Corrected on ${day}`,
    open: 'See the correction',
    fields: { value: 'value', total: 'total', qualifier: 'precision', outOf: 'out of', numerator: 'numerator', denominator: 'denominator', percent: 'per cent', asOf: 'moment', period: 'period', place: 'place', part: 'part', nature: 'kind', min: 'lower end', max: 'upper end', category: 'level', unit: 'unit', definition: 'definition', name: 'name', deadline: 'deadline', start: 'start', summary: 'summary' },
    changes: 'Lists and definitions that changed',
    changesLead: 'Changes written on the list or the indicator itself. Nobody put an error right here: what is counted became another thing.',
    changesNone: 'No change is recorded yet.',
    responses: 'Answers of offices',
    responsesLead: 'When an office answers publicly about a figure, its answer stands beside the figure on every page. It does not replace the figure.',
    responsesNone: 'No public answer about a figure here has been seen yet. That does not mean that offices agree or disagree.',
    answers: 'answers',
    answerOn: (day) => `on ${day}`,
    about: 'About',
    placeResponses: (n) => `${n} answers of offices about figures of this place`,
    law: 'Rule',
    merged: 'Worked out from the former places’ figures',
    mergedLead: 'None of these is what a source says of this place in its new borders. A former place’s figures stay its own; only where the indicator has a named rule, and every former place has a figure of the same time, is anything worked out.',
    computed: (rule) => `worked out from the former places’ figures, rule: ${rule}`,
    rules: { 'sum': 'sum', 'simple-mean': 'simple mean, as the publisher did', 'population-weighted-mean': 'mean weighted by population', 'none': 'not derivable' },
    gaps: {
      'no-rule': 'this indicator has no rule for merged places yet',
      'not-derivable': 'this indicator cannot be worked out from the former places’ figures',
      'no-population': 'the rule is the mean weighted by population, and the data here have no population of the former places',
      'time-open': 'the exact time of the former places’ figures is not known',
      'place-missing': 'another former place has no figure of the same time',
      'sources-differ': 'sources give contradictory numbers for one former place',
      'no-number': 'the figure of one former place is not a number',
      'qualifiers-differ': 'the numbers are open in different ways, such as over and about, so no one word is true of the result',
    },
    missing: 'Missing',
    noFigure: 'Not worked out',
    mean: (sum, n, result) => `(${sum}) ÷ ${n} = ${result}`,
    sum: (sum, result) => `${sum} = ${result}`,
    toNew: 'This place’s figures beside those of the places it merged with, and whether they were joined',
    newBorders: 'new borders',
    recast: { 'sum': 'Recomputed as a sum', 'simple-mean': 'Recomputed as a simple mean', 'population-weighted-mean': 'Recomputed as a mean weighted by population', 'not-stated': 'How it was recomputed is not known' },
    mergeRule: 'For merged places',
  },
};
