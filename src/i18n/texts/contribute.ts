/** How to put a figure right or add a report, in both languages. */
import type { Lang } from '../../routes.ts';

export interface Road {
  readonly title: string;
  readonly steps: readonly string[];
}

export interface ContributeTexts {
  readonly lead: string;
  readonly roads: readonly Road[];
  readonly never: { readonly title: string; readonly items: readonly string[] };
  readonly sampleTitle: string;
  readonly sampleLead: string;
  readonly codesTitle: string;
  readonly codesLead: string;
  readonly code: string;
  readonly rule: string;
}

export const CONTRIBUTE: Readonly<Record<Lang, ContributeTexts>> = {
  vi: {
    lead: 'Một bài báo là một tệp, một người đọc so một tệp với một trang. Bạn không cần biết lập trình để sửa một con số.',
    roads: [
      { title: 'Sửa một con số', steps: ['Mở trang có con số ấy, chọn “Sửa số liệu này”: bạn thấy đúng tệp và đúng dòng.', 'Mở tệp ấy trong kho dữ liệu, sửa theo nguồn, ghi vì sao.', 'Máy kiểm tra ngay: lời báo chỉ rõ tệp, dòng, điều tìm thấy, điều cần, cách sửa.'] },
      { title: 'Thêm một báo cáo', steps: ['Tạo tệp reports/<năm>/<ngày đăng>-<nơi đăng>.yaml; trang không in ngày thì tên bắt đầu bằng khong-ro-ngay.', 'Ghi nguồn, rồi từng số đếm, số liệu, phát biểu, đúng như nguồn có: giá trị, mức chính xác, thời gian.', 'Điều không chắc thì ghi vào doubt; điều không nhập thì ghi vào leftOut, kèm lý do.'] },
      { title: 'Làm trên máy của bạn', steps: ['Chép kho về, chạy npm ci && npm start: trang chạy trên máy bạn.', 'Trình soạn thảo hiểu các tệp schemas/: nó gợi tên trường và giải thích bằng tiếng Việt.', 'npm run validate kiểm tra mọi tệp; npm run dev cho thấy thay đổi ngay khi lưu.'] },
    ],
    never: { title: 'Điều không bao giờ vào', items: ['Số tự tính: hiệu, tổng, phần trăm mà nguồn không in.', 'Câu chép của nguồn: tóm tắt bằng lời của mình.', 'Tên người, số điện thoại, địa chỉ riêng: chỉ ghi cơ quan hoặc chức danh.', 'Số không có nguồn, hoặc tiêu đề chỉ đoán từ địa chỉ trang.'] },
    sampleTitle: 'Một tệp có thật', sampleLead: 'Tệp ngắn nhất trong dữ liệu có một số liệu hoặc một lần đếm:', codesTitle: 'Mọi luật kiểm tra', codesLead: 'Ngoài hình dạng của từng tệp, máy kiểm tra những điều sau giữa các tệp. Lời báo nào cũng mang mã ở cột đầu.', code: 'Mã', rule: 'Luật',
  },
  en: {
    lead: 'One article is one file, so that one reader checks one file against one page. You need not program to put a number right.',
    roads: [
      { title: 'Correct a figure', steps: ['Open the page with the figure and choose “Correct this figure”: you see the exact file and line.', 'Open that file in the data repository, correct it after the source, and say why.', 'A machine checks at once: each message tells the file, the line, what was found, what is expected and what to do.'] },
      { title: 'Add a report', steps: ['Make a file reports/<year>/<day of publication>-<publisher>.yaml; when the page prints no date the name starts with khong-ro-ngay.', 'Write the source, then each count, figure and statement as the source has it: value, exactness, time.', 'What is uncertain goes into doubt; what you leave out goes into leftOut, with the reason.'] },
      { title: 'Work on your own machine', steps: ['Clone the repository and run npm ci && npm start: the site runs on your machine.', 'Editors understand the files in schemas/: they complete and explain the fields.', 'npm run validate checks every file; npm run dev shows a change as soon as it is saved.'] },
    ],
    never: { title: 'What never goes in', items: ['Numbers of your own making: differences, sums or percentages that the source does not print.', 'The source’s sentences: summarise in your own words.', 'Names of persons, telephone numbers, private addresses: only offices.', 'Numbers without a source, and titles guessed from an address.'] },
    sampleTitle: 'A real file', sampleLead: 'The shortest file of the data with a figure or a count:', codesTitle: 'Every rule that is checked', codesLead: 'Beyond the shape of each file, these things are checked between files. Each message carries the code of the first column. The rules are in Vietnamese, as the messages are.', code: 'Code', rule: 'Rule',
  },
};
