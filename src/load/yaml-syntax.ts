import type { ErrorCode } from 'yaml';
import type { Fault } from './scalar-rules.ts';

const QUOTE = 'chữ có ký tự đặc biệt thì đặt trong dấu nháy; so với một tệp mẫu trong data/README.md';

/** What the parser's own codes mean to somebody who writes data, and what to do. */
const WORDS: Partial<Record<ErrorCode, readonly [found: string, remedy: string]>> = {
  BAD_COLLECTION_TYPE: ['một giá trị vừa là danh sách vừa là mục', 'thụt các dòng cùng mục thẳng hàng nhau'],
  BAD_DQ_ESCAPE: ['dấu \\ trong dấu nháy kép không đúng', 'dùng dấu nháy đơn, hoặc viết hai dấu \\\\'],
  BAD_INDENT: ['dòng thụt vào không đúng', 'thụt các dòng cùng mục thẳng hàng nhau, bằng dấu cách; dấu nháy và dấu ngoặc mở ra phải đóng lại'],
  BAD_SCALAR_START: ['chữ bắt đầu bằng ký tự có nghĩa riêng trong YAML', 'đặt cả câu trong dấu nháy'],
  BLOCK_AS_IMPLICIT_KEY: ['có hai dấu hai chấm trên một dòng', 'chữ có dấu hai chấm rồi cách thì phải đặt trong dấu nháy'],
  BLOCK_IN_FLOW: ['danh sách nhiều dòng nằm trong dấu ngoặc', 'đóng dấu ngoặc trước khi xuống dòng, hoặc bỏ dấu ngoặc'],
  KEY_OVER_1024_CHARS: ['tên trường dài quá', QUOTE],
  MISSING_CHAR: ['thiếu một dấu: dấu nháy đóng, dấu phẩy, hoặc dấu hai chấm sau tên trường', 'thêm dấu còn thiếu; mỗi trường viết là «tên: giá trị», có dấu cách sau dấu hai chấm'],
  MULTILINE_IMPLICIT_KEY: ['tên trường nằm trên hai dòng', 'chữ có dấu hai chấm rồi cách thì phải đặt trong dấu nháy; mỗi trường bắt đầu một dòng, thẳng hàng với trường trước'],
  NON_STRING_KEY: ['tên trường không phải là chữ', 'mỗi trường viết là «tên: giá trị»'],
  TAB_AS_INDENT: ['dòng thụt bằng phím Tab', 'thụt lề bằng dấu cách, không bằng phím Tab'],
  UNEXPECTED_TOKEN: ['có chữ hoặc dấu thừa', 'chữ có dấu nháy ở giữa thì đặt cả câu trong loại dấu nháy kia; danh sách viết mỗi mục một dòng, bắt đầu bằng dấu gạch và cách'],
};

/** A fault of the parser in Vietnamese. */
export function syntaxFault(code: ErrorCode): Fault {
  const [found, remedy] = WORDS[code] ?? [code.toLowerCase().replaceAll('_', ' '), QUOTE];
  return { code: 'yaml-syntax', message: `không đọc được YAML: ${found}`, remedy };
}
