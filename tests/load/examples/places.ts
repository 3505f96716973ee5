import { append, edit, INDICATOR, REPORT, write, type Change } from '../data-folder-builder.ts';
import type { RuleExamples } from './example.ts';

const former = (more: string): Change => write('places/dong-cu.yaml', `name: Đông (cũ)\nnameEn: East (old)\ntype: former\n${more}`);
const heir: Change = append('places/dong.yaml', 'from: 2025-07-01\nformedFrom: [dong-cu]\n');
const commune = (more: string, id = 'dong--ben-song'): Change => write(`places/${id}.yaml`, `name: Bến Sông\nnameEn: Ben Song\ntype: commune\n${more}`);
const recasts = (period: string): Change => append(INDICATOR, `recasts:\n  - {period: ${period}, rule: not-stated, how: Nguồn không nêu.}\n`);

export const PLACES: readonly RuleExamples[] = [
  {
    code: 'place-commune',
    refused: {
      'xã không ghi tỉnh': [write('places/dong--ben-song.yaml', 'name: Bến Sông\nnameEn: Ben Song\n▶type: commune\n')],
      'mã xã của tỉnh khác': [commune('▶parent: tay\n')],
      'xã của một xã': [commune('parent: dong\n'), commune('▶parent: dong--ben-song\n', 'dong--xom-nui')],
      'tỉnh ghi parent': [append('places/dong.yaml', '▶parent: nuoc\n')],
      'mã hai gạch nối mà không là xã': [write('places/dong--thanh.yaml', 'name: Thành\nnameEn: Citadel\n▶type: city\n')],
      'danh mục có hai gạch nối': [write('registers/viec--tay.yaml', '▶name: Việc\nkind: tasks\nplace: tay\nprogramme: ke-hoach\nlevel: province\n')],
    },
    accepted: { 'xã có tỉnh của nó': [commune('parent: dong\n')] },
  },
  {
    code: 'place-former',
    refused: {
      'tỉnh cũ không ngày cuối': [write('places/dong-cu.yaml', 'name: Đông (cũ)\nnameEn: East (old)\n▶type: former\nmergedInto: dong\n'), heir],
      'tỉnh cũ không nơi nhập vào': [write('places/dong-cu.yaml', 'name: Đông (cũ)\nnameEn: East (old)\n▶type: former\nuntil: 2025-06-30\n')],
      'tỉnh hiện nay có ngày cuối': [append('places/tay.yaml', '▶until: 2025-06-30\n')],
    },
    accepted: { 'tỉnh cũ đủ hai điều': [former('until: 2025-06-30\nmergedInto: dong\n'), heir] },
  },
  {
    code: 'place-merger',
    refused: {
      'nơi mới không nhận nơi cũ': [former('until: 2025-06-30\n▶mergedInto: dong\n')],
      'nơi cũ không nhận nơi mới': [former('until: 2025-06-30\n▶mergedInto: tay\n'), append('places/dong.yaml', 'formedFrom: [▶dong-cu]\n')],
      'hai ngày không liền nhau': [former('▶until: 2025-07-01\nmergedInto: dong\n'), heir],
    },
    accepted: { 'hai bên nói một điều': [former('until: 2025-06-30\nmergedInto: dong\n'), heir] },
  },
  {
    code: 'place-tile',
    refused: {
      'hai tỉnh một ô': [append('places/dong.yaml', 'tile: {row: 2, col: 3}\n'), append('places/tay.yaml', '▶tile: {row: 2, col: 3}\n')],
      'tỉnh và quần đảo một ô': [append('places/dong.yaml', 'tile: {row: 2, col: 3}\narchipelagos:\n  - {id: dao, name: Đảo, nameEn: Isle, ▶tile: {row: 2, col: 3}}\n')],
    },
    accepted: { 'mỗi nơi một ô': [append('places/dong.yaml', 'tile: {row: 2, col: 3}\n'), append('places/tay.yaml', 'tile: {row: 3, col: 2}\n')] },
  },
  {
    code: 'place-code',
    refused: { 'hai tỉnh một mã': [append('places/dong.yaml', 'code: "01"\n'), append('places/tay.yaml', '▶code: "01"\n')] },
    accepted: { 'tỉnh cũ giữ mã của tỉnh mới': [former('until: 2025-06-30\nmergedInto: dong\ncode: "01"\n'), heir, append('places/dong.yaml', 'code: "01"\n')] },
  },
  {
    code: 'place-country',
    refused: {
      'hai nước': [edit('places/tay.yaml', 'type: city', '▶type: country')],
      'nước của trang là một tỉnh': [edit('site.yaml', 'country: nuoc', '▶country: dong'), edit('places/nuoc.yaml', 'type: country', '▶type: country')],
    },
    accepted: { 'đúng một nước': [edit(REPORT, 'place: dong', 'place: nuoc')] },
  },
  {
    code: 'recast-rule',
    refused: {
      'chỉ số không nói tính lại thế nào': [edit(REPORT, 'value: 40.5', 'value: 40.5\n    ▶recast: true')],
      'chỉ số nói một kỳ khác': [recasts('2024'), edit(REPORT, 'value: 40.5', 'value: 40.5\n    ▶recast: true')],
      'số không có thời gian mà chỉ số không nói gì': [edit(REPORT, 'value: 40.5\n    asOf: 2025-11', 'value: 40.5\n    ▶recast: true\n    undated: Bài không nêu.')],
    },
    accepted: {
      'đúng kỳ': [recasts('2025-11'), edit(REPORT, 'value: 40.5', 'value: 40.5\n    recast: true')],
      'số không có thời gian': [recasts('2024'), edit(REPORT, 'value: 40.5\n    asOf: 2025-11', 'value: 40.5\n    recast: true\n    undated: Bài không nêu.')],
    },
  },
  {
    code: 'merge-rule',
    refused: {
      'cộng tỷ lệ': [append(INDICATOR, 'mergeRule: {▶rule: sum, why: Cộng lại.}\n')],
      'bình quân thứ hạng': [edit(INDICATOR, 'measure: share', 'measure: rank'), edit(REPORT, 'value: 40.5', 'value: 4'), append(INDICATOR, 'mergeRule: {▶rule: population-weighted-mean, why: Theo dân số.}\n')],
      'bình quân cộng mà không nguồn nào nêu': [append(INDICATOR, 'mergeRule: {▶rule: simple-mean, why: Chia đều.}\n')],
    },
    accepted: {
      'cộng lượng': [edit(INDICATOR, 'measure: share', 'measure: amount'), append(INDICATOR, 'mergeRule: {rule: sum, why: Mỗi cái chỉ ở một nơi.}\n')],
      'thứ hạng thì không suy ra được': [edit(INDICATOR, 'measure: share', 'measure: rank'), edit(REPORT, 'value: 40.5', 'value: 4'), append(INDICATOR, 'mergeRule: {rule: none, why: Hạng không cộng được.}\n')],
      'bình quân cộng như một nguồn nêu': [append(INDICATOR, 'mergeRule: {rule: simple-mean, why: Như nơi công bố., source: 2025-11-20-bao-mau}\n')],
    },
  },
];
