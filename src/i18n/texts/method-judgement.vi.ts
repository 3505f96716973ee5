import type { JudgementSections } from './method.ts';

/** Rules of judgement in Vietnamese: the master. */
export const judgementVi: JudgementSections = {
  'do-moi': { title: 'Mới, cũ, rất cũ', body: [
    'Tuổi tự nó chưa nói số còn dùng được không: thứ hạng mỗi năm công bố một lần thì nửa năm tuổi vẫn là số mới, số đếm hằng tháng thì không. Vì vậy tuổi được đặt cạnh nhịp chờ số mới, ghi sẵn ở từng danh mục và chỉ số: tuần (7 ngày), tháng (31), quý (92), nửa năm (184), năm (366).',
    { list: [
      'Mới: tuổi chưa quá một nhịp.',
      'Cũ: đã quá một nhịp, chưa quá hai nhịp. Đã lỡ một kỳ.',
      'Rất cũ: đã quá hai nhịp.',
      'Không rõ tuổi: số không có ngày. Không bao giờ được coi là mới, dù vừa đọc hôm qua.',
      'Chưa thấy công bố: ở đây chưa nhập số nào về điều ấy. Nơi ấy có thể đã công bố ở chỗ chưa đọc được.',
      'Không rõ nhịp: danh mục hay chỉ số không ghi nhịp. Khi ấy trang chỉ nói điều đúng với mọi nhịp: mới nếu chưa quá 7 ngày, cũ nếu đã quá 366 ngày, rất cũ nếu đã quá 732 ngày; ở giữa thì không rõ.',
    ] },
    'Ngày chờ số mới là ngày hiệu lực cộng một nhịp. Trang không cộng thêm ngày nào để chờ nguồn đăng, nên một số vừa cũ có thể chỉ là nguồn chưa kịp đăng.',
    'Chỉ ngày dựng trang làm các hạng này đổi, và chỉ đổi theo chiều già đi. Số không còn mới thì nhận xét rút từ nó mất màu: chữ vẫn còn, màu thì không.',
  ] },
  'nhip-do': { title: 'Nhịp độ của một danh mục', body: [
    'Nhịp độ là tỷ lệ hoàn thành chia cho phần thời gian đã qua, tính đều theo ngày từ ngày bắt đầu đến hạn chót của danh mục. Nhãn nói về ngày của số đếm, không phải về hôm nay.',
    { list: [
      'đã xong: mọi việc trong tổng đều hoàn thành; không cần ngày bắt đầu hay hạn chót;',
      'theo kịp: nhịp độ từ 0,95 trở lên;',
      'chậm: từ 0,60 đến dưới 0,95;',
      'chậm nhiều: dưới 0,60.',
    ] },
    'Không đánh giá được, kèm lý do, khi: số đếm không cho biết tỷ lệ, chỉ nói về một phần danh mục, không rõ ngày, hay trong tổng có việc thường xuyên; danh mục đã đổi giữa chừng hoặc đã đổi sau đó; danh mục không nêu ngày bắt đầu hoặc hạn chót; số có từ trước ngày bắt đầu; hạn chót đã qua mà chưa có số đếm nào từ ngày ấy trở đi.',
    'Nguồn chỉ in phần trăm thì dùng phần trăm ấy. Từ hạn chót trở đi, phần thời gian đã qua là toàn bộ.',
  ] },
  'muc-tieu': { title: 'Quãng đường tới mức phải đạt', body: [
    'Với một chỉ số có mức phải đạt, trang hỏi hai câu khác nhau: đã đạt mức chưa, và nếu chưa thì có kịp không.',
    { list: [
      'Phần đường đã đi là số hiện hành trừ mốc đầu, chia cho mức trừ mốc đầu.',
      'Nhịp độ là phần đường đã đi chia cho phần thời gian đã qua từ mốc đầu đến ngày phải đạt, cùng các ngưỡng 0,95 và 0,60.',
      'Mốc đầu do dữ liệu nêu. Dữ liệu không nêu thì mốc đầu là kết quả có ngày sớm nhất của cùng chuỗi, và cạnh phép tính ghi rõ như vậy.',
      'Ít nhất, không quá, trên, dưới được hiểu đúng như chữ; mức chỉ in một con số thì hiểu theo chiều tốt của chỉ số, còn với một khoảng thì lấy đầu dễ hơn.',
    ] },
    'Chiều tốt phải do dữ liệu nêu; không nêu thì không đánh giá. Cũng không đánh giá, kèm lý do, khi: mức không phải một con số hoặc không nêu ngày; chưa có hai số ở hai ngày của đúng nơi, đúng phần, là kết quả và không phải số tính lại; định nghĩa đã đổi; mốc đầu đã bằng hoặc vượt mức; hai số không đủ chính xác để thấy đã đổi bao nhiêu; ngày phải đạt đã qua mà chưa có số nào từ ngày ấy trở đi.',
    'Cạnh nhịp độ theo ngày, phép tính nêu kết quả theo cách tăng trưởng kép mà nhiều trang về mục tiêu phát triển bền vững dùng: tốc độ tăng mỗi năm đã có chia cho tốc độ cần có, tính theo năm tròn, cùng các ngưỡng. Hai cách cho hai nhãn thì trang nói rõ; nhãn của trang vẫn là nhãn theo ngày.',
  ] },
  'do-nhay': { title: 'Nhãn có đổi không nếu dùng số khác', body: [
    'Với mỗi nhãn, trang thử lần lượt mọi số khác của cùng chuỗi, và nói số nào làm nhãn đổi. Không số nào làm đổi thì cũng nói vậy.',
    'Nguồn chỉ ghi tháng, quý hoặc năm thì trang thử thêm ngày đầu của thời gian ấy.',
  ] },
  'cach-tinh': { title: 'Mở phép tính của mỗi nhãn', body: [
    'Mỗi nhãn do trang tính ra đều mở được thành: những số đưa vào, kèm ngày và nguồn; phép tính với đúng các số ấy; những câu đã hỏi trước, kèm câu trả lời; kết quả; giá trị gần nhất làm nhãn đổi; và luật.',
    'Một tỷ lệ không bao giờ ghép số của hai lần công bố.',
  ] },
  'mau-thuan': { title: 'Khi các nguồn nói trái nhau', body: [
    'Mâu thuẫn do máy tìm ra từ chính các số, không ai viết tay. Hai số trái nhau khi đủ ba điều:',
    { list: [
      'Nói về cùng một điều: cùng chuỗi. Hai chỉ số gần giống nhau, hai danh mục có thể là một, thì được kể riêng là “gần giống mà khác” và không bao giờ gộp thành một khoảng.',
      'Nói về những lúc gặp nhau. Trạng thái: hai thời gian có ngày chung, và không số nào nói được về ngày sau khi nó đã đăng. Số của một kỳ: hai kỳ bằng nhau. Hai bài về cùng một sự kiện gặp nhau cả khi một bài không nêu ngày hoặc ngày do người đọc suy ra. Ngoài ra, số không rõ ngày không trái với số nào. Một bài nêu hai thời gian là nói về hai lúc.',
      'Không con số nào thỏa cả hai, theo mục “Trên, khoảng, dưới”. Phần trăm so ở số chữ số thập phân của chính nó, làm tròn hay cắt bớt đều được. Số đếm so từng số một: tổng, đã hoàn thành, từng trạng thái mà cả hai cùng nêu, và phần trăm hoàn thành. Điều một bên không nhắc tới thì không trái với gì. Hai hạng trong hai số lượng khác nhau thì không so.',
    ] },
    'Bài đăng lại và bài gốc là một tiếng nói, dù chép qua mấy lần: lặp lại không phải là xác nhận. Một nguồn cũng có thể tự trái với mình.',
    'Nguyên do được hỏi lần lượt, nguyên do đầu tiên giải thích được thì dừng:',
    { steps: [
      'Làm tròn: số này là số kia làm tròn hay cắt bớt, còn ít nhất hai chữ số có nghĩa; hoặc một bên nói “trên 90”, một bên nói đúng 90.',
      'Danh mục hoặc định nghĩa đổi: hai thời gian chỉ chờm lên nhau, và lần đổi nằm trong đó.',
      'Có thể khác ngày: hai thời gian chỉ chờm lên nhau, chẳng hạn một tháng và một ngày trong tháng, hay cùng một năm của một trạng thái. Cả hai có thể cùng đúng. Một nguồn chỉ ghi năm có thể đứng trước nguồn ghi tháng; điều ấy được nói ra ở đây.',
      'Phép cộng của một nguồn không khớp, và chỗ không khớp bằng đúng chỗ hai bên khác nhau.',
      'Không có nguyên do nào ở trên: chưa giải thích được.',
    ] },
    'Khi mọi số nói về cùng một lúc, trang nêu khoảng từ số thấp nhất đến số cao nhất. Khoảng của tỷ lệ lấy từ tỷ lệ của từng nguồn, không bao giờ lấy số đã xong của nguồn này chia cho tổng của nguồn kia. Khi khác ngày hoặc danh mục đổi thì không có khoảng.',
  ] },
  'gan-giong': { title: 'Gần giống mà khác', body: [
    'Hai chỉ số cùng tên mà khác cách tính, khác cơ quan tính hoặc khác phạm vi thì không trái nhau, dù số khác nhau. Trang kể chúng cạnh nhau khi cùng đơn vị, cùng nơi, thời gian gặp nhau và không con số nào thỏa cả hai, để không ai lấy số này thay số kia.',
    'Hai danh mục mà không nguồn nào nói có phải là một thì cũng được kể ở đây, với điều ngờ viết trong dữ liệu. Những mục này không bao giờ thành một khoảng.',
  ] },
  'nguoc-phan-tram': { title: 'Đọc ngược một phần trăm', body: [
    'Nguồn in phần trăm mà không in số đếm thì vẫn biết được một điều: những số nguyên nào, trên tổng ấy, in ra đúng phần trăm ấy khi làm tròn hoặc cắt bớt ở số chữ số thập phân của nó. Trang chỉ dùng việc này để kiểm tra, không bao giờ ghi số suy ra thành số của nguồn.',
    'Không số nguyên nào in ra được phần trăm ấy thì đó là điều không khớp trong nguồn.',
  ] },
  'sau-ro': { title: 'Sáu điều rõ', body: [
    'Nghị quyết muốn mỗi việc rõ sáu điều: việc gì, ai làm, khi nào xong, ai chịu trách nhiệm, ra sản phẩm gì, ai có thẩm quyền. Với mỗi nhiệm vụ biết tên, trang đếm xem các nguồn công khai đã nêu mấy điều, và kể rõ điều nào. Điều không thấy nêu ghi là “nguồn không nêu”.',
    { list: [
      'Tên của nhiệm vụ chưa phải là điều “việc gì”: phải có lời nói việc gì được làm.',
      'Điều “ai làm” là nơi mà nguồn nêu là người làm; không có thì là nơi mà một cam kết giao việc cho. Hạn và sản phẩm có thể đến từ một báo cáo sau. Hạn là hạn mới nhất mà nguồn nêu, và phải có ngày cuối.',
      'Với một cam kết chưa thành nhiệm vụ biết tên, dữ liệu ở đây chỉ ghi ba điều: việc, ai, hạn. “Ai” là nơi được giao; không có thì là nơi nói lời ấy. Ba điều kia không được hỏi tới.',
    ] },
    'Con số này nói về điều đã công khai và đã nhập ở đây. Cơ quan có thể biết rõ hơn mà chưa công bố. Nó không phải là điểm, và không được cộng hay xếp hạng.',
  ] },
  'han-truot': { title: 'Hạn, hạn dời và hạn đã qua', body: [
    'Mỗi nhiệm vụ biết tên và mỗi cam kết là một mục. Cam kết nói về một nhiệm vụ thì vào mục của nhiệm vụ ấy; lời nối tiếp một lời trước thì vào mục của lời trước. Trong một mục, các hạn xếp theo ngày được công khai.',
    { list: [
      'Hạn ghi là tháng, quý hay năm thì ngày cuối của hạn là ngày cuối của tháng, quý hay năm ấy. “Trước ngày 10” thì ngày cuối là ngày 9.',
      'Hạn dời bao nhiêu ngày là ngày cuối của hạn sau trừ ngày cuối của hạn trước. Cộng các lần dời thì đúng bằng hạn cuối trừ hạn đầu. Hai nguồn nêu cùng một hạn thì không có lần dời nào.',
      'Chưa tới hạn: hôm dựng trang chưa qua ngày cuối của hạn mới nhất.',
      'Hạn đã qua: ngày cuối đã qua, và chưa báo cáo nào nhập ở đây nói đã xong. Đó không phải là lời nói rằng việc chưa xong.',
      'Xong trong hạn, xong sau hạn: phải có nguồn. Báo cáo nói tới một ngày chưa quá hạn, việc đã xong: thế là xong trong hạn. Báo cáo chỉ nói tới một ngày sau hạn, việc đã xong: thế thì không rõ xong lúc nào, trừ khi một báo cáo khác nói tới một ngày sau hạn việc còn chưa xong.',
      'Giữ đúng một phần, không giữ đúng, không thực hiện: chỉ khi nguồn nói thế.',
    ] },
    'Để thời gian trôi thì chỉ có một thay đổi: từ “chưa tới hạn” sang “hạn đã qua”. Trang không nói vì sao hạn dời, trừ khi nguồn nói.',
  ] },
  'tu-duoi-len': { title: 'Đếm từ dưới lên', body: [
    'Báo cáo thường nêu một tổng mà không kể tên từng việc. Chỗ nào biết tên vài việc của một danh mục, trang đặt hai bên cạnh nhau: báo cáo nêu bao nhiêu, và ở đây biết tên những việc nào, trong đó báo cáo nói việc nào đã xong. Hai bên đều dẫn tới nguồn.',
    'Hai số ấy không chia cho nhau: số việc biết tên chỉ nói báo chí đã kể tên bao nhiêu, không nói đã làm bao nhiêu.',
    'Việc và thành tích không nằm trong danh mục nào được ghi riêng. Chúng không bao giờ vào một số đếm hay một tỷ lệ, nên một tin vui không làm tỷ lệ hoàn thành tăng lên.',
  ] },
  'im-lang': { title: 'Bảng im lặng', body: [
    'Trang “Im lặng” đặt các nơi hiện nay cạnh các chỉ số cốt lõi. Mỗi ô là số hiện hành của toàn thể, không bao giờ của một phần. Kết quả đứng trước ước tính và kế hoạch; số tính lại theo địa giới mới chỉ được dùng khi không có kết quả nào khác.',
    'Chỉ số cốt lõi là chỉ số mà nguồn công khai nói tới ở nhiều nơi, và cùng nhau phủ đủ các trụ cột; lý do của từng chỉ số đứng dưới bảng. Chỉ số cốt lõi chỉ có số và mức của cả nước thì không thành cột.',
    'Ô có số nêu số ấy, tuổi, hạng tuổi và ngày chờ số mới. Ô trống nêu vì sao trống, theo điều gần nhất với số còn thiếu: chỉ có số của một phần; chỉ có số của nơi cũ trước hợp nhất; chỉ có mức phải đạt; hoặc chưa nhập số nào. Điều mà nguồn về một nơi có nhắc nhưng không nhập thì kể ở cuối trang, kèm lý do.',
    'Ô trống chỉ có nghĩa là ở đây chưa nhập số nào. Nó không nói rằng nơi ấy không làm, không đạt hay không công bố. Các nơi xếp theo tên, không xếp hạng.',
  ] },
  'khong-nhac-nua': { title: 'Không nhắc nữa, và đã nói rồi thôi', body: [
    'Một báo cáo nói có việc chậm, quá hạn, đang chờ, tạm dừng hay không thực hiện; báo cáo sau của cùng nơi, cùng chương trình, cùng loại danh mục và cùng cấp thì không nhắc tới trạng thái ấy. Trang nêu cả hai, và không viết số 0 vào chỗ không nhắc.',
    { list: [
      'Chỉ xét số đếm có ngày của cả danh mục, và lần nhắc cuối cùng lớn hơn 0.',
      'Báo cáo sau phải muộn hơn, đã được đọc hết, và có chia việc còn dở ra trạng thái. Nguồn chỉ kể số đã xong thì không phải là im lặng.',
      'Đang làm, chưa triển khai, chưa đến hạn, đúng tiến độ thì không xét: mỗi báo cáo chia chúng một cách.',
    ] },
    'Đã nói rồi thôi: danh mục hoặc chỉ số cốt lõi đã có số của toàn thể mà tuổi đã quá hai nhịp. Danh mục đã xong hết và nơi cũ trước hợp nhất thì không kể. Điều ấy chỉ nói rằng ở đây chưa nhập số nào mới hơn.',
  ] },
  'dung-du-sach-song': { title: 'Đúng, đủ, sạch, sống', body: [
    'Bốn tỷ lệ cho mỗi nơi hiện nay, nói về số liệu công khai đã nhập ở đây, không nói về việc làm của nơi ấy.',
    { list: [
      'Đúng: trong các số hiện hành (mỗi chuỗi một số), bao nhiêu số không vướng mâu thuẫn nào chưa giải thích được. Số chỉ có một nguồn thì không có gì để trái, nên trang nêu cả bao nhiêu số có từ hai nguồn.',
      'Đủ: trong các chỉ số cốt lõi của bảng im lặng, bao nhiêu chỉ số có số của toàn thể.',
      'Sạch: trong mọi số đếm và số liệu, bao nhiêu số có đủ: nguồn có địa chỉ, hoặc có lý do vì sao không; ngày đăng được in ra hoặc có nhãn; thời gian của số; không điều gì phải suy ra; không điều gì còn ngờ.',
      'Sống: trong các số hiện hành, bao nhiêu số còn mới.',
    ] },
    'Kế hoạch và công suất không tính vào đúng và sống. Số của một phần có tính. Chưa có gì để chia thì không có tỷ lệ, không phải 0%. Bốn tỷ lệ không bao giờ cộng lại và không dùng để xếp các nơi. Trang riêng của mỗi nơi kể từng số chưa đạt từng điều.',
  ] },
  'nhu-da-biet': { title: 'Như đã biết vào một ngày', body: [
    'Trang của một ngày đã qua chỉ dùng những gì chắc chắn đã công khai đến hết ngày ấy. Nó được tính bằng đúng những luật của trang hiện nay, trên ít nguồn hơn. Thêm một nguồn đăng về sau không bao giờ làm đổi trang của ngày trước.',
    { list: [
      'Một nguồn được kể từ ngày cuối của thời gian đăng. Nguồn không in ngày đăng thì chỉ được kể từ ngày nó được đọc ở đây: có thể nó đã đăng từ trước, nhưng không ai chắc.',
      'Số đếm, số liệu, phát biểu, mức phải đạt và tình hình nhiệm vụ đi cùng nguồn của chúng. Lần đổi của một danh mục hay định nghĩa cũng chỉ được kể khi nguồn cho thấy nó đã công khai.',
      'Trang này nhập sai thì sửa cả trong trang của những ngày trước, vì nguồn chưa bao giờ nói như vậy. Lần sửa được nêu trong phần đã đổi gì.',
      'Nguồn tự đính chính hay cập nhật thì trước ngày ấy trang vẫn nêu số cũ của nguồn. Khi không biết số cũ thì trang của ngày trước để trống điều ấy.',
      'Tên gọi, định nghĩa, lời ghi điều còn ngờ và luật tính là của hôm nay.',
    ] },
    'Mỗi nơi và mỗi chỉ số có một trang cho mỗi ngày có tin, trừ ngày mới nhất: đó chính là trang hiện nay.',
  ] },
  'thay-doi': { title: 'Đã đổi gì', body: [
    'Máy dựng trang của hai ngày rồi so. Không ai viết tay phần này.',
    { list: [
      'Số được nêu trước đã đổi: trong cùng một chuỗi, một số khác đứng trước. Cả hai số được kể, kèm luật làm số sau đứng trước số cũ. Số đứng trước không có nghĩa là tăng hay giảm thật.',
      'Lần đầu có số: trước đó chuỗi chưa có số nào.',
      'Mâu thuẫn mới thấy: hai số nay trái nhau mà trước chưa trái nhau; mâu thuẫn không còn: ngược lại.',
      'Đính chính: của trang này, hoặc của nguồn.',
    ] },
    'Ngày trong danh sách thay đổi là ngày chắc chắn đã công khai, không phải ngày số được nhập vào đây.',
  ] },
  'sap-nhap': { title: 'Số của nơi mới tính từ số của các nơi cũ', body: [
    'Trang chỉ tính gộp theo quy tắc ghi tên tại chính chỉ số, kèm lý do. Chỉ số không ghi quy tắc thì không có gì được tính.',
    { list: [
      'Cộng: chỉ cho lượng mà mỗi đơn vị nằm ở đúng một nơi cũ, như trạm, thuê bao, thửa đất.',
      'Bình quân cộng: chỉ khi nơi công bố đã tính như vậy, và có nguồn nêu.',
      'Bình quân theo dân số: cần dân số của từng nơi cũ; dữ liệu ở đây chưa có, nên chưa tính.',
      'Không suy ra được: thứ hạng, mức, và tỷ lệ không rõ mẫu số.',
    ] },
    'Phải có số của mọi nơi cũ, cho toàn thể, cùng loại, cùng một thời gian ghi như nhau, và các nguồn của một nơi cũ không trái nhau. Thiếu một điều thì trang không tính, và nói thiếu điều gì.',
    'Chữ của nguồn được giữ: trên và ít nhất cộng lại thì kết quả là trên; khoảng đi với trên thì không chữ nào đúng cho kết quả, nên không tính. Kết quả có nhiều chữ số thập phân bằng số chính xác nhất được đem tính.',
    'Số tính ra mang dấu riêng, kèm phép tính và đường dẫn tới từng số. Nó không vào số hiện hành, tỷ lệ, phép so, biểu đồ hay bảng im lặng. Biểu đồ của nơi mới có vạch ở ngày đầu của địa giới mới, và không đường nào kẻ qua vạch ấy.',
  ] },
  'dinh-chinh': { title: 'Đính chính', body: [
    'Sửa một số đã công bố ở đây thì lần sửa được ghi thành một đính chính: ngày, loại, trước là gì, nay là gì, vì sao. Dữ liệu giữ giá trị hôm nay; đính chính giữ giá trị trước. Dấu đính chính đứng cạnh số ở mọi trang có số ấy.',
    { list: [
      'Chúng tôi nhập sai: nguồn viết đúng, ở đây ghi khác. Giá trị sai không được dùng lại cho ngày nào.',
      'Nguồn đính chính: nguồn báo số đăng lúc đầu là sai và đăng số khác. Trang của một ngày trước đó vẫn nêu số đầu, vì hôm ấy nguồn nói như vậy.',
      'Nguồn cập nhật: nguồn thay số ở cùng một chỗ bằng số mới hơn. Số cũ không sai vào lúc đăng, và trang của một ngày trước đó vẫn nêu nó.',
      'Đổi định nghĩa: điều được đo hay danh mục đã khác. Số trước và sau không nối với nhau. Lần đổi đã ghi tại chỉ số hay danh mục thì trang “Đính chính” tự kể, không phải ghi lại.',
    ] },
    'Sửa giá trị thì địa chỉ giữ nguyên. Sửa nơi, phần hay thời gian thì mã đổi, và mã cũ dẫn tới mã mới. Những chỗ sửa trước khi công bố thì không kể.',
  ] },
  'tra-loi': { title: 'Câu trả lời của cơ quan', body: [
    'Một cơ quan trả lời công khai về một số ở đây thì câu trả lời, tóm tắt bằng lời của trang này, đứng cạnh số ở mọi trang có số ấy, ở trang của nguồn chứa câu trả lời, và ở trang “Đính chính”.',
    'Câu trả lời không thay số, không làm số lên trước hay xuống sau. Nếu nó có số mới thì số ấy vào như mọi số khác, từ nguồn của nó. Lời lưu ý hay xác nhận của bên thứ ba không phải là câu trả lời: chúng là phát biểu, và cũng đứng cạnh số.',
  ] },
};
