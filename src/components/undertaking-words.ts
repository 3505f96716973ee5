/** Tasks and commitments in the words of an edition. */
import type { Clarity } from '../derive/clarity.ts';
import type { DeadlineState, DeadlineStep } from '../derive/deadlines.ts';
import type { Undertaking } from '../derive/undertakings.ts';
import { TASKS, type TaskTexts } from '../i18n/texts/tasks.ts';
import { daysBetween } from '../model/time.ts';
import type { Edition, Said } from './edition.ts';

/** How each state is written in an address. */
export const STATE_SLUGS: Readonly<Record<DeadlineState, string>> = {
  passed: 'qua-han', ahead: 'chua-toi-han', replaced: 'da-thay-han', none: 'khong-neu-han', missed: 'khong-giu-dung', partly: 'giu-mot-phan', 'kept-late': 'xong-sau-han', done: 'da-xong', kept: 'xong-trong-han', dropped: 'khong-thuc-hien',
};

const DIAMOND = 'M5 0l5 5-5 5-5-5z';
const RING = 'M5 0a5 5 0 1 1 0 10a5 5 0 1 1 0-10zM5 2a3 3 0 1 0 0 6a3 3 0 1 0 0-6z';
const TICK = 'M1 5l3 3 5-6-1-1-4 5-2-2z';
const BAR = 'M1 4h8v2h-8z';
const HALF = 'M5 0a5 5 0 0 0 0 10z';

/** A shape beside the word, ten units high and wide, so that no state hangs on colour. */
export const STATE_SHAPES: Readonly<Record<DeadlineState, string>> = {
  passed: DIAMOND, ahead: RING, replaced: RING, none: BAR, missed: DIAMOND, partly: HALF, 'kept-late': TICK, done: TICK, kept: TICK, dropped: BAR,
};

export function taskTexts({ lang }: Pick<Edition, 'lang'>): TaskTexts {
  return TASKS[lang];
}

/** The task's name, or what the last commitment says. */
export function nameOfUndertaking({ task, statements }: Undertaking, { nameOf, say }: Edition): Said {
  const last = statements.at(-1);
  return task === null && last ? say(last.summary.vi, last.summary.en) : nameOf(task ?? { name: '' });
}

/** "3 trong 6 điều rõ" */
export function sayClarity({ clear, of }: Clarity, { format, lang }: Edition): string {
  return TASKS[lang].clear(format.number(clear), format.number(of));
}

/** The points that no source states, or `null` where all are stated. */
export function sayMissing({ points }: Clarity, { lang }: Pick<Edition, 'lang'>): string | null {
  const names = points.flatMap(({ point, stated }) => (stated === null ? [TASKS[lang].points[point]] : []));
  return names.length === 0 ? null : TASKS[lang].missing(names.join(', '));
}

/** How the number of clear points came about. */
export function sayClaritySum({ points, clear, of }: Clarity, { format, lang, words }: Edition): string {
  const names = points.flatMap(({ point, stated }) => (stated === null ? [] : [TASKS[lang].points[point]]));
  return TASKS[lang].clearSum(format.number(clear), format.number(of), names.length === 0 ? words.task.notStated : names.join(', '));
}

/** "muộn hơn 70 ngày" */
export function saySlip(slip: number, { format, lang }: Pick<Edition, 'format' | 'lang'>): string {
  return slip < 0 ? TASKS[lang].earlier(format.number(-slip)) : TASKS[lang].later(format.number(slip));
}

/** The sums behind a deadline's labels: how far it moved, and how long ago it passed. */
export function deadlineSums({ steps, slip, state }: Undertaking['deadline'], { format, lang, today }: Edition): string[] {
  const [first, last] = [steps[0], steps.at(-1)];
  if (first === undefined || last === undefined) return [];
  return [
    ...(slip === null ? [] : [TASKS[lang].slipSum(format.day(last.lastDay), format.day(first.lastDay), format.number(slip))]),
    ...(state === 'passed' ? [TASKS[lang].sinceSum(format.day(today), format.day(last.lastDay), format.number(daysBetween(last.lastDay, today)))] : []),
  ];
}

/** Where a step is written: the statement's own anchor, or the report. Each address once. */
export function sourcesOfStep({ mentions }: DeadlineStep, { link, report }: Edition): readonly { readonly href: string; readonly name: string }[] {
  const all = mentions.map((one) => ({ href: one.by === 'statement' ? link.claim(one.statement) : link.report({ id: one.report }), report: one.report, exact: one.by === 'statement' }));
  // A report that is linked at the very statement needs no second link to its top.
  const kept = all.filter((one) => one.exact || !all.some((other) => other.exact && other.report === one.report));
  return [...new Map(kept.map((one) => [one.href, { href: one.href, name: report(one.report).authored.publisher }])).values()];
}
