/** From series of claims to the data of charts over time and of comparisons. */
import type { KeyItem } from '../charts/key.ts';
import type { DotRow, SortedDots } from '../charts/sorted-dots.ts';
import type { Series, SeriesBreak, SeriesPoint, TimeSeries } from '../charts/time-data.ts';
import { claimsOf, type CountSeries, type FigureSeries } from '../derive/claim-index.ts';
import { CORRECTIONS } from '../i18n/texts/corrections.ts';
import type { Claim, Count, Figure, Indicator, Register, Target } from '../model/entities.ts';
import { compareText } from '../model/order.ts';
import { boundsOf, centralValue, isExact, type Quantity } from '../model/quantity.ts';
import { dayNumber, spansMeet, type Day } from '../model/time.ts';
import { dayTicks, valueTicks } from './axis-ticks.ts';
import { conflictKey, drawnSpreads, spreadOf } from './chart-spreads.ts';
import { registerOf } from './count-words.ts';
import type { Edition } from './edition.ts';
import { sayFigure, sayTarget, sayValue } from './figure-words.ts';
import { sayTargetTime, sayTime } from './time-words.ts';

/** One series of an indicator over time; `null` when its numbers do not speak of two days. */
export function figureCourse(series: FigureSeries, indicator: Indicator, targets: readonly Target[], edition: Edition): TimeSeries | null {
  const claims = dated(claimsOf(series)).filter(({ quantity }) => quantity !== null);
  if (new Set(claims.map(endOf)).size < 2) return null;
  const label = edition.nameOf(edition.place(series.place)).text;
  const { disputed, spreads, key } = drawnSpreads(claims, 'value', edition);
  const points = claims.flatMap((claim) => (claim.quantity ? [point(claim, claim.quantity, sayValue(claim.quantity, null, indicator, edition), disputed)] : []));
  return course(
    { id: [series.place, series.indicator, ...series.parts, series.nature, ...(series.choice.current.recast ? ['recast'] : [])].join('-'), title: edition.words.indicator.seriesTitle(edition.nameOf(indicator).text, label), description: claims.map((claim) => `${sayTime(claim, edition)}: ${sayFigure(claim, edition)}`).join('; ') },
    [{ label, points, joined: !anyMeet(claims), spreads }], targets, [...listBreaks(indicator.breaks, edition), ...(series.choice.current.recast ? [] : borderBreaks(series.place, edition))], { symbol: symbolOf(indicator, edition), reversed: indicator.measure === 'rank', whole: wholeOf(indicator, edition), key }, edition,
  );
}

/** Completed and total of one register over time, never their ratio; `null` when its counts do not speak of two days. */
export function countCourse(series: CountSeries, edition: Edition): TimeSeries | null {
  const { words, format, nameOf } = edition;
  const claims = dated(claimsOf(series));
  const drawn = { total: drawnSpreads(claims, 'total', edition), completed: drawnSpreads(claims, 'completed', edition) };
  const line = (label: string, field: keyof typeof drawn, read: (count: Count) => Quantity | null | undefined): Series => {
    const known = claims.flatMap((claim) => {
      const quantity = read(claim);
      return quantity ? [{ claim, quantity }] : [];
    });
    return { label, points: known.map(({ claim, quantity }) => point(claim, quantity, format.quantity(quantity), drawn[field].disputed)), joined: !anyMeet(known.map(({ claim }) => claim)), spreads: drawn[field].spreads };
  };
  const lines = [line(words.register.seriesTotal, 'total', ({ total }) => total), line(words.register.seriesCompleted, 'completed', ({ buckets }) => buckets.get('completed'))];
  if (new Set(lines.flatMap(({ points }) => points.map(({ end }) => end))).size < 2) return null;
  const register: Register = registerOf(series.choice.current, edition);
  return course(
    { id: [series.place, series.register, ...series.parts].join('-'), title: `${nameOf(register).text}: ${words.register.completedOver}`, description: claims.map((claim) => sayTime(claim, edition)).join('; ') },
    lines.filter(({ points }) => points.length > 0), [], [...listBreaks(register.breaks, edition), ...borderBreaks(series.place, edition)], { symbol: '', reversed: false, whole: [], key: [...withField(drawn.total.key, words.register.seriesTotal), ...withField(drawn.completed.key, words.register.seriesCompleted)] }, edition,
  );
}

/**
 * The current figure of each place as dots, best number first as the indicator's direction says, else the largest.
 * Ranks are no scale to compare on, and are read in the list: `null` for them, and with fewer than two places.
 */
export function placeDots(series: readonly FigureSeries[], indicator: Indicator, targets: readonly Target[], edition: Edition): SortedDots | null {
  const { words, nameOf, link, place, catalogue } = edition;
  const rows = series
    .filter(({ parts, nature, choice }) => parts.length === 0 && nature === 'result' && !choice.current.recast && choice.current.quantity !== null)
    .flatMap(({ choice: { current } }): (DotRow & { value: number })[] => (current.quantity ? [{ ...dot(current, current.quantity, indicator, edition), label: nameOf(place(current.place)).text, href: link.place(place(current.place)), highlighted: catalogue.site.country === current.place }] : []))
    .sort((a, b) => (indicator.direction === 'down' ? a.value - b.value : b.value - a.value) || edition.format.compare(a.label, b.label));
  if (rows.length < 2 || indicator.measure === 'rank') return null;
  const references = targets.flatMap((target) => (target.quantity && target.parts.length === 0 ? [{ value: centralValue(target.quantity), label: `${words.targets.target} ${sayTarget(target, edition)}, ${sayTargetTime(target, edition)}`, kind: 'target' as const }] : [])).slice(0, 1);
  const values = [...rows.map(({ value }) => value), ...references.map(({ value }) => value), ...wholeOf(indicator, edition)];
  const title = words.indicator.chartTitle(nameOf(indicator).text);
  return { id: `noi-${indicator.id}`, title, description: rows.map(({ label, valueText }) => `${label} ${valueText}`).join('; '), rows, references, ticks: valueTicks(values, edition.format, symbolOf(indicator, edition), 4) };
}

interface Axis {
  readonly symbol: string;
  /** Ranks: the first at the top. */
  readonly reversed: boolean;
  readonly whole: readonly number[];
  readonly key: readonly KeyItem[];
}

function withField(key: readonly KeyItem[], field: string): KeyItem[] {
  return key.map(({ sign, label }) => ({ sign, label: `${field}: ${label}` }));
}

function dot(claim: Figure, quantity: Quantity, indicator: Indicator, edition: Edition): Omit<DotRow, 'label'> & { value: number } {
  const spread = spreadOf(claim, edition);
  const range = spread ? { min: spread.range.low, max: spread.range.high } : quantity.kind === 'range' ? { min: quantity.min, max: quantity.max } : {};
  const note = spread ? `${sayTime(claim, edition)}. ${spread.text}` : sayTime(claim, edition);
  return { value: centralValue(quantity), ...range, valueText: sayValue(quantity, null, indicator, edition), imprecise: !isExact(quantity), note };
}

function course(names: Pick<TimeSeries, 'id' | 'title' | 'description'>, series: readonly Series[], targets: readonly Target[], breaks: readonly SeriesBreak[], { symbol, reversed, whole, key }: Axis, edition: Edition): TimeSeries {
  const { words, format } = edition;
  const points = series.flatMap(({ points: list }) => list);
  const values = points.flatMap(({ value, min, max }) => [value, min, max]).filter((value) => value !== null && value !== undefined);
  const first = Math.min(...points.map(({ start }) => start));
  const last = Math.max(...points.map(({ end }) => end));
  const lines = targets.flatMap((target) => (target.quantity ? [{ label: `${words.targets.target} ${sayTarget(target, edition)}, ${sayTargetTime(target, edition)}`, value: centralValue(target.quantity) }] : []));
  const all = [...values, ...lines.map(({ value }) => value), ...whole];
  return {
    ...names,
    series, targets: lines,
    ...(key.length === 0 ? {} : { key: [conflictKey(edition), ...key] }),
    breaks: breaks.filter(({ day }) => day > first && day <= last),
    valueTicks: valueTicks(reversed ? [1, ...all] : all, format, symbol).filter(({ value }) => !reversed || (value > 0 && Number.isInteger(value))),
    dayTicks: dayTicks(first, last, (month) => `${Number(month.slice(5))}/${month.slice(0, 4)}`),
    ...(reversed ? { valueDomain: [Math.max(...all), 1] as const } : {}),
  };
}

/** Times at which a list or definition changed. */
function listBreaks(breaks: Register['breaks'], { words }: Edition): readonly SeriesBreak[] {
  return (breaks ?? []).map(({ from, to }) => ({ day: dayNumber(to ?? from), label: words.register.listChanged }));
}

/** The day on which a place got the borders it has: what is told of it before speaks of other ground. */
function borderBreaks(id: string, { lang, place }: Edition): readonly SeriesBreak[] {
  const { from, formedFrom } = place(id);
  return from === undefined || formedFrom === undefined ? [] : [{ day: dayNumber(from), label: CORRECTIONS[lang].newBorders }];
}

function point(claim: Count | Figure, quantity: Quantity, valueText: string, disputed: ReadonlySet<string>): SeriesPoint {
  const { low, high } = boundsOf(quantity);
  const range = quantity.kind === 'range' ? { min: low, max: high } : {};
  const nature = claim.kind === 'figure' ? claim.nature : 'result';
  const end = endOf(claim);
  return { start: dayNumber(startOf(claim, end)), end: dayNumber(end), value: quantity.kind === 'range' ? null : quantity.value, ...range, valueText, role: nature === 'capacity' ? 'plan' : nature, ...(disputed.has(claim.id) ? { conflict: true } : {}) };
}

/** Claims that can be placed in time, by their last day. */
function dated<C extends Count | Figure>(claims: readonly C[]): C[] {
  return claims.filter(({ effectiveDay }) => effectiveDay !== null).sort((a, b) => compareText(endOf(a), endOf(b)) || compareText(a.id, b.id));
}

function endOf(claim: Pick<Claim, 'effectiveDay' | 'knownBy'>): Day {
  return claim.effectiveDay ?? claim.knownBy;
}

function startOf({ span }: Pick<Claim, 'span'>, end: Day): Day {
  const start = span?.start ?? end;
  return start > end ? end : start;
}

function anyMeet(claims: readonly Claim[]): boolean {
  return claims.some((a, at) => claims.slice(at + 1).some((b) => a.span !== null && b.span !== null && spansMeet(a.span, b.span)));
}

/** A share is read against its whole. */
function wholeOf(indicator: Indicator, { catalogue }: Edition): readonly number[] {
  const maximum = indicator.measure === 'share' && indicator.unit !== undefined ? catalogue.units.get(indicator.unit)?.maximum : undefined;
  return maximum === undefined ? [] : [maximum];
}

function symbolOf(indicator: Indicator, { catalogue }: Edition): string {
  return (indicator.unit === undefined ? undefined : catalogue.units.get(indicator.unit)?.symbol) ?? '';
}
