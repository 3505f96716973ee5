import type { Check } from '../check.ts';

export const idInTwoFolders: Check = {
  code: 'id-in-two-folders',
  description: 'Hai tệp cùng loại không trùng tên, dù nằm ở hai thư mục.',
  check: (data) => {
    const first = new Map<string, string>();
    return data.files.flatMap((file) => {
      const name = `${file.kind}/${file.id}`;
      const before = first.get(name);
      if (before === undefined) {
        first.set(name, file.file);
        return [];
      }
      return [{ record: file, message: `mã «${file.id}» đã là của tệp ${before}`, remedy: 'nếu là một thì gộp hai tệp; nếu khác thì thêm chữ vào tên tệp này, không thêm số' }];
    });
  },
};
