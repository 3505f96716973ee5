import { append, edit, INDICATOR, REGISTER, REPORT, write } from '../data-folder-builder.ts';
import type { RuleExamples } from './example.ts';

const REPORT_TEXT = 'publisher: Báo Mẫu\nurl: https://bao.example/bai-2\npublished: 2025-11-20\npublishedBasis: printed\naccessed: 2025-12-01\nkind: press\ncopy: original\nleftOut:\n  - {what: Một số cũ, why: Đã có.}\n';
const target = 'targets:\n  - {place: dong, value: 80, period: 2030, standing: draft, source: 2025-11-20-bao-mau}\n  - ';

export const IDS: readonly RuleExamples[] = [
  {
    code: 'id-duplicate',
    refused: {
      'hai trụ cột cùng mã': [edit('pillars.yaml', '{id: tru-hai', '{▶id: tru-mot')],
      'hai mức cùng mã': [write('indicators/muc.yaml', 'name: Mức\ndefinition: Xếp theo mức.\nmeasure: category\ntiming: stock\ndirection: none\npillar: tru-mot\ncategories:\n  - {id: tot, name: Tốt}\n  - {▶id: tot, name: Khá}\n')],
      'hai bậc của một thang cùng mã': [write('ladders.yaml', 'ladders:\n  - id: luat\n    name: Luật\n    steps:\n      - {id: trinh, name: Trình}\n      - {▶id: trinh, name: Thông qua}\n')],
      'hai quần đảo cùng mã': [append('places/dong.yaml', 'archipelagos:\n  - {id: dao, name: Đảo, nameEn: Isle, tile: {row: 1, col: 1}}\n  - {▶id: dao, name: Đảo kia, nameEn: Isle, tile: {row: 1, col: 2}}\n')],
    },
    accepted: { 'một bậc trùng mã với bậc của thang khác': [write('ladders.yaml', 'ladders:\n  - {id: luat, name: Luật, steps: [{id: trinh, name: Trình}]}\n  - {id: von, name: Vốn, steps: [{id: trinh, name: Trình}]}\n')] },
  },
  {
    code: 'id-in-two-folders',
    refused: { 'một nhiệm vụ ở hai thư mục': [write('tasks/dong/cong.yaml', 'place: dong\nname: Cổng\nsource: 2025-11-20-bao-mau\n'), write('tasks/tay/cong.yaml', '▶place: tay\nname: Cổng\nsource: 2025-11-20-bao-mau\n')] },
    accepted: { 'hai loại tệp cùng tên': [write('programmes/dong.yaml', 'name: Chương trình Đông\n')] },
  },
  {
    code: 'id-twin',
    refused: {
      'hai danh mục chỉ khác dấu gạch nối': [write('registers/viecdong.yaml', '▶name: Việc\nkind: tasks\nplace: dong\nprogramme: ke-hoach\nlevel: province\n')],
      'hai đơn vị chỉ khác dấu gạch nối': [append('units.yaml', '  - {▶id: phantram, name: phần trăm, nameEn: per cent}\n')],
    },
    accepted: { 'khác một chữ': [write('registers/viec-dong-2.yaml', 'name: Việc\nkind: tasks\nplace: dong\nprogramme: ke-hoach\nlevel: province\n')] },
  },
  {
    code: 'id-former-clash',
    refused: {
      'mã cũ là mã của một tệp khác': [append('places/dong.yaml', 'formerIds: [phuong-dong, ▶tay]\n')],
      'mã cũ là mã của chính tệp': [append(REGISTER, 'formerIds: [▶viec-dong]\n')],
      'mã cũ của hai tệp': [append('places/dong.yaml', 'formerIds: [bien]\n'), append('places/tay.yaml', 'formerIds: [▶bien]\n')],
    },
    accepted: { 'mã cũ không ai dùng, hai loại có thể chung': [append('places/dong.yaml', 'formerIds: [bien, doai]\n'), append(REGISTER, 'formerIds: [bien]\n')] },
  },
  {
    code: 'claim-id-duplicate',
    refused: {
      'một số đếm in hai lần': [edit(REPORT, 'figures:', '  - ▶register: viec-dong\n    asOf: 2025-11-15\n    total: 11\nfigures:')],
      'hai số liệu cùng chỉ số, nơi, thời gian': [append(REPORT, '  - ▶place: dong\n    indicator: ty-le\n    value: 41\n    asOf: 2025-11\n')],
    },
    accepted: {
      'bài tự mâu thuẫn, có key': [append(REPORT, '  - place: dong\n    indicator: ty-le\n    value: 41\n    asOf: 2025-11\n    key: tieu-de\n')],
      'khác thời gian, khác tính chất': [append(REPORT, '  - {place: dong, indicator: ty-le, value: 41, asOf: 2025-10}\n  - {place: dong, indicator: ty-le, value: 41, asOf: 2025-11, nature: estimate}\n')],
    },
  },
  {
    code: 'target-id-duplicate',
    refused: { 'hai mức cho một nơi, một kỳ': [append(INDICATOR, `${target}{▶place: dong, value: 90, period: 2030, standing: draft, source: 2025-11-20-bao-mau}\n`)] },
    accepted: { 'hai văn bản, có key': [append(INDICATOR, `${target}{place: dong, value: 90, period: 2030, key: ban-hai, standing: draft, source: 2025-11-20-bao-mau}\n`)] },
  },
  {
    code: 'report-id-date',
    refused: {
      'ngày đăng khác tên tệp': [edit(REPORT, 'published: 2025-11-20', '▶published: 2025-11-21')],
      'tên tệp có ngày, báo cáo không': [edit(REPORT, 'title: Bài mẫu', '▶title: Bài mẫu'), edit(REPORT, 'published: 2025-11-20\npublishedBasis: printed\n', '')],
      'tên tệp chính xác hơn báo cáo': [edit(REPORT, 'published: 2025-11-20', '▶published: 2025-11')],
      'tên tệp không có ngày': [write('reports/2025/bao-mau-hai.yaml', REPORT_TEXT.replace('published:', '▶published:'))],
    },
    accepted: {
      'tháng trong tên, ngày biết sau': [write('reports/2025/2025-11-bao-mau-hai.yaml', REPORT_TEXT)],
      'không rõ ngày, và ngày biết sau': [write('reports/khong-ro-ngay/khong-ro-ngay-bao-mau-viec.yaml', REPORT_TEXT)],
      'khoảng ngày đăng': [write('reports/2025/2025-11-19-bao-mau-hai.yaml', REPORT_TEXT.replace('2025-11-20', '2025-11-19/2025-11-21'))],
      'nơi đăng bắt đầu bằng số': [write('reports/2025/2025-11-24h-mau.yaml', REPORT_TEXT.replace('2025-11-20', '2025-11'))],
    },
  },
  {
    code: 'report-folder',
    refused: {
      'thư mục của năm khác': [write('reports/2024/2025-11-20-bao-mau-hai.yaml', `▶${REPORT_TEXT}`)],
      'không rõ ngày mà nằm trong một năm': [write('reports/2025/khong-ro-ngay-bao-mau-viec.yaml', `▶${REPORT_TEXT}`)],
    },
    accepted: { 'đúng năm': [write('reports/2025/2025-11-20-bao-mau-hai.yaml', REPORT_TEXT)] },
  },
  {
    code: 'report-address',
    refused: {
      'không url, không noUrl': [edit(REPORT, 'title: Bài mẫu', '▶title: Bài mẫu'), edit(REPORT, 'url: https://bao.example/bai-1\n', '')],
      'cả url và noUrl': [edit(REPORT, 'published:', '▶noUrl: Chỉ có bản giấy.\npublished:')],
    },
    accepted: { 'noUrl thay url': [edit(REPORT, 'url: https://bao.example/bai-1', 'noUrl: Chỉ có bản giấy.')] },
  },
  {
    code: 'report-copy',
    refused: { 'bản gốc mà copyOf': [write('reports/2025/2025-11-20-bao-mau-hai.yaml', `${REPORT_TEXT}▶copyOf: 2025-11-20-bao-mau\n`)] },
    accepted: { 'bản đăng lại': [write('reports/2025/2025-11-20-bao-mau-hai.yaml', `${REPORT_TEXT.replace('copy: original', 'copy: repost')}copyOf: 2025-11-20-bao-mau\n`)] },
  },
  {
    code: 'report-empty',
    refused: { 'không có gì': [write('reports/2025/2025-11-20-bao-mau-hai.yaml', `▶${REPORT_TEXT.slice(0, REPORT_TEXT.indexOf('leftOut'))}`)] },
    accepted: { 'chỉ kể điều không nhập': [write('reports/2025/2025-11-20-bao-mau-hai.yaml', REPORT_TEXT)] },
  },
  {
    code: 'report-rows',
    refused: {
      'một dòng bị bỏ quên': [append(REPORT, 'leftOut: [{what: Một số, why: Không rõ.}]\n▶rowsRead: 4\n')],
    },
    accepted: {
      'mọi dòng có chỗ của nó': [append(REPORT, 'leftOut: [{what: Một số, why: Không rõ.}]\nrowsRead: 4\nrowsMerged: 1\n')],
      'một dòng thành hai mục': [append(REPORT, 'rowsRead: 1\n')],
      'một dòng là mức phải đạt': [append(REPORT, 'rowsRead: 3\n'), append(INDICATOR, 'targets:\n  - {place: dong, value: 80, period: 2030, source: 2025-11-20-bao-mau, standing: announced}\n')],
    },
  },
  {
    code: 'report-published-basis',
    refused: {
      'ngày mà không căn cứ': [edit(REPORT, 'published: 2025-11-20\npublishedBasis: printed\n', '▶published: 2025-11-20\n')],
      'căn cứ mà không ngày': [write('reports/khong-ro-ngay/khong-ro-ngay-bao-mau-viec.yaml', REPORT_TEXT.replace('published: 2025-11-20\npublishedBasis', '▶publishedBasis'))],
    },
    accepted: { 'không có cả hai': [write('reports/khong-ro-ngay/khong-ro-ngay-bao-mau-viec.yaml', REPORT_TEXT.replace('published: 2025-11-20\npublishedBasis: printed\n', ''))] },
  },
  {
    code: 'task-folder',
    refused: { 'nhiệm vụ của nơi khác': [write('tasks/tay/cong.yaml', '▶place: dong\nname: Cổng\nsource: 2025-11-20-bao-mau\n')] },
    accepted: { 'đúng nơi': [write('tasks/dong/cong.yaml', 'place: dong\nname: Cổng\nsource: 2025-11-20-bao-mau\n')] },
  },
];
