import { parseSpan } from '../../model/time.ts';
import { writtenTime } from '../authored-claims.ts';
import type { Check, Misfit } from '../check.ts';

export const timeOrder: Check = {
  code: 'time-order',
  description: 'Điều phải xảy ra trước không ghi ngày sau: from–until, start–deadline, issued–end, published–accessed.',
  check: (data) => [
    ...[...data.places.values()].flatMap((place) => [...inOrder(place, 'from', 'until'), ...ascending(place.history ?? [])]),
    ...[...data.programmes.values()].flatMap((programme) => [...inOrder(programme, 'issued', 'end'), ...inOrder(programme, 'start', 'end')]),
    ...[...data.registers.values()].flatMap((register) => inOrder(register, 'start', 'deadline')),
    ...[...data.registers.values(), ...data.indicators.values()].flatMap(({ breaks = [] }) => [...breaks.flatMap((change) => inOrder(change, 'from', 'to')), ...ascending(breaks)]),
    ...[...data.reports.values()].flatMap((report) => inOrder(report, 'published', 'accessed')),
  ],
};

function inOrder<F extends string, L extends string>(record: { readonly [field in F | L]?: string | number }, first: F, last: L): Misfit[] {
  const before = writtenTime(record[first]);
  const after = writtenTime(record[last]);
  if (before === null || after === null || !startsAfter(before, after)) return [];
  return [{ record, field: last, message: `${last} là ${after}, trước ${first} ${before}`, remedy: `xem lại hai ngày: ${first} không thể sau ${last}` }];
}

function ascending(changes: readonly { readonly from: string }[]): Misfit[] {
  return changes.flatMap((change, index) => {
    const before = changes[index - 1];
    return before && startsAfter(before.from, change.from) ? [{ record: change, field: 'from', message: `${change.from} đứng sau ${before.from}`, remedy: 'xếp các lần đổi theo thứ tự thời gian' }] : [];
  });
}

/** True when the one begins after the other has ended; times that are not real are told elsewhere. */
function startsAfter(a: string, b: string): boolean {
  const start = parseSpan(a)?.start ?? null;
  const end = parseSpan(b)?.end ?? null;
  return start !== null && end !== null && start > end;
}
