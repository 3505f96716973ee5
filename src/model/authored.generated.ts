/* Sinh ra từ schemas/ bằng `npm run types`; không sửa tay. */

/**
 * Những lần danh mục hoặc định nghĩa đổi: số trước và sau không nối với nhau.
 *
 * @minItems 1
 */
export type Breaks = AuthoredBreak[];
/**
 * Phần của một chỉ tiêu hay danh mục (mã trong parts.yaml): chỉ một cấp, một nhà mạng, một khối…; nhiều phần thì viết thành danh sách.
 *
 * @minItems 1
 */
export type Part = string | string[];
/**
 * Số đếm: 51, hoặc {value: 200, qualifier: about}, hoặc {min: 8, max: 10}.
 */
export type AuthoredQuantity =
  | number
  | {
      /**
       * Số đếm.
       */
      value?: number;
      /**
       * Mức chính xác như nguồn viết: exact đúng; about khoảng, gần, xấp xỉ; over trên, hơn; under dưới; at-least ít nhất, tối thiểu; at-most không quá, thuộc nhóm N.
       */
      qualifier?: 'exact' | 'about' | 'over' | 'under' | 'at-least' | 'at-most';
      /**
       * Số nhỏ nhất của khoảng.
       */
      min?: number;
      /**
       * Số lớn nhất của khoảng.
       */
      max?: number;
    };
/**
 * Phần trăm như in: 53, hoặc {value: 67, of: unknown, qualifier: over}.
 */
export type AuthoredPercent =
  | number
  | {
      /**
       * Phần trăm.
       */
      value?: number;
      /**
       * Phần trăm của tổng, hay nguồn không nói của cái gì.
       */
      of?: 'total' | 'unknown';
      /**
       * Mức chính xác như nguồn viết: exact đúng; about khoảng, gần, xấp xỉ; over trên, hơn; under dưới; at-least ít nhất, tối thiểu; at-most không quá, thuộc nhóm N.
       */
      qualifier?: 'exact' | 'about' | 'over' | 'under' | 'at-least' | 'at-most';
    };

export interface AuthoredFiles {
  correction: AuthoredCorrection;
  glossary: AuthoredGlossary;
  indicator: AuthoredIndicator;
  ladders: AuthoredLadders;
  parts: AuthoredParts;
  pillars: AuthoredPillars;
  place: AuthoredPlace;
  programme: AuthoredProgramme;
  register: AuthoredRegister;
  report: AuthoredReport;
  response: AuthoredResponse;
  site: AuthoredSite;
  task: AuthoredTask;
  units: AuthoredUnitsFile;
}
/**
 * Một lần đính chính.
 */
export interface AuthoredCorrection {
  /**
   * Ngày đính chính.
   */
  date: string;
  /**
   * Chúng tôi nhập sai; nguồn đính chính; nguồn cập nhật; đổi định nghĩa.
   */
  kind: 'our-error' | 'source-corrected' | 'source-updated' | 'definition-changed';
  /**
   * Mã số liệu, mức phải đạt, danh mục hoặc chỉ số.
   */
  claim: string;
  /**
   * Trường đã đổi.
   */
  field?: string;
  /**
   * Giá trị trước.
   */
  was?: string | number;
  /**
   * Giá trị sau.
   */
  now?: string | number;
  /**
   * Mã mới, khi mã đổi.
   */
  replacedBy?: string;
  /**
   * Mã báo cáo làm căn cứ.
   */
  source?: string;
  /**
   * Vì sao.
   */
  why: string;
  /**
   * Như trên, bằng tiếng Anh.
   */
  whyEn?: string;
  /**
   * Ghi chú cho người sửa dữ liệu; không hiện trên trang.
   */
  note?: string;
}
/**
 * Thuật ngữ.
 */
export interface AuthoredGlossary {
  /**
   * Danh sách.
   *
   * @minItems 1
   */
  terms: AuthoredTerm[];
}
/**
 * Một thuật ngữ.
 */
export interface AuthoredTerm {
  /**
   * Mã.
   */
  id: string;
  /**
   * Tên thuật ngữ, đúng như văn bản in.
   */
  name: string;
  /**
   * Tên thuật ngữ bằng tiếng Anh.
   */
  nameEn?: string;
  /**
   * Chữ tắt.
   */
  abbreviation?: string;
  /**
   * Giải thích bằng lời của chúng ta.
   */
  definition: string;
  /**
   * Như trên, bằng tiếng Anh.
   */
  definitionEn?: string;
  /**
   * Nơi đọc thêm.
   */
  url?: string;
  /**
   * Mã báo cáo.
   */
  source?: string;
  /**
   * Ghi chú cho người sửa dữ liệu; không hiện trên trang.
   */
  note?: string;
}
/**
 * Một chỉ số: một định nghĩa, một phép đo. Tên tệp là mã.
 */
export interface AuthoredIndicator {
  /**
   * Tên chỉ số, đúng như văn bản in.
   */
  name: string;
  /**
   * Tên chỉ số bằng tiếng Anh.
   */
  nameEn?: string;
  /**
   * Tên ngắn cho bảng.
   */
  shortName?: string;
  /**
   * Tên ngắn bằng tiếng Anh.
   */
  shortNameEn?: string;
  /**
   * Định nghĩa: tổng thể nào, đo thế nào.
   */
  definition: string;
  /**
   * Định nghĩa bằng tiếng Anh.
   */
  definitionEn?: string;
  /**
   * Loại số: lượng, tỷ lệ, thứ hạng, điểm, mức.
   */
  measure: 'amount' | 'share' | 'rank' | 'score' | 'category';
  /**
   * Mã đơn vị trong units.yaml; không cần với mức.
   */
  unit?: string;
  /**
   * stock: trạng thái tại một ngày (asOf); flow: diễn ra trong một kỳ (period).
   */
  timing: 'stock' | 'flow';
  /**
   * Chiều tốt: tăng, giảm, không có.
   */
  direction: 'up' | 'down' | 'none';
  /**
   * Mã trụ cột.
   */
  pillar: string;
  /**
   * Chỉ số gần giống mà khác định nghĩa.
   */
  variantOf?: string;
  /**
   * Cơ quan tính ra số này.
   */
  producer?: string;
  /**
   * Mã thang trong ladders.yaml.
   */
  ladder?: string;
  /**
   * Mã bậc của thang.
   */
  step?: string;
  /**
   * Các mức theo thứ tự từ thấp đến cao; bắt buộc với measure: category.
   *
   * @minItems 1
   */
  categories?: AuthoredCategory[];
  /**
   * Thuộc bộ chỉ số cốt lõi.
   */
  core?: true;
  /**
   * Vì sao thuộc bộ cốt lõi.
   */
  coreWhy?: string;
  /**
   * Như trên, bằng tiếng Anh.
   */
  coreWhyEn?: string;
  /**
   * Nhịp công bố chờ đợi.
   */
  cadence?: 'week' | 'month' | 'quarter' | 'half' | 'year';
  /**
   * Theo bản chất không thể giảm: số giảm là điều cần nêu.
   */
  neverFalls?: true;
  /**
   * Những lần định nghĩa hoặc thang điểm đổi.
   */
  breaks?: Breaks;
  mergeRule?: AuthoredMergeRule;
  /**
   * Những kỳ mà nơi công bố đã tính lại số theo địa giới mới, và tính bằng cách nào; bắt buộc khi có số ghi recast.
   *
   * @minItems 1
   */
  recasts?: AuthoredRecast[];
  /**
   * Các mức phải đạt.
   *
   * @minItems 1
   */
  targets?: AuthoredTarget[];
  /**
   * Các mã cũ sau khi đổi tên tệp; địa chỉ cũ sẽ dẫn về mã mới.
   *
   * @minItems 1
   *
   * Items: Mã: chữ thường không dấu, số và gạch nối. Xã dùng hai gạch nối sau mã tỉnh.
   */
  formerIds?: string[];
  /**
   * Ghi chú cho người sửa dữ liệu; không hiện trên trang.
   */
  note?: string;
}
/**
 * Một mức.
 */
export interface AuthoredCategory {
  /**
   * Mã.
   */
  id: string;
  /**
   * Tên mức, đúng như văn bản in.
   */
  name: string;
  /**
   * Tên mức bằng tiếng Anh.
   */
  nameEn?: string;
}
/**
 * Một lần đổi.
 */
export interface AuthoredBreak {
  /**
   * Ngày sớm nhất có thể đã đổi.
   */
  from: string;
  /**
   * Ngày muộn nhất có thể đã đổi; bỏ trống khi biết đúng ngày `from`.
   */
  to?: string;
  /**
   * Điều gì đã đổi.
   */
  why: string;
  /**
   * Điều gì đã đổi, bằng tiếng Anh.
   */
  whyEn?: string;
  /**
   * Mã báo cáo cho biết điều đó.
   */
  source?: string;
}
/**
 * Cách duy nhất được phép tính số của một nơi hợp nhất từ số của các nơi cũ.
 */
export interface AuthoredMergeRule {
  /**
   * sum: cộng; population-weighted-mean: bình quân theo dân số; simple-mean: bình quân cộng, như nơi công bố đã làm; none: không suy ra được.
   */
  rule: 'sum' | 'population-weighted-mean' | 'simple-mean' | 'none';
  /**
   * Vì sao quy tắc ấy đúng với chỉ số này.
   */
  why: string;
  /**
   * Như trên, bằng tiếng Anh.
   */
  whyEn?: string;
  /**
   * Mã báo cáo nêu quy tắc, nếu nơi công bố đã nêu.
   */
  source?: string;
}
/**
 * Một kỳ đã tính lại.
 */
export interface AuthoredRecast {
  /**
   * Kỳ của các số tính lại, đúng như asOf hoặc period của chúng.
   */
  period: string | number;
  /**
   * Quy tắc của nơi công bố; not-stated: nguồn không nêu.
   */
  rule: 'sum' | 'population-weighted-mean' | 'simple-mean' | 'not-stated';
  /**
   * Nơi công bố tính thế nào; với not-stated: vì sao chưa biết.
   */
  how: string;
  /**
   * Như trên, bằng tiếng Anh.
   */
  howEn?: string;
  /**
   * Mã báo cáo nêu cách tính.
   */
  source?: string;
}
/**
 * Một mức phải đạt.
 */
export interface AuthoredTarget {
  /**
   * Chỉ cần khi hai mức phải đạt trùng mã.
   */
  key?: string;
  /**
   * Địa phương phải đạt.
   */
  place: string;
  /**
   * Phần, nếu chỉ đặt cho một phần.
   */
  part?: Part;
  /**
   * Giá trị, theo đơn vị của chỉ số; dùng dấu chấm thập phân.
   */
  value?: number;
  /**
   * Mức chính xác; không ghi là exact.
   */
  qualifier?: 'exact' | 'about' | 'over' | 'under' | 'at-least' | 'at-most';
  /**
   * Cận dưới của khoảng.
   */
  min?: number;
  /**
   * Cận trên của khoảng.
   */
  max?: number;
  /**
   * Mã mức, với chỉ số đo bằng mức.
   */
  category?: string;
  /**
   * Phải đạt vào hoặc trước thời gian này.
   */
  period?: string | number;
  /**
   * Mỗi năm đều phải đạt.
   */
  every?: 'year';
  /**
   * Vì sao không có kỳ.
   */
  noPeriod?: string;
  /**
   * Như trên, bằng tiếng Anh.
   */
  noPeriodEn?: string;
  /**
   * Đã ban hành, dự thảo, hay mới phát biểu; mặc định đã ban hành.
   */
  standing?: 'adopted' | 'draft' | 'announced';
  basis?: AuthoredBasis;
  /**
   * Mã báo cáo nơi mức này được đọc.
   */
  source: string;
  /**
   * Mã số liệu làm mốc xuất phát.
   */
  baseline?: string;
  /**
   * Mã mức cũ mà mức này thay.
   */
  replaces?: string;
  /**
   * Vài chữ của nguồn cho mức này.
   */
  printed?: string;
  /**
   * Không có cách đánh giá thống nhất: nói rõ.
   */
  noMethod?: string;
  /**
   * Như trên, bằng tiếng Anh.
   */
  noMethodEn?: string;
  /**
   * Điều chưa chắc.
   */
  doubt?: string;
  /**
   * Như trên, bằng tiếng Anh.
   */
  doubtEn?: string;
  /**
   * Ghi chú cho người sửa dữ liệu; không hiện trên trang.
   */
  note?: string;
}
/**
 * Căn cứ pháp lý; bắt buộc khi đã ban hành.
 */
export interface AuthoredBasis {
  /**
   * Văn bản.
   */
  document: string;
  /**
   * Mục, khoản.
   */
  clause?: string;
  /**
   * Ngày văn bản.
   */
  date?: string;
}
/**
 * Các thang: những chặng của một việc (dự thảo, trình, thông qua…).
 */
export interface AuthoredLadders {
  /**
   * Danh sách.
   *
   * @minItems 1
   */
  ladders: AuthoredLadder[];
}
/**
 * Một thang.
 */
export interface AuthoredLadder {
  /**
   * Mã.
   */
  id: string;
  /**
   * Tên thang, đúng như văn bản in.
   */
  name: string;
  /**
   * Tên thang bằng tiếng Anh.
   */
  nameEn?: string;
  /**
   * Các bậc, theo thứ tự.
   *
   * @minItems 1
   */
  steps: AuthoredStep[];
}
/**
 * Một bậc.
 */
export interface AuthoredStep {
  /**
   * Mã.
   */
  id: string;
  /**
   * Tên bậc, đúng như văn bản in.
   */
  name: string;
  /**
   * Tên bậc bằng tiếng Anh.
   */
  nameEn?: string;
}
/**
 * Các phần: cùng một phép đo trên ít hơn toàn thể.
 */
export interface AuthoredParts {
  /**
   * Danh sách.
   *
   * @minItems 1
   */
  parts: AuthoredPart[];
}
/**
 * Một phần.
 */
export interface AuthoredPart {
  /**
   * Mã.
   */
  id: string;
  /**
   * Chiều chia: cấp, nhà mạng, công tư, thành thị nông thôn, khối, cơ quan, nhóm việc, nhóm xếp hạng, chặng.
   */
  dimension: 'level' | 'operator' | 'ownership' | 'area' | 'bloc' | 'office' | 'theme' | 'group' | 'stage';
  /**
   * Tên phần, đúng như văn bản in.
   */
  name: string;
  /**
   * Tên phần bằng tiếng Anh.
   */
  nameEn?: string;
  /**
   * Chỉ dùng cho địa phương này.
   */
  place?: string;
  /**
   * Ghi chú cho người sửa dữ liệu; không hiện trên trang.
   */
  note?: string;
}
/**
 * Các trụ cột, theo thứ tự hiện trên trang.
 */
export interface AuthoredPillars {
  /**
   * Danh sách.
   *
   * @minItems 1
   */
  pillars: AuthoredPillar[];
}
/**
 * Một trụ cột.
 */
export interface AuthoredPillar {
  /**
   * Mã.
   */
  id: string;
  /**
   * Tên trụ cột, đúng như văn bản in.
   */
  name: string;
  /**
   * Tên trụ cột bằng tiếng Anh.
   */
  nameEn: string;
  /**
   * Nhóm chung, không riêng trụ cột nào.
   */
  crossCutting?: true;
  /**
   * Một hai câu: trụ cột này gồm gì.
   */
  summary?: string;
  /**
   * Như trên, bằng tiếng Anh.
   */
  summaryEn?: string;
  /**
   * Ghi chú cho người sửa dữ liệu; không hiện trên trang.
   */
  note?: string;
}
/**
 * Một nước, tỉnh, thành phố, tỉnh cũ hoặc xã. Tên tệp là mã.
 */
export interface AuthoredPlace {
  /**
   * Tên địa phương, đúng như văn bản in.
   */
  name: string;
  /**
   * Tên địa phương bằng tiếng Anh.
   */
  nameEn: string;
  /**
   * Tên ngắn cho lưới ô và bảng hẹp.
   */
  shortName?: string;
  /**
   * Tên khác hay gặp, để tìm kiếm.
   *
   * @minItems 1
   *
   * Items: Một dòng chữ.
   */
  aliases?: string[];
  /**
   * Loại: nước, thành phố trực thuộc Trung ương, tỉnh, tỉnh cũ (đã hợp nhất), xã.
   */
  type: 'country' | 'city' | 'province' | 'former' | 'commune';
  /**
   * Tỉnh của một xã; bắt buộc với xã, mã xã là <tỉnh>--<xã>.
   */
  parent?: string;
  /**
   * Mã đơn vị hành chính chính thức, viết trong dấu nháy.
   */
  code?: string;
  /**
   * Ô trong lưới ô.
   */
  tile?: AuthoredTile;
  /**
   * Các quần đảo do địa phương quản lý.
   *
   * @minItems 1
   */
  archipelagos?: AuthoredArchipelago[];
  /**
   * Ngày đầu tiên của địa giới hiện nay.
   */
  from?: string;
  /**
   * Ngày cuối cùng; bắt buộc với tỉnh cũ.
   */
  until?: string;
  /**
   * Các tỉnh cũ đã hợp thành.
   *
   * @minItems 1
   *
   * Items: Mã: chữ thường không dấu, số và gạch nối. Xã dùng hai gạch nối sau mã tỉnh.
   */
  formedFrom?: string[];
  /**
   * Tỉnh mới mà tỉnh cũ đã nhập vào; bắt buộc với tỉnh cũ.
   */
  mergedInto?: string;
  /**
   * Những lần đổi loại, không đổi địa giới.
   *
   * @minItems 1
   */
  history?: AuthoredTypeChange[];
  /**
   * Các mã cũ sau khi đổi tên tệp; địa chỉ cũ sẽ dẫn về mã mới.
   *
   * @minItems 1
   *
   * Items: Mã: chữ thường không dấu, số và gạch nối. Xã dùng hai gạch nối sau mã tỉnh.
   */
  formerIds?: string[];
  /**
   * Ghi chú cho người sửa dữ liệu; không hiện trên trang.
   */
  note?: string;
}
/**
 * Ô trong lưới ô bằng nhau, đếm từ 1 ở góc tây bắc.
 */
export interface AuthoredTile {
  /**
   * Hàng.
   */
  row: number;
  /**
   * Cột.
   */
  col: number;
}
/**
 * Quần đảo do địa phương quản lý, luôn được vẽ và ghi tên.
 */
export interface AuthoredArchipelago {
  /**
   * Mã.
   */
  id: string;
  /**
   * Tên quần đảo, đúng như văn bản in.
   */
  name: string;
  /**
   * Tên quần đảo bằng tiếng Anh.
   */
  nameEn: string;
  /**
   * Ô trong lưới ô.
   */
  tile: AuthoredTile;
}
/**
 * Một lần đổi loại.
 */
export interface AuthoredTypeChange {
  /**
   * Ngày bắt đầu là loại này.
   */
  from: string;
  /**
   * Loại mới.
   */
  type: 'city' | 'province';
  /**
   * Văn bản làm căn cứ.
   */
  basis: string;
}
/**
 * Một chương trình, nghị quyết, kế hoạch hoặc cơ chế. Tên tệp là mã.
 */
export interface AuthoredProgramme {
  /**
   * Tên chương trình, đúng như văn bản in.
   */
  name: string;
  /**
   * Tên chương trình bằng tiếng Anh.
   */
  nameEn?: string;
  /**
   * Tên ngắn.
   */
  shortName?: string;
  /**
   * Số hiệu văn bản.
   */
  document?: string;
  /**
   * Ngày ban hành.
   */
  issued?: string;
  /**
   * Ngày bắt đầu.
   */
  start?: string;
  /**
   * Ngày kết thúc.
   */
  end?: string;
  /**
   * Chương trình lớn hơn chứa nó; một giai đoạn cũng là chương trình.
   */
  partOf?: string;
  /**
   * Các văn bản sửa đổi nó.
   *
   * @minItems 1
   *
   * Items: Mã: chữ thường không dấu, số và gạch nối. Xã dùng hai gạch nối sau mã tỉnh.
   */
  amendedBy?: string[];
  /**
   * Nó là gì, và điều gì về nó chưa được công khai.
   */
  summary?: string;
  /**
   * Như trên, bằng tiếng Anh.
   */
  summaryEn?: string;
  /**
   * Địa chỉ của văn bản hoặc trang giới thiệu.
   */
  url?: string;
  /**
   * Mã báo cáo nói về nó.
   */
  source?: string;
  /**
   * Các mã cũ sau khi đổi tên tệp; địa chỉ cũ sẽ dẫn về mã mới.
   *
   * @minItems 1
   *
   * Items: Mã: chữ thường không dấu, số và gạch nối. Xã dùng hai gạch nối sau mã tỉnh.
   */
  formerIds?: string[];
  /**
   * Ghi chú cho người sửa dữ liệu; không hiện trên trang.
   */
  note?: string;
}
/**
 * Một danh mục nhiệm vụ, chỉ tiêu, tiêu chí, cơ sở dữ liệu hoặc dự án: số đếm chỉ có nghĩa trên danh mục của nó. Tên tệp là mã.
 */
export interface AuthoredRegister {
  /**
   * Tên danh mục: nhiệm vụ nào, của ai, cho kỳ nào, đúng như văn bản in.
   */
  name: string;
  /**
   * Tên danh mục: nhiệm vụ nào, của ai, cho kỳ nào bằng tiếng Anh.
   */
  nameEn?: string;
  /**
   * Tên ngắn cho bảng.
   */
  shortName?: string;
  /**
   * Loại mục: nhiệm vụ, chỉ tiêu, tiêu chí, cơ sở dữ liệu, dự án.
   */
  kind: 'tasks' | 'targets' | 'criteria' | 'databases' | 'projects';
  /**
   * Địa phương của danh mục; hoặc dùng eachPlace.
   */
  place?: string;
  /**
   * Mọi địa phương cùng chạy danh mục này; khi đó mỗi số đếm tự nêu place.
   */
  eachPlace?: true;
  /**
   * Mã chương trình, hoặc nhiều mã.
   *
   * @minItems 1
   */
  programme: string | string[];
  /**
   * Cấp phải thực hiện.
   */
  level: 'central' | 'province' | 'commune';
  /**
   * Khối phải thực hiện, khi không phải chính quyền.
   */
  bloc?: 'government' | 'party' | 'front' | 'council';
  /**
   * Danh mục được cấp trên giao, hay tự đề ra.
   */
  origin?: 'assigned' | 'own';
  /**
   * Ai giao.
   */
  assignedBy?: string;
  /**
   * Mỗi đơn vị loại này (mã trong units.yaml) phải làm cả danh mục.
   */
  perUnit?: string;
  /**
   * Ngày bắt đầu; cần cho tính nhịp độ.
   */
  start?: string;
  /**
   * Hạn chót; cần cho tính nhịp độ.
   */
  deadline?: string;
  /**
   * Nằm trong danh mục này (không bao giờ cộng với nó).
   */
  subsetOf?: string;
  /**
   * Gồm đúng và đủ các danh mục rời nhau này.
   *
   * @minItems 1
   *
   * Items: Mã: chữ thường không dấu, số và gạch nối. Xã dùng hai gạch nối sau mã tỉnh.
   */
  madeOf?: string[];
  /**
   * Danh mục có thể là một: được nêu, không được nhập chung.
   *
   * @minItems 1
   */
  maybeSameAs?: AuthoredMaybeSame[];
  /**
   * Những lần danh mục đổi.
   */
  breaks?: Breaks;
  /**
   * Nhịp báo cáo chờ đợi.
   */
  cadence?: 'week' | 'month' | 'quarter' | 'half' | 'year';
  /**
   * Thuộc bộ danh mục cốt lõi.
   */
  core?: true;
  /**
   * Điều chưa chắc về cả danh mục.
   */
  doubt?: string;
  /**
   * Như trên, bằng tiếng Anh.
   */
  doubtEn?: string;
  /**
   * Các mã cũ sau khi đổi tên tệp; địa chỉ cũ sẽ dẫn về mã mới.
   *
   * @minItems 1
   *
   * Items: Mã: chữ thường không dấu, số và gạch nối. Xã dùng hai gạch nối sau mã tỉnh.
   */
  formerIds?: string[];
  /**
   * Ghi chú cho người sửa dữ liệu; không hiện trên trang.
   */
  note?: string;
}
/**
 * Một danh mục có thể là một với danh mục này.
 */
export interface AuthoredMaybeSame {
  /**
   * Mã danh mục.
   */
  register: string;
  /**
   * Vì sao ngờ, vì sao chưa chắc.
   */
  why: string;
  /**
   * Như trên, bằng tiếng Anh.
   */
  whyEn?: string;
}
/**
 * Một bài báo, báo cáo hoặc văn bản, và mọi điều lấy từ nó. Tên tệp là mã: <ngày đăng>-<nơi đăng>.
 */
export interface AuthoredReport {
  /**
   * Tiêu đề như in; bỏ trống khi không biết.
   */
  title?: string;
  /**
   * Ngôn ngữ của bài; mặc định vi.
   */
  lang?: string;
  /**
   * Nơi đăng.
   */
  publisher: string;
  /**
   * Địa chỉ bài.
   */
  url?: string;
  /**
   * Vì sao không có địa chỉ.
   */
  noUrl?: string;
  /**
   * Như trên, bằng tiếng Anh.
   */
  noUrlEn?: string;
  /**
   * Địa chỉ bản lưu.
   */
  archive?: string;
  /**
   * Ngày, tháng hoặc khoảng đăng; bỏ trống khi trang không in.
   */
  published?: string | number;
  /**
   * Ngày đăng được in, hay là nhãn của kho lưu (có thể lệch một hai ngày), hay suy ra.
   */
  publishedBasis?: 'printed' | 'label' | 'inferred';
  /**
   * Ngày đọc.
   */
  accessed: string;
  /**
   * Báo chí, Đảng, chính quyền, văn bản pháp luật, bộ dữ liệu.
   */
  kind: 'press' | 'party' | 'government' | 'legal' | 'dataset';
  /**
   * Bản gốc, đăng lại, bản dịch.
   */
  copy: 'original' | 'repost' | 'translation';
  /**
   * Mã báo cáo gốc, khi có ở đây.
   */
  copyOf?: string;
  /**
   * Mã sự kiện; cùng sự kiện cùng mã.
   */
  event?: string;
  /**
   * Đọc toàn văn hay chỉ một phần.
   */
  read?: 'full' | 'part';
  /**
   * Số dòng trong phiếu đọc của bài, nếu bài được đọc bằng phiếu: để máy báo khi có dòng bị bỏ quên.
   */
  rowsRead?: number;
  /**
   * Số dòng của phiếu đọc được nhập chung với dòng khác: cùng một số, in hai lần trong bài.
   */
  rowsMerged?: number;
  /**
   * Những điều có trong bài mà không nhập.
   *
   * @minItems 1
   */
  leftOut?: AuthoredLeftOut[];
  /**
   * Điều chưa chắc về cả bài.
   */
  doubt?: string;
  /**
   * Như trên, bằng tiếng Anh.
   */
  doubtEn?: string;
  /**
   * Các số đếm.
   *
   * @minItems 1
   */
  counts?: AuthoredCount[];
  /**
   * Các số liệu.
   *
   * @minItems 1
   */
  figures?: AuthoredFigure[];
  /**
   * Các phát biểu.
   *
   * @minItems 1
   */
  statements?: AuthoredStatement[];
  /**
   * Tình hình các nhiệm vụ biết tên.
   *
   * @minItems 1
   */
  taskUpdates?: AuthoredTaskUpdate[];
  /**
   * Các mã cũ sau khi đổi tên tệp; địa chỉ cũ sẽ dẫn về mã mới.
   *
   * @minItems 1
   *
   * Items: Mã: chữ thường không dấu, số và gạch nối. Xã dùng hai gạch nối sau mã tỉnh.
   */
  formerIds?: string[];
  /**
   * Ghi chú cho người sửa dữ liệu; không hiện trên trang.
   */
  note?: string;
}
/**
 * Một điều không nhập.
 */
export interface AuthoredLeftOut {
  /**
   * Điều gì.
   */
  what: string;
  /**
   * Vì sao.
   */
  why: string;
  /**
   * Điều gì, bằng tiếng Anh.
   */
  whatEn?: string;
  /**
   * Vì sao, bằng tiếng Anh.
   */
  whyEn?: string;
}
/**
 * Một lần đếm một danh mục.
 */
export interface AuthoredCount {
  /**
   * Mã danh mục.
   */
  register: string;
  /**
   * Chỉ với danh mục eachPlace: địa phương nào.
   */
  place?: string;
  /**
   * Phần của danh mục.
   */
  part?: Part;
  /**
   * Đúng vào lúc này (với khoảng: vào một lúc nào đó trong khoảng).
   */
  asOf?: string | number;
  /**
   * Vì sao không có thời gian.
   */
  undated?: string;
  /**
   * Như trên, bằng tiếng Anh.
   */
  undatedEn?: string;
  /**
   * Tổng số mục; chỉ khi nguồn in.
   */
  total?: AuthoredQuantity;
  /**
   * Đã hoàn thành.
   */
  completed?: AuthoredQuantity;
  /**
   * Hoàn thành đúng hạn; nằm trong `completed`.
   */
  completedOnTime?: AuthoredQuantity;
  /**
   * Hoàn thành muộn; nằm trong `completed`.
   */
  completedLate?: AuthoredQuantity;
  /**
   * Hoàn thành sớm; nằm trong `completed`.
   */
  completedEarly?: AuthoredQuantity;
  /**
   * Chưa hoàn thành, như nguồn in: là nhóm cha của mọi nhóm còn mở, được đối chiếu chứ không cộng thêm.
   */
  unfinished?: AuthoredQuantity;
  /**
   * Đang làm, đúng tiến độ hoặc trong hạn.
   */
  onTrack?: AuthoredQuantity;
  /**
   * Đang làm, nguồn không nói đúng hay chậm.
   */
  inProgress?: AuthoredQuantity;
  /**
   * Chưa triển khai.
   */
  notStarted?: AuthoredQuantity;
  /**
   * Chưa đến hạn, dự kiến làm sau.
   */
  notDue?: AuthoredQuantity;
  /**
   * Chậm tiến độ (chưa hẳn đã quá hạn).
   */
  behind?: AuthoredQuantity;
  /**
   * Quá hạn.
   */
  overdue?: AuthoredQuantity;
  /**
   * Đang chờ hướng dẫn hoặc chờ cấp trên.
   */
  waiting?: AuthoredQuantity;
  /**
   * Tạm dừng.
   */
  suspended?: AuthoredQuantity;
  /**
   * Thực hiện thường xuyên: không bao giờ "xong".
   */
  permanent?: AuthoredQuantity;
  /**
   * Không thực hiện, đã bỏ.
   */
  dropped?: AuthoredQuantity;
  /**
   * Chưa có cơ sở đánh giá hoặc không có thông tin.
   */
  notAssessed?: AuthoredQuantity;
  /**
   * Các nhóm như nguồn chia.
   *
   * @minItems 1
   */
  groups?: AuthoredGroup[];
  /**
   * Phần trăm như nguồn in; không bao giờ tự tính.
   */
  percent?: AuthoredPercentMap;
  /**
   * Đếm theo đơn vị.
   */
  units?: AuthoredUnits;
  beyondTotal?: AuthoredBeyond;
  added?: AuthoredAdded;
  /**
   * Chỉ cần khi mã bị trùng.
   */
  key?: string;
  /**
   * Vài chữ của nguồn cho trạng thái, mức hoặc lượng (không bao giờ là cả câu). Nguồn bằng tiếng khác thì dịch ra tiếng Việt.
   */
  printed?: string;
  /**
   * Cơ quan hoặc chức danh được dẫn lời.
   */
  saidBy?: string;
  /**
   * Những trường do người đọc suy ra, nguồn không in; khi có phải kèm `doubt`.
   *
   * @minItems 1
   *
   * Items: Tên trường.
   */
  inferred?: string[];
  /**
   * Điều chưa chắc về số này, hiện ngay cạnh số.
   */
  doubt?: string;
  /**
   * Như trên, bằng tiếng Anh.
   */
  doubtEn?: string;
  /**
   * Ghi chú cho người sửa dữ liệu; không hiện trên trang.
   */
  note?: string;
}
/**
 * Một nhóm như nguồn chia, khi không khớp một nhóm chuẩn.
 */
export interface AuthoredGroup {
  /**
   * Chữ của nguồn cho nhóm này.
   */
  label: string;
  /**
   * Chữ ấy bằng tiếng Anh.
   */
  labelEn?: string;
  /**
   * Các trạng thái có thể có trong nhóm.
   *
   * @minItems 1
   *
   * Items: Trạng thái của nhiệm vụ.
   */
  states: (
    | 'completed'
    | 'completedOnTime'
    | 'completedLate'
    | 'completedEarly'
    | 'onTrack'
    | 'inProgress'
    | 'notStarted'
    | 'notDue'
    | 'behind'
    | 'overdue'
    | 'waiting'
    | 'suspended'
    | 'permanent'
    | 'dropped'
    | 'notAssessed'
  )[];
  /**
   * Số mục trong nhóm.
   */
  count: AuthoredQuantity;
  /**
   * Phần trăm in kèm.
   */
  percent?: AuthoredPercent;
  /**
   * Nhóm này nằm trong nhóm chuẩn đó.
   */
  within?:
    | 'completed'
    | 'completedOnTime'
    | 'completedLate'
    | 'completedEarly'
    | 'onTrack'
    | 'inProgress'
    | 'notStarted'
    | 'notDue'
    | 'behind'
    | 'overdue'
    | 'waiting'
    | 'suspended'
    | 'permanent'
    | 'dropped'
    | 'notAssessed';
  /**
   * Cắt ngang các nhóm khác: được nêu, không cộng.
   */
  overlaps?: true;
  /**
   * Các nhóm con nằm trong nhóm này.
   *
   * @minItems 1
   */
  groups?: AuthoredGroup[];
}
/**
 * Phần trăm in cho từng nhóm.
 */
export interface AuthoredPercentMap {
  /**
   * Phần trăm in cho nhóm: Đã hoàn thành.
   */
  completed?: AuthoredPercent;
  /**
   * Phần trăm in cho nhóm: Hoàn thành đúng hạn; nằm trong `completed`.
   */
  completedOnTime?: AuthoredPercent;
  /**
   * Phần trăm in cho nhóm: Hoàn thành muộn; nằm trong `completed`.
   */
  completedLate?: AuthoredPercent;
  /**
   * Phần trăm in cho nhóm: Hoàn thành sớm; nằm trong `completed`.
   */
  completedEarly?: AuthoredPercent;
  /**
   * Phần trăm in cho nhóm: Chưa hoàn thành, như nguồn in: là nhóm cha của mọi nhóm còn mở, được đối chiếu chứ không cộng thêm.
   */
  unfinished?: AuthoredPercent;
  /**
   * Phần trăm in cho nhóm: Đang làm, đúng tiến độ hoặc trong hạn.
   */
  onTrack?: AuthoredPercent;
  /**
   * Phần trăm in cho nhóm: Đang làm, nguồn không nói đúng hay chậm.
   */
  inProgress?: AuthoredPercent;
  /**
   * Phần trăm in cho nhóm: Chưa triển khai.
   */
  notStarted?: AuthoredPercent;
  /**
   * Phần trăm in cho nhóm: Chưa đến hạn, dự kiến làm sau.
   */
  notDue?: AuthoredPercent;
  /**
   * Phần trăm in cho nhóm: Chậm tiến độ (chưa hẳn đã quá hạn).
   */
  behind?: AuthoredPercent;
  /**
   * Phần trăm in cho nhóm: Quá hạn.
   */
  overdue?: AuthoredPercent;
  /**
   * Phần trăm in cho nhóm: Đang chờ hướng dẫn hoặc chờ cấp trên.
   */
  waiting?: AuthoredPercent;
  /**
   * Phần trăm in cho nhóm: Tạm dừng.
   */
  suspended?: AuthoredPercent;
  /**
   * Phần trăm in cho nhóm: Thực hiện thường xuyên: không bao giờ "xong".
   */
  permanent?: AuthoredPercent;
  /**
   * Phần trăm in cho nhóm: Không thực hiện, đã bỏ.
   */
  dropped?: AuthoredPercent;
  /**
   * Phần trăm in cho nhóm: Chưa có cơ sở đánh giá hoặc không có thông tin.
   */
  notAssessed?: AuthoredPercent;
}
/**
 * Đếm theo đơn vị cùng làm danh mục: bao nhiêu đơn vị đã làm xong.
 */
export interface AuthoredUnits {
  /**
   * Loại đơn vị (mã trong units.yaml).
   */
  kind: string;
  /**
   * Số đơn vị.
   */
  total?: AuthoredQuantity;
  /**
   * Số đơn vị đã hoàn thành.
   */
  completed?: AuthoredQuantity;
  /**
   * Phần trăm đơn vị hoàn thành, như in.
   */
  percent?: AuthoredPercent;
  colours?: AuthoredColours;
}
/**
 * Số đơn vị theo màu.
 */
export interface AuthoredColours {
  /**
   * Xanh.
   */
  green?: AuthoredQuantity;
  /**
   * Vàng.
   */
  yellow?: AuthoredQuantity;
  /**
   * Đỏ.
   */
  red?: AuthoredQuantity;
}
/**
 * Những mục nằm ngoài tổng.
 */
export interface AuthoredBeyond {
  /**
   * Thực hiện thường xuyên: không bao giờ "xong".
   */
  permanent?: AuthoredQuantity;
  /**
   * Chưa đến hạn, dự kiến làm sau.
   */
  notDue?: AuthoredQuantity;
  /**
   * Đang làm, nguồn không nói đúng hay chậm.
   */
  inProgress?: AuthoredQuantity;
  /**
   * Đã hoàn thành.
   */
  completed?: AuthoredQuantity;
}
/**
 * Số mục mới thêm vào danh mục.
 */
export interface AuthoredAdded {
  /**
   * Số mục thêm.
   */
  count: AuthoredQuantity;
  /**
   * Trong kỳ nào; bỏ trống khi nguồn không nói.
   */
  period?: string | number;
}
/**
 * Một số liệu: một chỉ số, một địa phương, một thời gian.
 */
export interface AuthoredFigure {
  /**
   * Địa phương.
   */
  place: string;
  /**
   * Mã chỉ số.
   */
  indicator: string;
  /**
   * Phần của chỉ số.
   */
  part?: Part;
  /**
   * Giá trị, theo đơn vị của chỉ số; dùng dấu chấm thập phân.
   */
  value?: number;
  /**
   * Mức chính xác; không ghi là exact.
   */
  qualifier?: 'exact' | 'about' | 'over' | 'under' | 'at-least' | 'at-most';
  /**
   * Cận dưới của khoảng.
   */
  min?: number;
  /**
   * Cận trên của khoảng.
   */
  max?: number;
  /**
   * Mã mức, với chỉ số đo bằng mức.
   */
  category?: string;
  /**
   * Đúng vào lúc này (với khoảng: vào một lúc nào đó trong khoảng).
   */
  asOf?: string | number;
  /**
   * Vì sao không có thời gian.
   */
  undated?: string;
  /**
   * Như trên, bằng tiếng Anh.
   */
  undatedEn?: string;
  /**
   * Diễn ra trong suốt kỳ này (chỉ số flow).
   */
  period?: string | number;
  /**
   * Nhiều nhất có thể: số đơn vị xếp hạng, thang điểm, cả tổng; chỉ khi nguồn in.
   */
  outOf?: number;
  /**
   * Tử số, khi nguồn in cả hai số của một tỷ lệ.
   */
  numerator?: number;
  /**
   * Mẫu số, như trên.
   */
  denominator?: number;
  /**
   * Phần trăm in kèm một lượng.
   */
  percent?: number;
  /**
   * Kết quả, ước tính, kế hoạch, công suất; mặc định kết quả.
   */
  nature?: 'result' | 'estimate' | 'plan' | 'capacity';
  /**
   * Số của thời trước được tính lại theo địa giới mới.
   */
  recast?: true;
  change?: AuthoredChange;
  /**
   * Chỉ cần khi mã bị trùng.
   */
  key?: string;
  /**
   * Vài chữ của nguồn cho trạng thái, mức hoặc lượng (không bao giờ là cả câu). Nguồn bằng tiếng khác thì dịch ra tiếng Việt.
   */
  printed?: string;
  /**
   * Cơ quan hoặc chức danh được dẫn lời.
   */
  saidBy?: string;
  /**
   * Những trường do người đọc suy ra, nguồn không in; khi có phải kèm `doubt`.
   *
   * @minItems 1
   *
   * Items: Tên trường.
   */
  inferred?: string[];
  /**
   * Điều chưa chắc về số này, hiện ngay cạnh số.
   */
  doubt?: string;
  /**
   * Như trên, bằng tiếng Anh.
   */
  doubtEn?: string;
  /**
   * Ghi chú cho người sửa dữ liệu; không hiện trên trang.
   */
  note?: string;
}
/**
 * Mức thay đổi như nguồn in; không dùng để suy ra mốc.
 */
export interface AuthoredChange {
  /**
   * Thay đổi bao nhiêu.
   */
  by: number;
  /**
   * Phần trăm, điểm phần trăm, lần, bậc, hay lượng.
   */
  unit: 'percent' | 'points' | 'times' | 'ranks' | 'amount';
  /**
   * So với khi nào.
   */
  since?: string | number;
}
/**
 * Kiến nghị, vướng mắc, cam kết, lưu ý hoặc xác nhận, như được tường thuật.
 */
export interface AuthoredStatement {
  /**
   * Mã ngắn của phát biểu, duy nhất trong báo cáo và địa phương.
   */
  key: string;
  /**
   * Địa phương.
   */
  place: string;
  /**
   * Kiến nghị, vướng mắc, cam kết, lưu ý về một số, xác nhận một số.
   */
  kind: 'recommendation' | 'bottleneck' | 'commitment' | 'caution' | 'confirmation';
  /**
   * Cơ quan hoặc chức danh; không phải tên riêng.
   */
  from?: string;
  /**
   * Gửi ai.
   */
  to?: string;
  /**
   * Mã trụ cột.
   */
  pillar?: string;
  /**
   * Mã thuật ngữ trong glossary.yaml.
   */
  topic?: string;
  /**
   * Tóm tắt bằng lời của chúng ta.
   */
  summary: string;
  /**
   * Như trên, bằng tiếng Anh.
   */
  summaryEn?: string;
  /**
   * Đúng vào lúc này (với khoảng: vào một lúc nào đó trong khoảng).
   */
  asOf?: string | number;
  /**
   * Vì sao không có thời gian.
   */
  undated?: string;
  /**
   * Như trên, bằng tiếng Anh.
   */
  undatedEn?: string;
  /**
   * Hạn của cam kết.
   */
  due?: string | number;
  /**
   * Mã phát biểu trước mà phát biểu này nối tiếp.
   */
  continues?: string;
  /**
   * Kết quả của cam kết được nối tiếp.
   */
  outcome?: 'kept' | 'partly' | 'missed' | 'replaced';
  /**
   * Mã các số liệu được nói tới; bắt buộc với lưu ý và xác nhận.
   *
   * @minItems 1
   *
   * Items: Mã của một số liệu, số đếm hoặc phát biểu (xem data/README.md, mục Mã).
   */
  about?: string[];
  /**
   * Mã nhiệm vụ.
   */
  task?: string;
  /**
   * Vài chữ của nguồn cho trạng thái, mức hoặc lượng (không bao giờ là cả câu). Nguồn bằng tiếng khác thì dịch ra tiếng Việt.
   */
  printed?: string;
  /**
   * Cơ quan hoặc chức danh được dẫn lời.
   */
  saidBy?: string;
  /**
   * Những trường do người đọc suy ra, nguồn không in; khi có phải kèm `doubt`.
   *
   * @minItems 1
   *
   * Items: Tên trường.
   */
  inferred?: string[];
  /**
   * Điều chưa chắc về số này, hiện ngay cạnh số.
   */
  doubt?: string;
  /**
   * Như trên, bằng tiếng Anh.
   */
  doubtEn?: string;
  /**
   * Ghi chú cho người sửa dữ liệu; không hiện trên trang.
   */
  note?: string;
}
/**
 * Tình hình một nhiệm vụ biết tên, theo báo cáo này.
 */
export interface AuthoredTaskUpdate {
  /**
   * Mã nhiệm vụ.
   */
  task: string;
  /**
   * Đúng vào lúc này (với khoảng: vào một lúc nào đó trong khoảng).
   */
  asOf?: string | number;
  /**
   * Vì sao không có thời gian.
   */
  undated?: string;
  /**
   * Như trên, bằng tiếng Anh.
   */
  undatedEn?: string;
  /**
   * Trạng thái được báo cáo.
   */
  state:
    | 'completed'
    | 'completedOnTime'
    | 'completedLate'
    | 'completedEarly'
    | 'onTrack'
    | 'inProgress'
    | 'notStarted'
    | 'notDue'
    | 'behind'
    | 'overdue'
    | 'waiting'
    | 'suspended'
    | 'permanent'
    | 'dropped'
    | 'notAssessed';
  /**
   * Hạn được báo cáo.
   */
  due?: string | number;
  /**
   * Sản phẩm được báo cáo.
   */
  product?: string;
  /**
   * Ai xác nhận.
   */
  confirmedBy?: string;
  /**
   * Vài chữ của nguồn cho trạng thái, mức hoặc lượng (không bao giờ là cả câu). Nguồn bằng tiếng khác thì dịch ra tiếng Việt.
   */
  printed?: string;
  /**
   * Cơ quan hoặc chức danh được dẫn lời.
   */
  saidBy?: string;
  /**
   * Những trường do người đọc suy ra, nguồn không in; khi có phải kèm `doubt`.
   *
   * @minItems 1
   *
   * Items: Tên trường.
   */
  inferred?: string[];
  /**
   * Điều chưa chắc về số này, hiện ngay cạnh số.
   */
  doubt?: string;
  /**
   * Như trên, bằng tiếng Anh.
   */
  doubtEn?: string;
  /**
   * Ghi chú cho người sửa dữ liệu; không hiện trên trang.
   */
  note?: string;
}
/**
 * Câu trả lời công khai của một cơ quan về một số liệu; hiện cạnh số, không thay số.
 */
export interface AuthoredResponse {
  /**
   * Địa phương.
   */
  place: string;
  /**
   * Mã các số liệu được trả lời.
   *
   * @minItems 1
   *
   * Items: Mã của một số liệu, số đếm hoặc phát biểu (xem data/README.md, mục Mã).
   */
  about: string[];
  /**
   * Cơ quan trả lời.
   */
  from: string;
  /**
   * Mã báo cáo chứa câu trả lời.
   */
  source: string;
  /**
   * Ngày trả lời.
   */
  date: string;
  /**
   * Tóm tắt bằng lời của chúng ta.
   */
  summary: string;
  /**
   * Như trên, bằng tiếng Anh.
   */
  summaryEn?: string;
  /**
   * Ghi chú cho người sửa dữ liệu; không hiện trên trang.
   */
  note?: string;
}
/**
 * Trang này là gì và nằm ở đâu. Không địa chỉ nào được bịa ra: cái nào chưa có thì bỏ trống.
 */
export interface AuthoredSite {
  /**
   * Phiên bản của cách ghi dữ liệu.
   */
  schemaVersion: number;
  /**
   * Tên trang.
   */
  name: string;
  /**
   * Tên trang bằng tiếng Anh, nếu khác.
   */
  nameEn?: string;
  /**
   * Lời hứa của trang, một câu.
   */
  tagline: string;
  /**
   * Như trên, bằng tiếng Anh.
   */
  taglineEn: string;
  /**
   * Trang theo dõi điều gì.
   */
  subject: string;
  /**
   * Như trên, bằng tiếng Anh.
   */
  subjectEn: string;
  /**
   * Mã của nước trong places/.
   */
  country: string;
  /**
   * Chương trình chính.
   */
  programme?: string;
  /**
   * Địa chỉ của trang.
   */
  siteUrl?: string;
  /**
   * Địa chỉ kho mã nguồn.
   */
  repository?: string;
  /**
   * Ai vận hành.
   */
  operator?: string;
  /**
   * Thư điện tử liên hệ.
   */
  contact?: string;
  /**
   * Trang giới thiệu.
   *
   * @minItems 1
   */
  about?: AuthoredAbout[];
  /**
   * Ghi chú cho người sửa dữ liệu; không hiện trên trang.
   */
  note?: string;
}
/**
 * Một đoạn của trang giới thiệu.
 */
export interface AuthoredAbout {
  /**
   * Đề mục.
   */
  heading: string;
  /**
   * Như trên, bằng tiếng Anh.
   */
  headingEn: string;
  /**
   * Đoạn văn.
   */
  text: string;
  /**
   * Như trên, bằng tiếng Anh.
   */
  textEn: string;
}
/**
 * Một nhiệm vụ biết tên. Tệp nằm trong tasks/<địa phương>/, tên tệp là mã.
 */
export interface AuthoredTask {
  /**
   * Địa phương.
   */
  place: string;
  /**
   * Tên nhiệm vụ, đúng như văn bản in.
   */
  name: string;
  /**
   * Tên nhiệm vụ bằng tiếng Anh.
   */
  nameEn?: string;
  /**
   * Rõ việc: phải làm gì.
   */
  what?: string;
  /**
   * Như trên, bằng tiếng Anh.
   */
  whatEn?: string;
  /**
   * Rõ người: ai làm.
   */
  who?: string;
  /**
   * Rõ thời gian: hạn.
   */
  when?: string | number;
  /**
   * Rõ trách nhiệm: ai chịu trách nhiệm.
   */
  responsible?: string;
  /**
   * Rõ sản phẩm: kết quả phải có.
   */
  product?: string;
  /**
   * Như trên, bằng tiếng Anh.
   */
  productEn?: string;
  /**
   * Rõ thẩm quyền: ai quyết.
   */
  authority?: string;
  /**
   * Thuộc danh mục nào.
   */
  register?: string;
  /**
   * Thuộc chương trình nào.
   */
  programme?: string;
  /**
   * Mã trụ cột.
   */
  pillar?: string;
  /**
   * Ai giao.
   */
  assignedBy?: string;
  /**
   * Mã báo cáo nêu nhiệm vụ.
   */
  source: string;
  /**
   * Điều chưa chắc.
   */
  doubt?: string;
  /**
   * Như trên, bằng tiếng Anh.
   */
  doubtEn?: string;
  /**
   * Các mã cũ sau khi đổi tên tệp; địa chỉ cũ sẽ dẫn về mã mới.
   *
   * @minItems 1
   *
   * Items: Mã: chữ thường không dấu, số và gạch nối. Xã dùng hai gạch nối sau mã tỉnh.
   */
  formerIds?: string[];
  /**
   * Ghi chú cho người sửa dữ liệu; không hiện trên trang.
   */
  note?: string;
}
/**
 * Các đơn vị đo và loại đơn vị.
 */
export interface AuthoredUnitsFile {
  /**
   * Danh sách.
   *
   * @minItems 1
   */
  units: AuthoredUnit[];
}
/**
 * Một đơn vị.
 */
export interface AuthoredUnit {
  /**
   * Mã.
   */
  id: string;
  /**
   * Tên đơn vị, đúng như văn bản in.
   */
  name: string;
  /**
   * Tên đơn vị bằng tiếng Anh.
   */
  nameEn: string;
  /**
   * Tên tiếng Anh số ít.
   */
  nameEnOne?: string;
  /**
   * Ký hiệu viết liền sau số; không có thì tên đứng sau số, cách một dấu trống.
   */
  symbol?: string;
  /**
   * Chữ viết trước số, thay cho tên viết sau.
   */
  prefix?: string;
  /**
   * Như trên, bằng tiếng Anh.
   */
  prefixEn?: string;
  /**
   * Số chữ số thập phân nhiều nhất; không ghi là 2.
   */
  decimals?: number;
  /**
   * Giá trị lớn nhất có thể.
   */
  maximum?: number;
  /**
   * Giá trị nhỏ nhất có thể; không ghi là 0.
   */
  minimum?: number;
  /**
   * Mã đơn vị SDMX (UNIT_MEASURE).
   */
  code?: string;
  /**
   * Ghi chú cho người sửa dữ liệu; không hiện trên trang.
   */
  note?: string;
}
