import { judgementVi } from './method-judgement.vi.ts';
import type { MethodTexts } from './method.ts';

/** The method in Vietnamese: the master. */
export const methodVi: MethodTexts = {
  sections: {
    ...judgementVi,
    'so-lieu': { title: 'Một số liệu ở đây là gì', body: [
      'Trang này không giữ những con số trần. Nó giữ những lời có nguồn: ai đăng, về nơi nào, về điều gì, vào lúc nào, chính xác đến đâu, và còn điều gì chưa chắc. Con số thiếu những thứ ấy thì không vào đây.',
      { list: [
        'Số đếm: một nguồn cho biết một danh mục có bao nhiêu việc, bao nhiêu đã xong, bao nhiêu còn dở.',
        'Số liệu: giá trị của một chỉ số, tại một nơi, vào một lúc.',
        'Phát biểu: một kiến nghị, vướng mắc, cam kết, lưu ý hay xác nhận, tóm tắt bằng lời của trang này.',
      ] },
      'Điều chưa chắc đứng ngay cạnh số, không nằm ở cuối trang. Mỗi bài báo hay văn bản có một trang riêng, kể mọi số lấy từ nó, cả những điều không nhập và vì sao không nhập.',
    ] },
    'danh-muc': { title: 'Số đếm và danh mục', body: [
      'Một số đếm chỉ có nghĩa trên danh mục của nó. Cùng một nơi có thể có danh mục tự đề ra, danh mục cấp trên giao, phần phải xong trong năm: mỗi danh mục một tổng riêng.',
      'Danh mục này có thể nằm trong danh mục kia, nên trang không bao giờ cộng hai danh mục với nhau. Khi không nguồn nào nói hai danh mục có phải là một hay không, trang giữ cả hai và nói rõ điều ngờ.',
      'Danh mục cũng có lúc đổi: thêm việc, bớt việc, đếm theo cách khác. Số trước và số sau lần đổi không so với nhau, và không nối thành một đường.',
    ] },
    'trang-thai': { title: 'Đã xong, còn dở và những trạng thái khác', body: [
      { list: [
        'Đã hoàn thành gồm hoàn thành đúng hạn, muộn và sớm. Ba số này nằm trong số đã hoàn thành, không cộng thêm.',
        'Còn dở gồm đúng tiến độ, đang làm mà không rõ tiến độ, chưa triển khai, chưa đến hạn, chậm tiến độ, quá hạn, đang chờ, tạm dừng. Chậm tiến độ chưa phải là quá hạn.',
        'Không thuộc bên nào: việc thường xuyên, không thực hiện, chưa đánh giá được. Việc thường xuyên không bao giờ tính là xong.',
      ] },
      'Không nhắc tới không có nghĩa là bằng không. Nguồn không nói tới việc quá hạn thì ở đây cũng không có số nào cho việc quá hạn.',
      'Nguồn gộp nhiều trạng thái vào một số thì số ấy được giữ nguyên, với chữ của nguồn. Nhóm nào cắt ngang các nhóm khác thì được nêu, không được cộng.',
    ] },
    'chuoi': { title: 'Những số nào được đặt cạnh nhau', body: [
      'Trang chỉ chọn và so trong một chuỗi, tức là giữa những số nói về đúng một điều: cùng nơi, cùng danh mục, cùng phần; hoặc cùng nơi, cùng chỉ số, cùng phần, cùng loại. Loại là kết quả, ước tính, kế hoạch hay công suất.',
      'Cùng tên mà khác cách tính, khác cơ quan tính, khác mẫu số thì là hai chỉ số. Số của một phần không thay cho số của toàn thể. Số tính lại theo địa giới mới là một chuỗi riêng.',
    ] },
    'so-hien-hanh': { title: 'Số nào được nêu trước', body: [
      'Khi một chuỗi có nhiều số, trang hỏi lần lượt những câu sau. Câu đầu tiên phân được hơn kém thì quyết định.',
      { steps: [
        'Có ngày không? Số có ngày đứng trước số không rõ ngày.',
        'Của lúc nào? Số của thời điểm mới hơn đứng trước, tính theo ngày hiệu lực ở mục “Tuổi của một số”.',
        'Từ nguồn nào? Bản gốc đứng trước bản đăng lại, bản đăng lại đứng trước bản dịch. Trong cùng một hạng ấy: văn bản pháp luật, rồi bộ dữ liệu, rồi trang của chính quyền hoặc của Đảng, rồi báo chí.',
        'Chính xác đến đâu? Một số đúng, rồi số kèm chữ như trên, khoảng, rồi một khoảng hai đầu, rồi nguồn chỉ có phần trăm.',
        'Công khai khi nào? Nguồn rõ ngày đăng đứng trước nguồn không rõ; cả hai cùng rõ thì nguồn đăng sau đứng trước.',
        'Vẫn như nhau thì xếp theo mã, để lần nào dựng trang cũng ra một kết quả.',
      ] },
      'Nêu trước không có nghĩa là đúng hơn. Những số còn lại đứng ngay bên dưới, kèm luật đã quyết định.',
    ] },
    'khoang': { title: 'Trên, khoảng, dưới', body: [
      'Chữ của nguồn được giữ, và được hiểu như sau:',
      { list: [
        'khoảng, gần, xấp xỉ, tới: trong vòng 5% về mỗi phía của con số;',
        'trên, hơn: lớn hơn con số, không kể chính nó;',
        'dưới: nhỏ hơn con số, không kể chính nó;',
        'ít nhất, tối thiểu: từ con số trở lên;',
        'không quá, tối đa, thuộc nhóm: từ con số trở xuống;',
        'từ số này đến số kia: kể cả hai đầu.',
      ] },
      'Hai số chỉ trái nhau khi không con số nào thỏa cả hai. Khi phải vẽ hoặc phải chia, trang dùng chính con số, hoặc điểm giữa của khoảng.',
    ] },
    'tuoi': { title: 'Tuổi của một số', body: [
      'Mỗi số có ba thứ ngày: ngày mà số nói tới, ngày đăng, ngày được đọc ở đây. Nhiều trang không in ngày đăng.',
      { list: [
        'Ngày công khai chắc chắn là ngày cuối của thời gian đăng; không rõ ngày đăng thì là ngày đọc.',
        'Ngày hiệu lực là ngày cuối của thời gian mà số nói tới, hoặc ngày công khai chắc chắn, lấy ngày sớm hơn. Nhờ vậy một số chỉ ghi năm không vì thế mà mới hơn một số ghi rõ ngày.',
        'Tuổi là số ngày từ ngày hiệu lực đến ngày dựng trang. Ngày dựng trang ghi ở chân trang.',
      ] },
      'Số không rõ ngày thì không rõ tuổi. Trang chỉ nói nó ít nhất bao nhiêu ngày, đếm từ ngày công khai chắc chắn.',
    ] },
    'ty-le': { title: 'Tỷ lệ hoàn thành', body: [
      'Tỷ lệ hoàn thành là số đã hoàn thành chia cho tổng, của cùng một lần đếm trong cùng một nguồn. Không bao giờ lấy số của nguồn này chia cho tổng của nguồn kia. Kết quả làm tròn đến nhiều nhất một chữ số thập phân.',
      'Nguồn chỉ in phần trăm thì tỷ lệ là phần trăm ấy, kèm lời rằng nguồn không nêu số đếm. Nguồn không nói phần trăm ấy của cái gì thì trang không nêu tỷ lệ nào.',
    ] },
    'dieu-can-neu': { title: 'Điều không khớp trong một nguồn', body: [
      'Trang làm lại phép tính của từng nguồn. Chỗ nào không khớp thì nêu cạnh số, bằng lời trung tính, và số vẫn được giữ đúng như in. Trang không đoán vì sao. Chỉ những số chính xác mới được đem cộng và so.',
    ] },
    'cau-dau': { title: 'Câu đầu trang của một nơi', body: [
      'Câu đầu lấy từ một số đếm hiện hành của cả danh mục, có ngày, có cả tổng và số đã hoàn thành. Khi có nhiều, trang xếp lần lượt:',
      { steps: [
        'danh mục nhiệm vụ trước các loại danh mục khác;',
        'danh mục của chương trình chính mà trang theo dõi;',
        'số đếm của thời điểm mới hơn;',
        'danh mục dài hơn.',
      ] },
      'Không có số đếm nào như vậy thì không có câu đầu. Bên dưới, danh mục xếp theo loại: nhiệm vụ, chỉ tiêu, tiêu chí, cơ sở dữ liệu, dự án; trong một loại thì mới đứng trước.',
      'Trang đầu còn nêu cả nước đang ở đâu: mỗi trụ cột nhiều nhất ba chỉ số cốt lõi có số mới nhất. Chỉ lấy số của toàn thể, có ngày, là kết quả hoặc ước tính. Danh sách “Nơi nào có số mới nhất” lấy ngày hiệu lực muộn nhất trong các số đếm và số liệu của từng nơi, trừ kế hoạch và công suất.',
    ] },
    'bieu-do': { title: 'Biểu đồ', body: [
      { list: [
        'Thanh của một số đếm dài bằng tổng mà nguồn in. Mỗi trạng thái là một dải. Phần nguồn không nêu là một dải để trắng, không ép cho đủ.',
        'Qua thời gian, mỗi lần công bố là một điểm ở ngày hiệu lực; số của cả một kỳ là một vạch dài bằng kỳ ấy.',
        'Không kẻ đường qua chỗ không có số, qua lần danh mục hay định nghĩa đổi, cũng không khi hai số của chuỗi nói về cùng một lúc. Chỗ các nguồn trái nhau về cùng một lúc có một khung nhạt từ số thấp nhất đến số cao nhất.',
        'Biểu đồ các nơi xếp theo giá trị cho dễ đọc, không phải để xếp hạng. Số của một phần, số kế hoạch, số tính lại và thứ hạng không vào biểu đồ ấy.',
      ] },
      'Cạnh biểu đồ số đếm có bảng số. Màu nào cũng đi cùng chữ.',
    ] },
    'muc-phai-dat': { title: 'Mức phải đạt, kế hoạch, kết quả', body: [
      'Nguồn hay in mức phải đạt, kế hoạch và kết quả giống nhau. Ở đây chúng đứng riêng. Mức đã ban hành phải có văn bản làm căn cứ; mức dự thảo hoặc mới phát biểu thì ghi rõ như vậy.',
      'Một việc đi qua nhiều chặng thì mỗi chặng là một chỉ số: tiền đăng ký không phải là tiền đã giải ngân, văn bản đã trình không phải là văn bản đã ban hành.',
    ] },
    'dia-gioi': { title: 'Nơi cũ và nơi mới', body: [
      'Khi địa giới đổi, số của nơi cũ vẫn là của nơi cũ: có trang riêng, và chỉ được tính gộp cho nơi mới theo mục “Số của nơi mới tính từ số của các nơi cũ”. Nơi nào giữ nguyên địa giới thì giữ nguyên mã.',
      'Khi chính nơi công bố tính lại một số của thời trước theo địa giới mới, số ấy được ghi là tính lại, kèm cách tính của nơi công bố.',
    ] },
    'dia-chi': { title: 'Mã và địa chỉ cố định', body: [
      'Mỗi số có một mã, ghép từ nguồn, nơi, điều được nói và thời gian. Mã ấy là địa chỉ: trang của nguồn, rồi dấu thăng, rồi mã.',
      'Giá trị không nằm trong mã, nên sửa giá trị thì địa chỉ giữ nguyên. Đổi tên nguồn, nơi hay chỉ số thì địa chỉ cũ vẫn dẫn tới số ấy. Một mã không bao giờ dùng lại cho số khác.',
    ] },
    'vao-trang': { title: 'Một con số vào đây bằng cách nào', body: [
      { steps: [
        'Mỗi bài báo hay văn bản được ghi vào một tệp: địa chỉ, ngày đăng và ngày ấy ở đâu ra, ngày đọc, bản gốc hay bản đăng lại, rồi mọi số lấy từ bài.',
        'Điều được suy ra mà nguồn không in thì ghi là suy ra, kèm điều còn ngờ.',
        'Điều có trong bài mà không nhập thì kể ra, kèm lý do.',
        'Máy kiểm tra mọi tệp: chữ, số, ngày, và mọi mã nhắc tới nhau. Còn một lỗi thì trang không được dựng lại, bản trước đứng nguyên.',
        'Điều nguồn tự không khớp không phải là lỗi: số vẫn vào, và điều ấy được nêu.',
      ] },
      'Mỗi số có đường dẫn tới đúng tệp và đúng dòng chứa nó, để ai cũng kiểm tra và sửa được.',
    ] },
    'khong-lam': { title: 'Trang này không làm gì', body: [
      { list: [
        'Không tính điểm tổng hợp cho nơi nào.',
        'Không tự xếp hạng: thứ hạng chỉ có khi một nơi công bố đã xếp.',
        'Không cộng các danh mục với nhau, không cộng nơi cũ vào nơi mới khi chỉ số không có quy tắc ghi tên.',
        'Không kẻ đường qua khoảng trống.',
        'Không đặt con số vào miệng nguồn: số nào tính ra thì nói rõ tính từ đâu.',
        'Không nói ai đúng ai sai: chỉ nói ai đã nói gì, khi nào, và điều gì không khớp.',
      ] },
    ] },
  },
  findings: {
    'remainder': 'Các phần cộng lại ít hơn tổng. Chỉ nêu khi cả bài đã được đọc và nguồn có kể việc còn dở (không tính việc thường xuyên, cũng không tính trạng thái do người đọc suy ra). Nếu nguồn chỉ kể việc đã xong thì phần còn lại là điều nguồn không nêu, không phải điều không khớp.',
    'excess': 'Các phần cộng lại nhiều hơn tổng.',
    'unfinished-differs': 'Số chưa hoàn thành mà nguồn in khác với các phần của nó cộng lại.',
    'percent-differs': 'Phần trăm mà nguồn in không ra từ hai số mà nguồn in, dù làm tròn hay cắt bớt ở đúng số chữ số thập phân của nó.',
    'after-publication': 'Thời gian của số bắt đầu sau ngày đăng. Ước tính, kế hoạch, công suất thì không kể.',
    'before-place': 'Thời gian của số đã hết trước ngày đầu của địa giới hiện nay, mà số không được ghi là tính lại.',
    'percent-impossible': 'Nguồn in phần trăm của một tổng đã biết mà không nêu số đếm, và không số nguyên nào trên tổng ấy cho ra phần trăm ấy.',
    'beyond-most': 'Thứ hạng vượt số nơi được xếp, hoặc giá trị vượt mức cao nhất mà chính nguồn in.',
    'completed-falls': 'Trong một danh mục, lần đếm sau có số đã hoàn thành ít hơn lần đếm trước, thời gian hai lần tách hẳn nhau, và không có lần đổi danh mục nào ở giữa.',
    'figure-falls': 'Chỉ số được ghi là không bao giờ giảm mà số của thời điểm sau thấp hơn số của thời điểm trước.',
    'part-exceeds-whole': 'Lượng của một kỳ lớn hơn lượng của kỳ dài hơn chứa nó.',
    'lists-differ': 'Danh mục gồm đúng mấy danh mục con, mà các con cộng lại không ra số của nó. Chỉ so trong cùng một bài hoặc cùng một ngày.',
  },
  labels: {
    first: 'Nêu trước', next: 'Đứng sau', inner: 'Danh mục nằm trong', outer: 'Danh mục chứa nó', before: 'Trước lần đổi', after: 'Sau lần đổi',
    one: 'Một chỉ số', other: 'Chỉ số gần giống', whole: 'Toàn thể', part: 'Một phần', target: 'Mức phải đạt', result: 'Kết quả',
    dated: 'Có ngày', cut: 'Ngày đăng sớm hơn', undated: 'Không rõ ngày', former: 'Nơi cũ', recast: 'Tính lại',
    counted: 'Từ hai số', printed: 'Chỉ có phần trăm', unknown: 'Không nói của cái gì',
  },
  sums: {
    divided: (done, total, share) => `${done} ÷ ${total} = ${share}`,
    days: (from, to, days) => `từ ${from} đến ${to}: ${days} ngày`,
    cut: (end, effective) => `thời gian hết vào ${end}, nhưng ngày hiệu lực là ${effective}`,
    between: (low, high) => `mọi số từ ${low} đến ${high}`,
    above: (low) => `mọi số lớn hơn ${low}`,
    from: (low) => `mọi số từ ${low} trở lên`,
    below: (high) => `mọi số nhỏ hơn ${high}`,
    upTo: (high) => `mọi số từ ${high} trở xuống`,
    among: (counts) => `nơi này có ${counts} danh mục được đếm`,
    bordersSince: (place, day) => `nay thuộc ${place}, nơi có địa giới mới từ ${day}`,
  },
  noCase: 'Trong dữ liệu hiện nay chưa có trường hợp nào.',
  noShare: 'không nêu tỷ lệ',
  idParts: { report: 'nguồn', place: 'nơi', register: 'danh mục', indicator: 'chỉ số', parts: 'phần', nature: 'loại', time: 'thời gian', key: 'để phân biệt' },
};
