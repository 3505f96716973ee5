/**
 * The rules in plain words, one section a rule, in both languages. Ids are addresses that figures link to. `rule` is
 * the file that computes it; `example` names the worked example that the page adds from the data.
 */
import type { Lang } from '../../routes.ts';

export type ExampleName = 'current' | 'undated' | 'remainder' | 'share' | 'doubt' | 'lead' | 'subset';

export interface MethodSection {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly rule?: string;
  readonly example?: ExampleName;
}

export const METHOD: Readonly<Record<Lang, readonly MethodSection[]>> = {
  vi: [
    { id: 'so-lieu', title: 'Một số liệu là gì', example: 'doubt', paragraphs: [
      'Đơn vị của trang này không phải là con số, mà là một lời nói có nguồn: ai đăng, về nơi nào, về điều gì, vào lúc nào, chính xác đến đâu, và còn điều gì chưa chắc. Một con số không có những thứ ấy thì không vào đây.',
      'Mỗi bài báo hay văn bản là một tệp. Trang của nguồn kể mọi số lấy từ nó, cả những điều không nhập và vì sao.',
    ] },
    { id: 'danh-muc', title: 'Số đếm và danh mục', example: 'subset', paragraphs: [
      'Một số đếm chỉ có nghĩa trên danh mục của nó. Cùng một tỉnh có thể có danh mục tỉnh tự đề ra, danh mục cấp trên giao, phần phải xong trong năm. Danh mục này có thể nằm trong danh mục kia, nên trang không bao giờ cộng chúng với nhau.',
      'Khi không nguồn nào nói hai danh mục có phải là một hay không, trang giữ cả hai và nói rõ điều ngờ. Khi danh mục đổi, số trước và sau lần đổi không nối thành một đường.',
    ] },
    { id: 'trang-thai', title: 'Các trạng thái', paragraphs: [
      'Hoàn thành đúng hạn, muộn, sớm đều nằm trong hoàn thành. Chậm tiến độ không phải là quá hạn. Việc thường xuyên không bao giờ tính là xong. Chưa đến hạn, đang chờ, tạm dừng, không thực hiện, chưa đánh giá được là những nhóm riêng.',
      'Không nhắc tới không có nghĩa là bằng không. Nguồn gộp nhiều trạng thái vào một số thì số ấy được giữ nguyên, với chữ của nguồn.',
    ] },
    { id: 'khoang', title: 'Trên, khoảng, dưới', rule: 'src/model/quantity.ts', paragraphs: [
      'Chữ của nguồn được giữ: trên và hơn là lớn hơn; dưới là nhỏ hơn; ít nhất và không quá gồm cả số ấy; khoảng, gần, xấp xỉ được hiểu là trong vòng 5% quanh con số. Hai số được coi là không khớp chỉ khi không con số nào thỏa cả hai.',
    ] },
    { id: 'so-hien-hanh', title: 'Số nào được nêu trước', rule: 'src/derive/current-claim.ts', example: 'current', paragraphs: [
      'Khi có nhiều số cho cùng một điều (cùng nơi, cùng chỉ số hoặc danh mục, cùng phần, cùng loại), trang hỏi lần lượt: số nào có ngày; số nào của thời điểm mới hơn; số nào từ bản gốc, từ văn bản; số nào chính xác hơn; số nào được đăng sau. Câu hỏi đầu tiên phân được thứ tự thì quyết định.',
      'Những số còn lại không bị giấu: chúng đứng ngay dưới, cùng với luật đã quyết định.',
    ] },
    { id: 'tuoi', title: 'Tuổi của một số', rule: 'src/derive/age.ts', example: 'undated', paragraphs: [
      'Tuổi đếm từ ngày mà số nói tới. Nếu số nói về cả một thời gian thì đếm từ ngày cuối của thời gian ấy, hoặc từ ngày đăng nếu ngày đăng sớm hơn. Số không có ngày thì không rõ tuổi: trang chỉ nói nó ít nhất bao nhiêu ngày, kể từ khi chắc chắn đã được công bố.',
      'Ngày lấy làm hôm nay là ngày dựng trang, ghi ở chân trang.',
    ] },
    { id: 'ty-le', title: 'Tỷ lệ hoàn thành', rule: 'src/derive/share-done.ts', example: 'share', paragraphs: [
      'Số đã hoàn thành chia cho tổng, của cùng một lần đếm trong cùng một nguồn. Không bao giờ lấy số của nguồn này chia cho tổng của nguồn kia. Nguồn chỉ in phần trăm thì phần trăm ấy được giữ như in, và ghi rõ là không có số đếm.',
    ] },
    { id: 'dieu-can-neu', title: 'Điều không khớp trong một nguồn', rule: 'src/derive/findings.ts', example: 'remainder', paragraphs: [
      'Trang làm lại phép tính của mỗi nguồn. Các phần cộng lại vượt tổng; các phần cộng lại thiếu so với tổng khi nguồn đã kể cả việc còn dở; số chưa hoàn thành không bằng các phần của nó; phần trăm in không làm tròn từ hai số in; số của thời điểm sau ngày đăng; số của thời điểm trước khi địa phương có địa giới ấy: mỗi điều như vậy được nêu cạnh số, bằng lời trung tính.',
      'Phần còn thiếu được vẽ thành một dải riêng, không ép cho đủ. Khi nguồn chỉ kể việc đã xong thì phần còn lại là điều nguồn không nêu, không phải là điều không khớp.',
    ] },
    { id: 'cau-dau', title: 'Câu đầu trang của một nơi', rule: 'src/derive/lead-count.ts', example: 'lead', paragraphs: [
      'Câu đầu lấy từ lần đếm có ngày, có cả tổng và số đã xong. Danh mục nhiệm vụ đứng trước, rồi danh mục của chương trình chính, rồi lần đếm mới nhất, rồi danh mục dài nhất. Nơi nào không có lần đếm như vậy thì không có câu đầu.',
    ] },
    { id: 'muc-phai-dat', title: 'Mức phải đạt, kế hoạch, kết quả', paragraphs: [
      'Mức phải đạt không phải là kết quả, và kế hoạch cũng vậy, dù nguồn in giống nhau. Mức đã ban hành phải có căn cứ; mức dự thảo hoặc mới phát biểu thì ghi rõ. Tiền bổ sung, đăng ký, phân bổ, giải ngân là bốn điều khác nhau; luật dự thảo, trình, thông qua cũng vậy.',
    ] },
    { id: 'dia-gioi', title: 'Nơi cũ và nơi mới', paragraphs: [
      'Khi địa giới đổi, số của nơi cũ vẫn là của nơi cũ, có trang riêng, không cộng vào nơi mới. Số mà nơi công bố đã tính lại cho địa giới mới được ghi là tính lại.',
    ] },
    { id: 'dia-chi', title: 'Địa chỉ cố định', paragraphs: [
      'Mỗi số có một mã làm từ nguồn, nơi, điều được nói, thời gian. Mã ấy là địa chỉ: trang của nguồn, sau dấu thăng. Sửa giá trị thì mã giữ nguyên; đổi tên thì địa chỉ cũ vẫn dẫn tới nơi.',
    ] },
    { id: 'khong-lam', title: 'Trang này không làm gì', paragraphs: [
      'Không tính điểm tổng hợp. Không tự xếp hạng: thứ hạng chỉ có khi một nơi công bố đã xếp. Không cộng các danh mục. Không kẻ đường qua khoảng trống. Không suy ra số mà nguồn không in. Không nói ai đúng ai sai: chỉ nói ai đã nói gì, khi nào, và điều gì không khớp.',
    ] },
  ],
  en: [
    { id: 'so-lieu', title: 'What a figure is', example: 'doubt', paragraphs: [
      'The unit of this site is not a number but a statement with a source: who published it, about which place, about what, for what time, how exactly, and what is in doubt. A number without these does not enter.',
      'Each article or document is one file. The page of a source lists every number taken from it, and what was left out and why.',
    ] },
    { id: 'danh-muc', title: 'Counts and lists', example: 'subset', paragraphs: [
      'A count means something only on its own list. One province may have a list of its own, a list assigned from above, and the part due this year. One list may lie inside another, so the site never adds them.',
      'When no source says whether two lists are one, both are kept and the doubt is shown. When a list changes, the numbers before and after do not make one line.',
    ] },
    { id: 'trang-thai', title: 'States', paragraphs: [
      'Completed on time, late or early all lie inside completed. Behind schedule is not overdue. Permanent work is never counted as done. Not yet due, waiting, suspended, not carried out and not assessed are classes of their own.',
      'Not mentioned does not mean zero. When a source puts several states into one number, the number is kept as it is, with the source’s words.',
    ] },
    { id: 'khoang', title: 'Over, about, under', rule: 'src/model/quantity.ts', paragraphs: [
      'The source’s words are kept: over means greater; under means smaller; at least and at most include the number; about, nearly and approximately are read as within 5% of the number. Two figures disagree only when no number satisfies both.',
    ] },
    { id: 'so-hien-hanh', title: 'Which figure comes first', rule: 'src/derive/current-claim.ts', example: 'current', paragraphs: [
      'When there are several figures for one thing (the same place, indicator or list, part and nature), the site asks in turn: which has a date; which is of the later time; which is from an original, from a document; which is more exact; which was published later. The first question that tells them apart decides.',
      'The others are not hidden: they stand right below, with the rule that decided.',
    ] },
    { id: 'tuoi', title: 'The age of a figure', rule: 'src/derive/age.ts', example: 'undated', paragraphs: [
      'Age is counted from the day that the figure speaks of. If it speaks of a longer time, from the last day of it, or from publication if that came earlier. A figure without a date has no known age: the site says only how old it is at least, since it was certainly public.',
      'Today is the day on which the site was built; it stands at the foot of each page.',
    ] },
    { id: 'ty-le', title: 'Share completed', rule: 'src/derive/share-done.ts', example: 'share', paragraphs: [
      'Completed divided by total, of one and the same count in one source. One source’s count is never divided by another’s total. When a source prints only a percentage, it is kept as printed and marked as having no count.',
    ] },
    { id: 'dieu-can-neu', title: 'What does not fit inside a source', rule: 'src/derive/findings.ts', example: 'remainder', paragraphs: [
      'The site does each source’s sums again. Parts that exceed the total; parts that fall short of it although the source tells open work too; a number not completed that differs from its parts; a printed percentage that its two numbers do not round to; a figure for a time after its publication; a figure for a time before the place had its borders: each is pointed out beside the figure in neutral words.',
      'What is missing is drawn as a band of its own and never forced to fit. When a source tells only what is done, the rest is something it does not mention, not something that does not fit.',
    ] },
    { id: 'cau-dau', title: 'The first sentence about a place', rule: 'src/derive/lead-count.ts', example: 'lead', paragraphs: [
      'It is taken from a dated count with both a total and a number completed. Lists of tasks come first, then lists of the main programme, then the latest count, then the longest list. A place without such a count has no first sentence.',
    ] },
    { id: 'muc-phai-dat', title: 'Targets, plans, results', paragraphs: [
      'A target is not a result, nor is a plan, even when a source prints them alike. An adopted target needs a basis; a draft or an announcement is marked as such. Money added, registered, allocated and disbursed are four things; so are laws drafted, submitted and passed.',
    ] },
    { id: 'dia-gioi', title: 'Former places and new ones', paragraphs: [
      'When borders change, a former place’s figures stay its own, on its own page, and are never added to the new place. A figure that its publisher recomputed for the new borders is marked as recomputed.',
    ] },
    { id: 'dia-chi', title: 'Permanent addresses', paragraphs: [
      'Each figure has an id made of its source, place, subject and time. That id is its address: the page of the source, after the hash sign. Correcting a value keeps it; after a renaming the old address still leads there.',
    ] },
    { id: 'khong-lam', title: 'What this site does not do', paragraphs: [
      'No composite score. No ranking of its own: a rank appears only where a publisher ranked. No sums across lists. No lines across gaps. No number that a source does not print. It does not say who is right: only who said what, when, and what does not fit together.',
    ] },
  ],
};
