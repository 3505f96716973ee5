/**
 * The words of the interface, in Vietnamese: the master. en.ts has the type of this object, so that a missing
 * English string is a compile error. Names of things stand in data. Messages with values are functions whose
 * numbers and names arrive formatted.
 */
export const vi = {
  language: { code: 'vi', name: 'Tiếng Việt', other: 'English', switchTo: 'Đọc trang này bằng tiếng Anh' },
  nav: {
    skip: 'Đến nội dung chính', main: 'Các mục chính', home: 'Trang đầu', places: 'Tỉnh, thành phố', pillars: 'Trụ cột', indicators: 'Chỉ số', registers: 'Danh mục', programmes: 'Chương trình', tasks: 'Nhiệm vụ', conflicts: 'Mâu thuẫn', coverage: 'Im lặng', changes: 'Thay đổi', corrections: 'Đính chính', dictionary: 'Dữ liệu', glossary: 'Thuật ngữ', sources: 'Nguồn', all: 'Mọi mục của trang', method: 'Phương pháp', contribute: 'Đóng góp', about: 'Giới thiệu', search: 'Tìm', trail: 'Bạn đang ở',
  },
  footer: {
    independent: 'Trang độc lập, không phải trang chính thức của cơ quan nào.',
    built: (day: string) => `Tuổi số liệu tính đến ngày ${day}.`,
    licence: 'Dữ liệu: CC BY 4.0. Mã nguồn: MIT.',
    privacy: 'Không cookie, không đếm lượt, không gửi gì ra máy chủ khác.',
    operator: (name: string) => `Vận hành: ${name}.`,
  },
  page: {
    title: (page: string, site: string) => `${page} · ${site}`,
    edit: 'Sửa số liệu này', editFile: 'Sửa tệp này', filePath: 'Tệp cần sửa', contents: 'Trong trang này', more: 'Xem thêm', all: 'Xem tất cả', redirect: (name: string) => `Trang này đã chuyển sang địa chỉ mới: ${name}.`,
  },
  number: { one: (n: string) => n },
  time: {
    asOf: (time: string) => `tính đến ${time}`,
    sometimeIn: (time: string) => `vào một lúc trong ${time}`,
    sometime: (time: string) => `vào một lúc ${time}`,
    during: (time: string) => `trong ${time}`,
    onDay: (day: string) => `trong ngày ${day}`,
    undated: 'không rõ thời gian', undatedLabel: 'Không rõ thời gian',
    age: (days: string) => `đã ${days} ngày tuổi`,
    ageAtLeast: (days: string) => `không rõ tuổi, ít nhất ${days} ngày`,
    published: (time: string) => `đăng ${time}`,
    publishedLabel: (time: string) => `đăng ${time} (có thể lệch một hai ngày)`,
    publishedInferred: (time: string) => `đăng ${time} (suy từ nội dung)`,
    notPrinted: 'không rõ ngày đăng',
    read: (day: string) => `ngày ${day}`,
    inferred: 'thời gian do người đọc suy ra',
  },
  nature: { result: 'kết quả', estimate: 'ước tính', plan: 'kế hoạch', capacity: 'công suất' },
  recast: 'tính lại theo địa giới mới',
  outOf: (rank: string, outOf: string) => `${rank} trên ${outOf}`,
  outOfWords: (outOf: string) => `trên ${outOf}`,
  fraction: (part: string, whole: string) => `${part}/${whole}`,
  rankAtMost: (rank: string) => `${rank} trở lên`,
  numerator: (part: string) => `tử số ${part}`,
  change: {
    up: 'tăng', down: 'giảm', percent: (by: string) => `${by}%`, points: (by: string) => `${by} điểm phần trăm`, times: (by: string) => `gấp ${by} lần`, ranks: (by: string) => `${by} bậc`, amount: (by: string) => by, since: (time: string) => `so với ${time}`, printed: 'theo nguồn',
  },
  buckets: {
    completed: 'hoàn thành', completedOnTime: 'hoàn thành đúng hạn', completedLate: 'hoàn thành muộn', completedEarly: 'hoàn thành sớm', unfinished: 'chưa hoàn thành', onTrack: 'đúng tiến độ hoặc trong hạn', inProgress: 'đang làm, không rõ tiến độ', notStarted: 'chưa triển khai', notDue: 'chưa đến hạn', behind: 'chậm tiến độ', overdue: 'quá hạn', waiting: 'đang chờ', suspended: 'tạm dừng', permanent: 'thường xuyên', dropped: 'không thực hiện', notAssessed: 'chưa đánh giá được', mixed: 'gộp nhiều trạng thái',
  },
  count: {
    total: 'Tổng', remainderUnsaid: 'nguồn không nêu', remainderUnexplained: 'chưa giải thích', excess: (n: string) => `cộng lại vượt tổng ${n}`,
    inside: (label: string) => `trong đó ${label}`, beyond: 'nằm ngoài tổng', overlapping: 'cắt ngang các nhóm, không cộng', state: 'Trạng thái', number: 'Số mục', printedPercent: 'Nguồn in', share: (share: string) => `${share} đã hoàn thành`,
    sharePrinted: (share: string) => `nguồn in ${share}, không nêu số đếm`, shareWithoutTotal: (share: string) => `nguồn in ${share}, không nêu tổng số`, beyondTotal: (list: string) => `ngoài tổng còn ${list}`, added: (n: string) => `thêm ${n} mục mới`, addedIn: (n: string, time: string) => `thêm ${n} mục mới trong ${time}`,
    units: (done: string, total: string, kind: string) => `${done}/${total} ${kind} đã hoàn thành cả danh mục`, unitsDone: (done: string, kind: string) => `${done} ${kind} đã hoàn thành cả danh mục`, unitsTotal: (total: string, kind: string) => `${total} ${kind} cùng làm danh mục`, unitsPercent: (percent: string, kind: string) => `${percent} ${kind} đã hoàn thành`,
    green: 'xanh', yellow: 'vàng', red: 'đỏ', colours: 'Theo màu', onlyTotal: 'Nguồn chỉ nêu tổng số.', unknownOf: 'nguồn không nói của tổng nào',
    doneOf: (done: string, total: string, what: string) => `${done} trong ${total} ${what} hoàn thành`, done: (done: string, what: string) => `${done} ${what} hoàn thành`, totalOnly: (total: string, what: string) => `danh mục có ${total} ${what}`, percentDone: (percent: string, what: string) => `${percent} số ${what} hoàn thành`,
    says: 'Nguồn viết', saysTranslated: 'Nguồn viết (lời dịch)', chart: (register: string) => `Biểu đồ: ${register}`,
  },
  registerKinds: { tasks: 'nhiệm vụ', targets: 'chỉ tiêu', criteria: 'tiêu chí', databases: 'cơ sở dữ liệu', projects: 'dự án' },
  levels: { central: 'cấp Trung ương', province: 'cấp tỉnh', commune: 'cấp xã' },
  blocs: { government: 'khối chính quyền', party: 'khối Đảng', front: 'khối Mặt trận', council: 'khối Hội đồng nhân dân' },
  origins: { assigned: 'được giao', own: 'tự đề ra' },
  statements: {
    recommendation: 'Kiến nghị', bottleneck: 'Vướng mắc', commitment: 'Cam kết, việc phải làm', caution: 'Lưu ý về số liệu', confirmation: 'Xác nhận', due: (time: string) => `hạn: ${time}`, from: 'từ', to: 'gửi',
    outcome: { kept: 'đã giữ đúng', partly: 'giữ đúng một phần', missed: 'không giữ đúng', replaced: 'đã thay bằng hạn khác' }, continues: 'Nối tiếp lời trước', about: 'Nói về',
  },
  doubt: { mark: 'Còn ngờ', label: 'Điều còn ngờ', report: 'Điều còn ngờ về cả bài' },
  choice: {
    title: (n: string) => `${n} lần nêu khác về cùng điều này`, more: (n: string) => `Xem ${n} số khác nữa`, rule: 'Vì sao số này đứng trước',
    rules: { 'only-one': 'chỉ có một số', dated: 'số có ngày đứng trước số không rõ ngày', latest: 'số có ngày hiệu lực muộn hơn đứng trước', source: 'nguồn gốc đứng trước bản đăng lại, bản dịch; văn bản đứng trước báo chí', precision: 'số chính xác hơn đứng trước', publication: 'nguồn đăng sau đứng trước', 'publication-known': 'nguồn rõ ngày đăng đứng trước nguồn không rõ', order: 'không luật nào phân được trước sau, nên xếp theo mã' },
  },
  findings: {
    title: 'Điều không khớp trong nguồn', mark: 'Không khớp',
    remainder: (total: string, sum: string, rest: string) => `tổng là ${total} mà các phần cộng lại được ${sum}: còn ${rest} chưa giải thích`,
    excess: (total: string, sum: string, over: string) => `tổng là ${total} mà các phần cộng lại được ${sum}: thừa ${over}`,
    unfinishedDiffers: (printed: string, sum: string) => `nguồn ghi ${printed} chưa hoàn thành mà các phần của nó cộng lại được ${sum}`,
    percentDiffers: (printed: string, part: string, whole: string) => `nguồn in ${printed}% mà ${part} trên ${whole} không làm tròn thành số ấy`,
    afterPublication: (published: string) => `số của thời điểm sau ngày đăng (${published})`,
    beforePlace: (from: string) => `số của thời điểm trước khi địa phương có địa giới này (${from})`,
    remedy: 'đúng như nguồn thì giữ nguyên: đây là điều cần nêu, không phải lỗi nhập; nếu nhập nhầm thì sửa',
  },
  figure: { indicator: 'Chỉ số', value: 'Giá trị', time: 'Thời gian', source: 'Nguồn', place: 'Nơi', all: 'Mọi số đã nhập', category: 'Mức', part: 'Phần', said: 'theo', permalink: 'Địa chỉ cố định của số liệu này' },
  targets: {
    title: 'Mức phải đạt', none: 'Chưa nhập mức phải đạt nào.', by: (time: string) => `đến ${time}`, everyYear: 'mỗi năm', noPeriod: 'không nêu thời hạn', standing: { adopted: 'đã ban hành', draft: 'dự thảo', announced: 'mới phát biểu' }, basis: 'Căn cứ', noMethod: 'Chưa có cách đánh giá thống nhất', target: 'mức phải đạt',
  },
  home: {
    state: 'Cả nước đến nay', stateLead: 'Mỗi trụ cột nêu những chỉ số cốt lõi có số mới nhất của cả nước.', figureAge: (age: string) => `số liệu ${age}`, latest: 'Nơi nào có số mới nhất', latestLead: 'Ngày của số mới nhất đã nhập về từng nơi, không phải thứ hạng.', missingCells: (n: string, all: string) => `${n} trong ${all} ô của bảng chỉ số cốt lõi chưa có số.`, missingDates: (n: string, all: string) => `${n} trong ${all} nguồn không rõ ngày đăng.`, doubts: (n: string, all: string) => `${n} trong ${all} số liệu có điều còn ngờ, ghi ngay cạnh số.`,
    kicker: (subject: string) => `Theo dõi ${subject}`, title: 'Trang đầu', lead: 'Cả nước', country: 'Số đếm nhiệm vụ của cả nước, qua từng lần công bố', places: 'Tìm tỉnh, thành phố của bạn', pillars: 'Theo trụ cột', newest: 'Báo cáo mới nhất', missing: 'Điều còn thiếu', missingPlaces: (n: string, all: string) => `${n} trong ${all} tỉnh, thành phố chưa có báo cáo nào được nhập.`,
    numbers: (claims: string, reports: string, places: string) => `${claims} số đếm, số liệu và phát biểu từ ${reports} nguồn, về ${places} nơi.`,
    equation: 'Các phần', source: 'Nguồn và ngày đăng', undatedCounts: 'Không xếp được theo ngày', differ: 'Các nguồn nêu số khác nhau và danh mục có lúc đổi: không nối các dòng này thành một đường.',
  },
  places: {
    title: 'Tỉnh, thành phố', lead: (n: string) => `${n} tỉnh, thành phố theo lưới ô bằng nhau: mỗi ô một nơi, không to nhỏ theo diện tích.`, type: { country: 'Cả nước', city: 'Thành phố trực thuộc Trung ương', province: 'Tỉnh', former: 'Tỉnh cũ', commune: 'Xã, phường, đặc khu' }, name: 'Tên', reports: 'Nguồn', latest: 'Số mới nhất', none: 'chưa nhập báo cáo nào', former: 'Các tỉnh, thành phố cũ', formerLead: 'Số liệu của nơi cũ vẫn là của nơi cũ, không cộng vào nơi mới.', archipelagoOf: (place: string) => `thuộc ${place}`,
    gridLabel: 'Lưới ô các tỉnh, thành phố và hai quần đảo', kind: 'Loại', claims: 'Số liệu đã nhập',
  },
  place: {
    code: (code: string) => `Mã ${code}`, formed: (day: string) => `Từ ${day}, hợp nhất`, merged: (day: string) => `Nơi này tồn tại trong địa giới này đến hết ${day}; nay thuộc`, typeChange: (type: string, day: string) => `${type} từ ${day}`,
    none: 'Điều đó không có nghĩa là nơi này không làm gì hay không công bố gì.', add: 'Bạn biết một báo cáo về nơi này? Xem cách đóng góp.', byPillar: 'Theo trụ cột', noneMarks: 'Chưa nhập báo cáo nào.', registers: 'Nhiệm vụ, chỉ tiêu, tiêu chí', registersLead: 'Mỗi danh mục đứng riêng: danh mục này có thể nằm trong danh mục kia, nên không cộng với nhau.', figures: 'Số liệu theo trụ cột', statements: 'Kiến nghị, vướng mắc, cam kết', sources: 'Các nguồn', former: 'Số liệu của các nơi cũ', pillarTitle: (place: string, pillar: string) => `${place}: ${pillar}`, noneInPillar: 'Chưa nhập số liệu nào của nơi này trong trụ cột này.', allSources: (n: string) => `Xem cả ${n} nguồn`, sourcesOf: (place: string) => `${place}: các nguồn`, backTo: (place: string) => `Về trang ${place}`, targets: 'Mức phải đạt của nơi này', allFigures: (n: string) => `Xem cả ${n} số liệu`, promises: 'Cam kết và việc phải làm, theo hạn', otherStatements: 'Kiến nghị, vướng mắc, lưu ý, xác nhận', inPillar: (n: string) => `${n} mục trong trang`,
    lead: (place: string, sentence: string, time: string, age: string) => `${place}: ${sentence}, ${time}; số liệu ${age}.`, claims: (n: string, reports: string) => `${n} số đếm, số liệu và phát biểu, từ ${reports} nguồn.`, tasks: 'Nhiệm vụ biết tên', archipelago: 'Quần đảo',
  },
  pillar: { title: 'Trụ cột', indicators: 'Các chỉ số', places: 'Các nơi có số liệu', claims: (n: string) => `${n} số liệu`, statements: 'Kiến nghị, vướng mắc', none: 'Chưa có chỉ số nào.' },
  indicators: { title: 'Chỉ số', lead: (n: string) => `${n} chỉ số. Cùng tên mà khác cách tính thì là hai chỉ số.`, places: 'Nơi có số liệu', claims: 'Số liệu', core: 'cốt lõi', unused: 'chưa có số liệu' },
  indicator: {
    definition: 'Định nghĩa', unit: 'Đơn vị', measure: 'Loại số', timing: 'Thời gian của số', direction: 'Chiều tốt', pillar: 'Trụ cột', producer: 'Cơ quan tính', variants: 'Gần giống mà khác', variantOf: 'Biến thể của', ladder: 'Bậc trong thang', breaks: 'Những lần đổi định nghĩa hoặc thang', byPlace: 'Theo nơi', overTime: 'Qua thời gian', parts: 'Các phần', none: 'Chưa nhập số liệu nào cho chỉ số này.', sameAs: 'Các số dưới đây khác thời điểm và khác nguồn: xếp theo giá trị để dễ đọc, không phải để xếp hạng.',
    measures: { amount: 'lượng', share: 'tỷ lệ', rank: 'thứ hạng', score: 'điểm', category: 'mức' }, timings: { stock: 'trạng thái tại một ngày', flow: 'diễn ra trong một kỳ' }, directions: { up: 'tăng là tốt', down: 'giảm là tốt', none: 'không có chiều tốt' }, chartTitle: (name: string) => `${name}, số hiện hành từng nơi`, seriesTitle: (name: string, place: string) => `${name}: ${place}`, country: 'cả nước',
  },
  registers: { title: 'Danh mục', lead: (n: string) => `${n} danh mục. Một số đếm chỉ có nghĩa trên danh mục của nó.`, place: 'Nơi', kind: 'Loại', counts: 'Lần đếm', latest: 'Số đếm hiện hành', eachPlace: 'mọi nơi cùng chạy' },
  register: {
    about: 'Về danh mục này', kind: 'Gồm', place: 'Nơi', programme: 'Chương trình', level: 'Cấp thực hiện', bloc: 'Khối', origin: 'Nguồn gốc', assignedBy: 'Ai giao', perUnit: 'Mỗi đơn vị làm cả danh mục', start: 'Bắt đầu', deadline: 'Hạn chót', subsetOf: 'Nằm trong', contains: 'Chứa', madeOf: 'Gồm đúng các danh mục', partOf: 'Là một phần của', maybeSameAs: 'Có thể là một với', breaks: 'Những lần danh mục đổi', between: (from: string, to: string) => `giữa ${from} và ${to}`, since: (from: string) => `từ ${from}`, counts: 'Các lần đếm', none: 'Chưa nhập lần đếm nào.', neverAdd: 'Không cộng hai danh mục này với nhau.', completedOver: 'Số đã hoàn thành và tổng, qua từng lần công bố', seriesCompleted: 'hoàn thành', seriesTotal: 'tổng', listChanged: 'danh mục đổi',
  },
  sources: { title: 'Nguồn', lead: (n: string) => `${n} nguồn, mới đăng đứng trước. Mỗi nguồn có một trang kể mọi số lấy từ nó.`, publisher: 'Nơi đăng', published: 'Ngày đăng', title_: 'Tiêu đề', claims: 'Số liệu', about: 'Về' },
  source: {
    holds: { count: (n: string) => `${n} số đếm`, figure: (n: string) => `${n} số liệu`, statement: (n: string) => `${n} phát biểu`, target: (n: string) => `${n} mức phải đạt`, nothing: 'chưa nhập gì' },
    untitled: (publisher: string) => `${publisher} (không rõ tiêu đề)`, kinds: { press: 'báo chí', party: 'văn bản hoặc trang của Đảng', government: 'văn bản hoặc trang của chính quyền', legal: 'văn bản pháp luật', dataset: 'bộ dữ liệu' }, copies: { original: 'bản gốc', repost: 'bản đăng lại', translation: 'bản dịch' }, copyOf: 'Chép từ', open: 'Mở nguồn', archive: 'Bản lưu', noUrl: 'Không có địa chỉ', part: 'Chỉ đọc được một phần bài.', event: 'Cùng sự kiện', counts: 'Số đếm', figures: 'Số liệu', statements: 'Phát biểu', tasks: 'Tình hình nhiệm vụ', leftOut: 'Điều không nhập', leftOutWhy: 'vì sao', facts: 'Về nguồn này', kind: 'Loại', copy: 'Bản', published: 'Đăng', read: 'Đọc', targetsFrom: 'Mức phải đạt đọc ở đây', cite: 'Mã nguồn', lang: 'Ngôn ngữ của nguồn',
  },
  programmes: { title: 'Chương trình', lead: (n: string) => `${n} nghị quyết, kế hoạch, chương trình và cơ chế mà các danh mục nói tới.` },
  programme: { document: 'Số hiệu', issued: 'Ban hành', start: 'Bắt đầu', end: 'Kết thúc', partOf: 'Thuộc', phases: 'Gồm', amendedBy: 'Sửa đổi bởi', registers: 'Các danh mục', tasks: 'Nhiệm vụ biết tên', open: 'Đọc văn bản', none: 'Chưa có danh mục hay nhiệm vụ nào được nhập cho chương trình này.', about: 'Về chương trình này' },
  tasks: { title: 'Nhiệm vụ biết tên', lead: (n: string) => `${n} nhiệm vụ được công khai bằng tên. Các báo cáo chủ yếu chỉ nêu tổng số: danh sách này không thay cho các số đếm.`, state: 'Tình hình', due: 'Hạn', place: 'Nơi', name: 'Nhiệm vụ', unknown: 'chưa có tin', none: 'Chưa nhập nhiệm vụ nào biết tên.' },
  task: { what: 'Việc', who: 'Người làm', when: 'Hạn', responsible: 'Trách nhiệm', product: 'Sản phẩm', authority: 'Thẩm quyền', notStated: 'nguồn không nêu', register: 'Danh mục', programme: 'Chương trình', assignedBy: 'Ai giao', source: 'Nguồn nêu nhiệm vụ', history: 'Qua từng báo cáo', noHistory: 'Chưa báo cáo nào nói về tình hình nhiệm vụ này.', said: 'Các phát biểu về nhiệm vụ này', clear: 'Sáu điều rõ', confirmedBy: 'Xác nhận' },
  glossary: { title: 'Thuật ngữ', lead: (n: string) => `${n} từ và chữ tắt hay gặp trong các báo cáo, giải thích bằng lời của trang này.`, more: 'Đọc thêm' },
  dictionary: { title: 'Dữ liệu', lead: 'Mọi chỉ số, danh mục, đơn vị và phần, với số lần xuất hiện trong dữ liệu.', units: 'Đơn vị', parts: 'Các phần', ladders: 'Các thang', id: 'Mã', name: 'Tên', kind: 'Loại', claims: 'Số liệu', numbers: 'Dữ liệu có gì', page: (n: string) => `Trang ${n}`, pages: 'Các trang', pagesEnd: 'Các trang, cuối danh sách', titled: (title: string, n: string) => (n === '1' ? title : `${title}, trang ${n}`), used: 'Số lần dùng', dimension: 'Chiều chia', dimensions: { level: 'cấp', operator: 'nhà mạng', ownership: 'công, tư', area: 'thành thị, nông thôn', bloc: 'khối', office: 'cơ quan', theme: 'nhóm việc', group: 'nhóm xếp hạng', stage: 'chặng' } },
  coverage: { title: 'Ai đã công bố gì', lead: (places: string, indicators: string) => `${places} tỉnh, thành phố và ${indicators} chỉ số cốt lõi: mỗi ô là số hiện hành và tuổi của nó, hoặc dấu gạch khi chưa nhập số nào.`, filled: (filled: string, all: string) => `${filled} trong ${all} ô có số.`, why: 'Ô trống không có nghĩa là nơi ấy không đạt hay không công bố: chỉ là chưa có số nào được nhập ở đây.', place: 'Nơi', coreWhy: 'Vì sao là chỉ số cốt lõi' },
  multiples: { title: 'Các chỉ số cốt lõi qua các nơi' },
  table: { caption: 'Bảng', show: 'Xem bảng số của biểu đồ', showWords: 'Xem bảng số' },
  yes: 'có',
  method: { title: 'Phương pháp', lead: 'Trang này chọn, tính và nói theo những luật dưới đây, như nhau cho mọi nơi. Luật nào có trường hợp trong dữ liệu thì kèm ví dụ lấy từ đó.', rule: 'Luật được viết trong', example: 'Ví dụ từ dữ liệu' },
  contribute: { title: 'Đóng góp' },
  about: { title: 'Giới thiệu' },
  notFound: { title: 'Không có trang này', lead: 'Địa chỉ này không có trang nào. Có thể trang đã đổi tên, hoặc địa chỉ bị gõ thiếu.', places: 'Các tỉnh, thành phố' },
};

/** Every language has exactly these words. */
export type Words = typeof vi;
