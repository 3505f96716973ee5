import type { AuthoredFigure } from '../../model/authored.generated.ts';
import type { Check, Misfit } from '../check.ts';
import { countsOf, quantitiesOf, writtenValues } from '../written-values.ts';

type Valued = Pick<AuthoredFigure, 'value' | 'qualifier' | 'min' | 'max' | 'category'>;

export const valueForm: Check = {
  code: 'value-form',
  description: 'Giá trị viết theo đúng một cách: value, hoặc min và max, hoặc category; qualifier chỉ đi với value.',
  check: (data) => [
    ...writtenValues(data).flatMap(({ authored }) => formMisfits(authored, 'value, hoặc min và max, hoặc category')),
    ...countsOf(data).flatMap(quantitiesOf).flatMap(({ kind, authored }) => formMisfits(authored, kind === 'quantity' ? 'value, hoặc min và max' : 'value')),
  ],
};

function formMisfits(record: Valued, wanted: string): Misfit[] {
  const { value, qualifier, min, max, category } = record;
  const half = min === undefined ? 'max' : 'min';
  const forms = [...(value === undefined ? [] : ['value']), ...(min === undefined && max === undefined ? [] : [half]), ...(category === undefined ? [] : ['category'])];
  const [first, second] = forms;
  if (first === undefined) return [{ record, message: `không có giá trị, cần ${wanted}`, remedy: 'thêm giá trị như nguồn in; nguồn không in số nào thì bỏ mục này, kể trong leftOut' }];
  if (second !== undefined) return [{ record, field: second, message: `có cả ${first} và ${second}, cần đúng một cách: ${wanted}`, remedy: 'giữ cách đúng với nguồn, bỏ cách kia' }];
  if (first === half && (min === undefined || max === undefined)) return [{ record, field: half, message: `chỉ có ${half}, một khoảng cần cả min và max`, remedy: half === 'min' ? 'thêm max; nếu nguồn chỉ nói ít nhất thì viết value và qualifier: at-least' : 'thêm min; nếu nguồn chỉ nói nhiều nhất thì viết value và qualifier: at-most' }];
  return qualifier !== undefined && value === undefined ? [{ record, field: 'qualifier', message: 'có qualifier mà không có value', remedy: 'bỏ qualifier: khoảng min–max và mức tự nói lên độ chính xác' }] : [];
}
