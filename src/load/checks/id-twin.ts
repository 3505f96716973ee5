import type { Check, Misfit } from '../check.ts';

/** An id and the record that bears it; a file bears its own name. */
interface Bearer {
  readonly id: string;
  readonly record: object;
  readonly field?: string;
}

export const idTwin: Check = {
  code: 'id-twin',
  description: 'Hai mã không chỉ khác nhau ở dấu gạch nối.',
  check: (data) => {
    const kinds = Map.groupBy(data.files, ({ kind }) => kind);
    return [
      ...[...kinds.values()].map((files) => files.map((file) => ({ id: file.id, record: file }))),
      ...data.lists.map((list) => list.map((item) => ({ id: item.id, record: item, field: 'id' }))),
    ].flatMap(twinsAmong);
  },
};

function twinsAmong(bearers: readonly Bearer[]): Misfit[] {
  const seen = new Map<string, string>();
  return bearers.flatMap(({ id, record, field }) => {
    const letters = id.replaceAll('-', '');
    const twin = seen.get(letters);
    if (twin === undefined) seen.set(letters, id);
    return twin === undefined || twin === id ? [] : [{ record, field, message: `mã «${id}» chỉ khác mã «${twin}» ở dấu gạch nối`, remedy: 'nếu là một thì gộp lại; nếu khác thì đặt mã cho thấy khác ở đâu' }];
  });
}
