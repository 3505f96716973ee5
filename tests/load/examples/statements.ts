import { append, edit, INDICATOR, REPORT, write, type Change } from '../data-folder-builder.ts';
import type { RuleExamples } from './example.ts';

const statement = (kind: string, more = ''): Change => append(REPORT, `statements:\n  - key: loi-hua\n    place: dong\n    ${kind}\n    summary: Xong trong năm.\n${more}`);
const FIGURE_ID = '2025-11-20-bao-mau.dong.ty-le.2025-11';
const correction = (more: string): Change => write('corrections/2025-12-02-bao-mau.yaml', `date: 2025-12-02\nkind: our-error\nwhy: Nhập nhầm.\n${more}`);
const address = (url: string): Change => edit(REPORT, 'url: https://bao.example/bai-1', `▶url: ${url}`);

export const STATEMENTS: readonly RuleExamples[] = [
  {
    code: 'statement-about',
    refused: { 'lưu ý về số nào': [statement('▶kind: caution')], 'xác nhận số nào': [statement('▶kind: confirmation')] },
    accepted: { 'lưu ý về một số liệu': [statement('kind: caution', `    about: [${FIGURE_ID}]\n`)], 'cam kết không cần': [statement('kind: commitment')] },
  },
  {
    code: 'statement-outcome',
    refused: { 'kết quả của cam kết nào': [statement('kind: commitment', '    ▶outcome: kept\n')] },
    accepted: { 'kết quả của một cam kết trước': [statement('kind: commitment', '    outcome: partly\n    continues: 2025-11-20-bao-mau.dong.loi-cu\n  - {key: loi-cu, place: dong, kind: commitment, summary: Xong trong quý.}\n')] },
  },
  {
    code: 'inferred-doubt',
    refused: { 'suy ra mà không nói vì sao': [append(REPORT, '    ▶inferred: [asOf]\n')] },
    accepted: { 'suy ra, có doubt': [append(REPORT, '    inferred: [asOf]\n    doubt: Năm suy từ nội dung.\n')] },
  },
  {
    code: 'inferred-field',
    refused: { 'trường không có': [append(REPORT, '    inferred: [asOf, ▶period]\n    doubt: Năm suy từ nội dung.\n')] },
    accepted: { 'trường có': [append(REPORT, '    inferred: [asOf, value]\n    doubt: Năm suy từ nội dung.\n')] },
  },
  {
    code: 'correction-change',
    refused: {
      'thiếu giá trị sau': [correction(`claim: ${FIGURE_ID}\n▶field: value\nwas: 45\n`)],
      'trước và sau như nhau': [correction(`claim: ${FIGURE_ID}\nfield: value\nwas: 40.5\n▶now: 40.5\n`)],
    },
    accepted: { 'đủ ba': [correction(`claim: ${FIGURE_ID}\nfield: value\nwas: 45\nnow: 40.5\n`)], 'không nói trường nào': [correction('claim: ty-le\n')] },
  },
  {
    code: 'correction-replaced',
    refused: {
      'mã cũ vẫn được dùng': [correction(`▶claim: ${FIGURE_ID}\nreplacedBy: 2025-11-20-bao-mau.dong.viec-dong.2025-11-15\n`)],
      'một mã cũ dẫn về hai mã': [correction(`claim: cu\nreplacedBy: ${FIGURE_ID}\n`), write('corrections/2025-12-03-bao-mau.yaml', 'date: 2025-12-03\nkind: our-error\nwhy: Nhập nhầm.\nclaim: cu\n▶replacedBy: ty-le\n')],
    },
    accepted: { 'mã cũ không còn': [correction(`claim: cu\nreplacedBy: ${FIGURE_ID}\n`)] },
  },
  {
    code: 'address-form',
    refused: {
      'tên người dùng trước tên miền': [address('https://bao.example@la.example/bai-1')],
      'số cổng': [address('https://bao.example:8080/bai-1')],
      'số IP': [address('http://127.0.0.1/bai-1')],
      'số IP viết kiểu khác': [address('http://0x7f.1/bai-1')],
      'số IP trong ngoặc': [address('"http://[::1]/bai-1"')],
      'tên miền có dấu': [address('https://báo.example/bai-1')],
      'tên miền mã hóa': [address('https://xn--bo-0ia.example/bai-1')],
      'tên miền một chữ': [address('https://localhost/bai-1')],
      'gạch chéo ngược': [address("'https://bao.example\\la.example/bai-1'")],
      'dấu nháy trong đường dẫn': [address("'https://bao.example/\"onclick'")],
      'bản lưu, chương trình, thuật ngữ, trang': [
        edit(REPORT, 'published:', '▶archive: https://bao.example:1/x\npublished:'), append('programmes/ke-hoach.yaml', '▶url: https://10.0.0.1/\n'),
        write('glossary.yaml', 'terms:\n  - {id: dinh-danh, name: Định danh, definition: Mã của mỗi người., ▶url: "https://a@b.example/"}\n'), append('site.yaml', '▶siteUrl: https://localhost\n'),
      ],
    },
    accepted: {
      'http, chữ hoa, tham số, chữ Việt trong đường dẫn': [edit(REPORT, 'url: https://bao.example/bai-1', 'url: http://WWW.Bao-Mau.gov.example/tin/số-57?id=1&p=2#phan-2')],
      'không đường dẫn': [edit(REPORT, 'url: https://bao.example/bai-1', 'url: https://bao.example')],
    },
  },
  {
    code: 'english-alone',
    refused: {
      'doubtEn mà không doubt': [append(REPORT, '    ▶doubtEn: Uncertain.\n')],
      'trong một mục con': [append(INDICATOR, 'breaks:\n  - {from: 2025-01-01, why: Đổi thang.}\n▶shortNameEn: Rate\n')],
    },
    accepted: { 'đủ hai thứ tiếng': [append(REPORT, '    doubt: Chưa chắc.\n    doubtEn: Uncertain.\n')] },
  },
];
