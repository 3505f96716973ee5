import { append, edit, INDICATOR, REPORT, write, type Change } from '../data-folder-builder.ts';
import type { RuleExamples } from './example.ts';

const value = (text: string): Change => edit(REPORT, '    value: 40.5\n', text.replace(/^/gm, '    ').trimEnd() + '\n');
const measure = (word: string): Change => edit(INDICATOR, 'measure: share', `measure: ${word}`);
const target = (text: string): Change => append(INDICATOR, `targets:\n  - {place: dong, period: 2030, standing: draft, source: 2025-11-20-bao-mau, ${text}}\n`);
const count = (text: string): Change => edit(REPORT, '    completed: 4\n', text.replace(/^/gm, '    ').trimEnd() + '\n');
/** The indicator becomes one of levels; the report gives a level. */
const LEVELS: readonly Change[] = [edit(INDICATOR, 'measure: share\nunit: phan-tram', 'measure: category\ncategories:\n  - {id: tot, name: Tốt}\n  - {id: kha, name: Khá}'), edit(REPORT, 'value: 40.5', 'category: tot')];

export const VALUES: readonly RuleExamples[] = [
  {
    code: 'value-form',
    refused: {
      'không có giá trị': [edit(REPORT, '  - place: dong\n    indicator: ty-le\n    value: 40.5\n', '  - ▶place: dong\n    indicator: ty-le\n')],
      'hai cách cùng lúc': [value('value: 40.5\n▶min: 40\nmax: 41')],
      'khoảng thiếu một đầu': [value('▶min: 40')],
      'qualifier không đi với value': [value('min: 40\nmax: 41\n▶qualifier: about')],
      'mức phải đạt không có giá trị': [append(INDICATOR, 'targets:\n  - {▶place: dong, period: 2030, standing: draft, source: 2025-11-20-bao-mau}\n')],
      'số đếm viết dài mà thiếu số': [count('completed: {▶qualifier: about}')],
      'số đếm trong nhóm con, trong đơn vị': [append('units.yaml', '  - {id: xa, name: xã, nameEn: communes}\n'), count('groups:\n  - label: chậm\n    states: [behind]\n    count: {▶min: 3}\nunits: {kind: xa, total: {value: 3, ▶min: 2, max: 4}}')],
      'phần trăm viết dài mà thiếu số': [count('percent: {completed: {▶of: unknown}}')],
    },
    accepted: {
      'khoảng': [value('min: 40\nmax: 41')],
      'số kèm mức chính xác': [value('value: 40\nqualifier: over'), count('completed: {value: 4, qualifier: at-least}\nonTrack: {min: 1, max: 2}\npercent: {completed: {value: 40, of: unknown}}')],
    },
  },
  {
    code: 'value-range',
    refused: {
      'đầu lớn hơn cuối': [value('min: 41\n▶max: 40')],
      'hai đầu bằng nhau': [count('completed: {min: 4, ▶max: 4}')],
    },
    accepted: { 'đầu nhỏ hơn cuối': [count('completed: {min: 3, max: 4}')] },
  },
  {
    code: 'value-category',
    refused: {
      'mức không có trong danh sách': [...LEVELS, edit(REPORT, 'category: tot', '▶category: tott')],
      'chỉ số đo bằng số mà cho mức': [value('▶category: tot')],
      'chỉ số đo bằng mức mà cho số': [...LEVELS, edit(REPORT, 'category: tot', '▶value: 3')],
      'mức phải đạt cũng vậy': [...LEVELS, target('▶category: xuat-sac')],
    },
    accepted: { 'mức trong danh sách': [...LEVELS, target('category: kha')] },
  },
  {
    code: 'value-bounds',
    refused: {
      'tỷ lệ quá 100': [value('▶value: 405')],
      'số âm mà đơn vị không nói tới': [value('▶value: -1')],
      'đầu của khoảng, và mức phải đạt': [value('▶min: -1\nmax: 40'), target('▶value: 101')],
    },
    accepted: {
      'đúng giới hạn': [value('value: 100')],
      'đơn vị cho số âm': [edit('units.yaml', 'maximum: 100', 'minimum: -100'), value('value: -1')],
    },
  },
  {
    code: 'value-out-of',
    refused: { 'nhiều hơn cả tổng': [measure('amount'), value('▶value: 54\noutOf: 53')], 'điểm vượt thang': [measure('score'), value('min: 10\n▶max: 13\noutOf: 12')] },
    accepted: { 'đủ cả tổng': [measure('amount'), value('value: 53\noutOf: 53')] },
  },
  {
    code: 'value-rank',
    refused: {
      'hạng lẻ': [measure('rank'), value('▶value: 3.5')],
      'hạng không': [measure('rank'), value('▶value: 0')],
      'số nơi xếp hạng lẻ': [measure('rank'), value('value: 3\n▶outOf: 34.5')],
    },
    accepted: { 'thuộc nhóm 10 trên 34': [measure('rank'), value('value: 10\nqualifier: at-most\noutOf: 34')] },
  },
  {
    code: 'value-decimals',
    refused: {
      'ba chữ số mà đơn vị không nói': [value('▶value: 0.405')],
      'đơn vị đếm nguyên': [edit('units.yaml', 'maximum: 100', 'decimals: 0'), value('▶value: 40.5')],
      'mức phải đạt cũng vậy': [target('▶value: 0.0000001')],
    },
    accepted: { 'đơn vị cho bốn chữ số': [edit('units.yaml', 'maximum: 100', 'maximum: 1, decimals: 4'), value('value: 0.4051')] },
  },
  {
    code: 'share-parts',
    refused: {
      'tử số lớn hơn mẫu số': [value('value: 40\n▶numerator: 10\ndenominator: 4')],
      'mẫu số không': [value('value: 0\n▶numerator: 0\ndenominator: 0')],
      'không phải tỷ lệ': [measure('amount'), value('value: 4\n▶numerator: 4\ndenominator: 10')],
    },
    accepted: { 'đủ hai số': [value('value: 40\nnumerator: 4\ndenominator: 10')], 'nguồn chỉ in tử số': [value('value: 40\nnumerator: 4')] },
  },
  {
    code: 'indicator-unit',
    refused: {
      'đo bằng số mà không đơn vị': [edit(INDICATOR, 'measure: share\nunit: phan-tram', '▶measure: share')],
      'đo bằng mức mà có đơn vị': [...LEVELS, append(INDICATOR, '▶unit: phan-tram\n')],
    },
    accepted: { 'đo bằng mức, không đơn vị': LEVELS },
  },
  {
    code: 'indicator-categories',
    refused: {
      'đo bằng số mà có mức': [append(INDICATOR, '▶categories: [{id: tot, name: Tốt}]\n')],
      'đo bằng mức mà không có mức': [write('indicators/muc.yaml', 'name: Mức\ndefinition: Xếp theo mức.\n▶measure: category\ntiming: stock\ndirection: none\npillar: tru-mot\n')],
    },
    accepted: { 'đo bằng mức, có mức': LEVELS },
  },
  {
    code: 'indicator-ladder',
    refused: {
      'bậc không có trong thang': [write('ladders.yaml', 'ladders:\n  - {id: luat, name: Luật, steps: [{id: trinh, name: Trình}]}\n'), append(INDICATOR, 'ladder: luat\n▶step: trih\n')],
      'bậc mà không thang': [append(INDICATOR, '▶step: trinh\n')],
      'thang mà không bậc': [write('ladders.yaml', 'ladders:\n  - {id: luat, name: Luật, steps: [{id: trinh, name: Trình}]}\n'), append(INDICATOR, '▶ladder: luat\n')],
    },
    accepted: { 'bậc của thang': [write('ladders.yaml', 'ladders:\n  - {id: luat, name: Luật, steps: [{id: trinh, name: Trình}]}\n'), append(INDICATOR, 'ladder: luat\nstep: trinh\n')] },
  },
  {
    code: 'target-time',
    refused: {
      'không kỳ': [append(INDICATOR, 'targets:\n  - {▶place: dong, value: 80, standing: draft, source: 2025-11-20-bao-mau}\n')],
      'vừa một kỳ vừa mỗi năm': [target('value: 80, ▶every: year')],
    },
    accepted: { 'mỗi năm; không kỳ, có nói vì sao': [target('value: 80'), append(INDICATOR, '  - {place: tay, value: 3, every: year, standing: draft, source: 2025-11-20-bao-mau}\n  - {place: nuoc, value: 3, noPeriod: Văn bản không nói., standing: draft, source: 2025-11-20-bao-mau}\n')] },
  },
  {
    code: 'target-basis',
    refused: {
      'đã ban hành mà không căn cứ': [append(INDICATOR, 'targets:\n  - {place: dong, value: 80, period: 2030, ▶standing: adopted, source: 2025-11-20-bao-mau}\n')],
      'không nói là đã ban hành thì cũng là đã ban hành': [append(INDICATOR, 'targets:\n  - {▶place: dong, value: 80, period: 2030, source: 2025-11-20-bao-mau}\n')],
    },
    accepted: { 'có căn cứ': [append(INDICATOR, 'targets:\n  - {place: dong, value: 80, period: 2030, source: 2025-11-20-bao-mau, basis: {document: Kế hoạch 1}}\n')], 'chỉ là dự thảo': [target('value: 80')] },
  },
];
