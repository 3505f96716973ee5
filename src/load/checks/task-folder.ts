import type { Check } from '../check.ts';

export const taskFolder: Check = {
  code: 'task-folder',
  description: 'Tệp nhiệm vụ nằm trong thư mục của địa phương mà nó ghi.',
  check: (data) =>
    data.files.flatMap((file) => {
      const task = file.kind === 'task' ? data.tasks.get(file.id) : undefined;
      if (!task || data.locate(task).file !== file.file || file.folders[0] === task.place) return [];
      return [{ record: task, field: 'place', message: `nhiệm vụ của «${task.place}» nằm trong tasks/${file.folders[0] ?? ''}/`, remedy: `chuyển tệp vào tasks/${task.place}/, hoặc sửa place` }];
    }),
};
