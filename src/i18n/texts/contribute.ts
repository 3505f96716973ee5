/** How to put a figure right or add a report, in both languages. */
import type { Lang } from '../../routes.ts';
import type { Block } from './method.ts';

interface Part {
  readonly title: string;
  readonly body: readonly Block[];
}

export interface ContributeTexts {
  readonly lead: string;
  /** On the web: where the repository is known, and where it is not. */
  readonly web: Part;
  readonly noWeb: string;
  /** By the path of the file; who to write to follows, where it is known. */
  readonly path: Part;
  readonly noContact: string;
  readonly machine: Part;
  readonly report: Part;
  readonly newReport: string;
  readonly sampleLead: string;
  readonly messages: Part;
  readonly messageForm: string;
  readonly realMessage: string;
  readonly afterMessages: readonly Block[];
  readonly findingsLink: string;
  readonly never: Part;
  readonly codesTitle: string;
  readonly codesLead: string;
}

export const CONTRIBUTE: Readonly<Record<Lang, ContributeTexts>> = {
  vi: {
    lead: 'Thấy một số sai, hay biết một báo cáo chưa có ở đây? Một bài báo là một tệp chữ, nên ai cũng so được tệp với bài. Có ba đường, không đường nào cần biết lập trình.',
    web: { title: 'Đường thứ nhất: sửa trên web', body: [{ steps: [
      'Cạnh mỗi số có dòng “Sửa số liệu này”. Dòng ấy mở đúng tệp chứa số trong kho dữ liệu.',
      'Sửa theo nguồn. Viết một câu: vì sao, theo đoạn nào của bài.',
      'Gửi đề nghị. Đề nghị được kiểm tra bằng những luật ở cuối trang này trước khi nhận.',
    ] }] },
    noWeb: 'Bản này của trang chưa ghi địa chỉ kho dữ liệu, nên chưa mở được trình soạn thảo trên web. Đường thứ hai và thứ ba vẫn dùng được.',
    path: { title: 'Đường thứ hai: gửi đường dẫn của tệp', body: [{ steps: [
      'Mở “Sửa số liệu này” cạnh con số, hoặc xem cuối trang của nguồn: ở đó có đường dẫn của tệp và số dòng.',
      'Gửi đường dẫn ấy, địa chỉ của nguồn, và điều cần sửa.',
      'Báo cáo chưa có ở đây thì gửi địa chỉ của báo cáo và tên nơi mà nó nói tới.',
    ] }] },
    noContact: 'Trang này chưa ghi địa chỉ liên hệ: hãy gửi cho người đã đưa bản này cho bạn.',
    machine: { title: 'Đường thứ ba: làm trên máy của bạn', body: [{ steps: [
      'Chép kho về máy, mở bằng một trình soạn thảo hiểu lược đồ YAML. Nó gợi tên trường, giải thích bằng tiếng Việt và báo sai ngay khi gõ.',
      'Sửa hoặc thêm tệp. `data/README.md` có mẫu của mọi trường.',
      'Chạy `npm run validate`: máy kiểm tra mọi tệp.',
      'Chạy `npm ci && npm start` rồi mở `http://localhost:4321` để xem trang. `npm run dev` cho thấy thay đổi ngay khi lưu.',
    ] }] },
    report: { title: 'Một tệp báo cáo trông như thế nào', body: [
      'Đầu tệp nói về bài: ai đăng, ở đâu, ngày nào và ngày ấy ở đâu ra, đọc ngày nào, bản gốc hay bản đăng lại. Phần sau là những gì lấy từ bài. Trường nào nguồn không nói thì không có dòng ấy.',
      'Tên tệp là `reports/<năm>/<ngày đăng>-<nơi đăng>.yaml`. Trang không in ngày thì tên bắt đầu bằng `khong-ro-ngay-`.',
    ] },
    newReport: 'Thêm một báo cáo mới trên web',
    sampleLead: 'Đây là nguyên văn một tệp ngắn có thật:',
    messages: { title: 'Khi máy báo', body: ['Mỗi lời báo là một dòng, nói tệp nào, dòng nào, cột nào, luật nào, thấy gì và sửa thế nào:'] },
    messageForm: 'tệp:dòng:cột mã điều đã thấy → cách sửa',
    realMessage: 'Một lời có thật, từ dữ liệu hiện nay:',
    afterMessages: [{ list: [
      'Đọc phần sau mũi tên trước: đó là việc cần làm.',
      'Mã bắt đầu bằng `yaml-`, `text-`, `number-` nói về cách viết: dấu nháy, thụt lề, dấu cách lạ, dấu ngăn nghìn.',
      'Mã bắt đầu bằng `schema-` nói về một trường: thiếu, thừa, sai tên, sai loại.',
      'Mã bắt đầu bằng `file-`, `folder-` nói về tên tệp và chỗ của tệp.',
      'Những mã còn lại nằm trong danh sách cuối trang.',
      'Mã bắt đầu bằng `finding-` không phải là lỗi: nguồn tự không khớp. Đúng như nguồn thì giữ nguyên.',
    ] }, 'Nguồn in đúng như vậy mà máy vẫn báo lỗi? Đừng sửa số cho vừa ý máy. Nói điều chưa chắc trong `doubt`; nếu luật vẫn không nhận thì có khi chính luật cần sửa, hãy nói ra.'],
    findingsLink: 'Các điều không khớp, và khi nào được nêu',
    never: { title: 'Điều không bao giờ vào', body: [{ list: [
      'Thông tin riêng của người dân: tên người không giữ chức vụ, số điện thoại, địa chỉ nhà. Người chỉ được nhắc bằng chức danh hoặc cơ quan.',
      'Câu chép của nguồn. Tóm tắt bằng lời của mình; chỉ giữ vài chữ khi chữ ấy là một trạng thái hay một mức.',
      'Số tự tính: hiệu, tổng, phần trăm, trung bình mà nguồn không in.',
      'Số 0 cho điều nguồn không nói.',
      'Số không có nguồn; tiêu đề đoán từ địa chỉ trang.',
    ] }] },
    codesTitle: 'Mọi luật kiểm tra giữa các tệp', codesLead: 'Lời báo mang mã của luật. Danh sách này lấy từ chính chương trình kiểm tra.',
  },
  en: {
    lead: 'You see a number that is wrong, or know a report that is missing here? One article is one text file, so anybody can check the file against the article. There are three roads, and none of them asks you to program.',
    web: { title: 'First road: correct it on the web', body: [{ steps: [
      'Beside each figure there is “Correct this figure”. It opens the very file that holds the figure, in the data repository.',
      'Correct it after the source. Write one sentence: why, and by which passage.',
      'Send the proposal. It is checked by the rules at the end of this page before it is taken in.',
    ] }] },
    noWeb: 'This copy of the site does not know the address of its data repository, so it cannot open an editor on the web. The second and the third road are open.',
    path: { title: 'Second road: send the path of the file', body: [{ steps: [
      'Open “Correct this figure” beside the figure, or look at the end of the source’s page: there stand the path of the file and the line.',
      'Send that path, the address of the source, and what should change.',
      'For a report that is missing here, send its address and the name of the place it is about.',
    ] }] },
    noContact: 'This site names no contact address: send it to whoever gave you this copy.',
    machine: { title: 'Third road: on your own machine', body: [{ steps: [
      'Clone the repository and open it in an editor that understands YAML schemas. It completes the fields, explains them in Vietnamese and marks mistakes as you type.',
      'Correct or add a file. `data/README.md` shows every field by example.',
      'Run `npm run validate`: every file is checked.',
      'Run `npm ci && npm start` and open `http://localhost:4321` to see the site. `npm run dev` shows a change as soon as it is saved.',
    ] }] },
    report: { title: 'What a report file looks like', body: [
      'The head of the file is about the article: who published it, where, when and how that is known, when it was read, whether it is an original or a repost. What follows was taken from it. A field that the source does not speak of has no line.',
      'The file is named `reports/<year>/<day of publication>-<publisher>.yaml`. When the page prints no date, the name begins with `khong-ro-ngay-`.',
    ] },
    newReport: 'Add a new report on the web',
    sampleLead: 'This is a short real file, word for word:',
    messages: { title: 'When a message appears', body: ['Each message is one line, in Vietnamese. It tells the file, the line, the column, the rule, what was found and what to do:'] },
    messageForm: 'file:line:column code what was found → what to do',
    realMessage: 'A real one, from the data of today:',
    afterMessages: [{ list: [
      'Read what follows the arrow first: that is what to do.',
      'Codes that begin with `yaml-`, `text-` or `number-` are about writing: quotes, indents, odd spaces, thousands separators.',
      'Codes that begin with `schema-` are about a field: missing, unknown, misspelt, of the wrong type.',
      'Codes that begin with `file-` or `folder-` are about the name of a file and where it stands.',
      'All other codes are in the list at the end of this page.',
      'Codes that begin with `finding-` are no errors: the source itself does not fit. If it prints just that, leave it.',
    ] }, 'The source prints exactly that, and there is an error still? Do not bend the number to please the machine. Tell the uncertainty in `doubt`; if the rule still refuses, the rule itself may be wrong, so say it.'],
    findingsLink: 'What does not fit, and when it is told',
    never: { title: 'What never goes in', body: [{ list: [
      'Private data: names of people who hold no office, telephone numbers, home addresses. People are named only by their office.',
      'The source’s sentences. Summarise in your own words; a few words are kept only where they are a state or a grade.',
      'Numbers of your own making: differences, sums, percentages or averages that the source does not print.',
      'A zero for what the source does not mention.',
      'Numbers without a source, and titles guessed from an address.',
    ] }] },
    codesTitle: 'Every rule between files', codesLead: 'Messages carry the code of the rule. The list is taken from the checking program itself. The rules are in Vietnamese, as the messages are.',
  },
};
