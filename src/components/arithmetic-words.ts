/** From an arithmetic to the lines that its reader sees. */
import { failed, LAWS, type Amount, type Arithmetic, type Expression, type Flip, type Input, type Label, type RuleName } from '../derive/arithmetic.ts';
import { groupBy, type CountSeries } from '../derive/claim-index.ts';
import { ARITHMETIC, type ArithmeticTexts } from '../i18n/texts/arithmetic.ts';
import { totalsOverTime } from '../derive/totals-over-time.ts';
import type { Indicator, Register } from '../model/entities.ts';
import { exactly } from '../model/quantity.ts';
import { found, type Edition } from './edition.ts';
import { sayValue } from './figure-words.ts';
import { sayTime } from './time-words.ts';

/** What one place gives: "đã hoàn thành: 51; tổng: 100", when that was so, and where it stands. */
export interface InputLine {
  readonly terms: string;
  readonly time: string | null;
  readonly href: string;
  readonly source: string;
}

/** The words of computed labels in the edition's language. */
export function textsOf({ lang }: Edition): ArithmeticTexts {
  return ARITHMETIC[lang];
}

export function sayAmount(amount: Amount, edition: Edition): string {
  const { format, catalogue } = edition;
  switch (amount.kind) {
    case 'quantity':
      return format.quantity(amount.quantity);
    case 'measured':
      return sayValue(amount.quantity, null, found(catalogue.indicators.get(amount.indicator), 'indicator', amount.indicator), edition);
    case 'difference':
      return sayDifference(amount.value, found(catalogue.indicators.get(amount.indicator), 'indicator', amount.indicator), edition);
    case 'percent':
      return format.percent(amount.percent);
    case 'share':
      return format.share(amount.ratio);
    case 'ratio':
      return format.number(Math.round(amount.value * 100) / 100);
    case 'day':
      return format.day(amount.day);
    case 'days':
      return textsOf(edition).days(format.number(amount.days));
    case 'year':
      return String(amount.year);
  }
}

function sayDifference(value: number, indicator: Indicator, edition: Edition): string {
  const { words, format } = edition;
  switch (indicator.measure) {
    case 'share':
      return words.change.points(format.number(value));
    case 'rank':
      return words.change.ranks(format.number(value));
    default:
      return sayValue(exactly(value), null, indicator, edition);
  }
}

/** "(61,2% − 26%) ÷ (70% − 26%)" */
export function sayFormula(formula: Expression, edition: Edition): string {
  if (!('operator' in formula)) return sayAmount(formula.amount, edition);
  const side = (part: Expression): string => ('operator' in part ? `(${sayFormula(part, edition)})` : sayFormula(part, edition));
  return `${side(formula.left)} ${formula.operator} ${side(formula.right)}`;
}

export function sayLabel(label: Label, edition: Edition): string {
  return textsOf(edition).labels[label];
}

/** "nhịp độ" and, where nothing can be said, the first reason why. */
export function sayResult({ result, guards }: Arithmetic, edition: Edition): string {
  if (typeof result !== 'string') return sayAmount(result, edition);
  const label = sayLabel(result, edition);
  const [reason] = result === 'not-assessable' ? failed(guards) : [];
  return reason === undefined ? label : textsOf(edition).because(label, textsOf(edition).guards[reason].no);
}

/** Inputs of one claim or record on one line, in the order of the arithmetic. */
export function inputLines({ inputs }: Arithmetic, edition: Edition): InputLine[] {
  const texts = textsOf(edition);
  const say = (input: Input): string => `${texts.terms[input.term]}: ${input.amount === null ? texts.notGiven : sayAmount(input.amount, edition)}`;
  return [...groupBy(inputs, (input) => whereOf(input, edition).href).values()].flatMap(([first, ...rest]) =>
    first ? [{ terms: [first, ...rest].map(say).join('; '), time: first.from === 'claim' && !rest.some(({ term }) => term === 'day-of-claim') ? sayTime(first.claim, edition) : null, ...whereOf(first, edition) }] : []);
}

function whereOf(input: Input, { link, report, words, catalogue }: Edition): Pick<InputLine, 'href' | 'source'> {
  switch (input.from) {
    case 'claim':
      return { href: link.claim(input.claim), source: report(input.claim.report).authored.publisher };
    case 'register':
      return { href: link.register({ id: input.id }), source: words.registers.title };
    case 'target':
      return { href: link.target(found(catalogue.targets.get(input.id), 'target', input.id)), source: words.targets.title };
  }
}

/** Between what the sources' own shares lie, where they contradict each other. */
export function sayOwnShares({ ownShares }: Arithmetic, edition: Edition): string[] {
  return ownShares === null ? [] : [textsOf(edition).ownShares(edition.format.share(ownShares.low), edition.format.share(ownShares.high))];
}

export function sayFlip({ direction, term, at, label }: Flip, edition: Edition): string {
  const texts = textsOf(edition);
  return (direction === 'from' ? texts.flipFrom : texts.flipTo)[term](sayAmount(at, edition), sayLabel(label, edition));
}

/** Whether another choice would change the label: to what and with which numbers, or that none would. */
export function sayTrials({ result, trials }: Arithmetic, edition: Edition): string[] {
  const texts = textsOf(edition);
  const { format, report } = edition;
  const claims = trials.filter((trial) => trial.with === 'claim');
  const days = trials.filter((trial) => trial.with === 'first-day');
  const changed = groupBy(claims.filter(({ label }) => label !== result), ({ label }) => label, (trial) => trial);
  const changes = [...changed.values()].flatMap(([first, ...rest]) =>
    first ? [texts.changes([first, ...rest].map(({ claim }) => `${report(claim.report).authored.publisher} (${sayTime(claim, edition)})`).join(', '), sayLabel(first.label, edition))] : []);
  return [
    ...(claims.length > 0 && changes.length === 0 ? [texts.neverChanges(format.number(claims.length))] : changes),
    ...days.map(({ span, day, label }) => (label === result ? texts.firstDayKeeps(format.span(span)) : texts.firstDayChanges(format.span(span), format.day(day), sayLabel(label, edition)))),
  ];
}

/** "Tổng qua các lần đếm: 1.133 (15/10/2025), rồi 1.287 (4/12/2025, danh mục đổi)"; none where the total never changed. */
export function sayTotals(series: CountSeries, { breaks = [] }: Pick<Register, 'breaks'>, edition: Edition): string[] {
  const texts = textsOf(edition);
  const { format } = edition;
  const course = totalsOverTime(series, breaks);
  if (course.length < 2) return [];
  const steps = course.map(({ day, totals, listChanged }) => `${totals.map(format.quantity).join(` ${texts.or} `)} (${format.day(day)}${listChanged ? `, ${texts.listChanged}` : ''})`);
  return [`${texts.totals(steps.join(`, ${texts.then} `))} ${texts.noRatioAcross}`];
}

/** Where a series of counts has its arithmetic, on its register's page. */
export function arithmeticAnchor({ place, register, parts }: Pick<CountSeries, 'place' | 'register' | 'parts'>): string {
  return `cach-tinh.${place}.${[register, ...parts].join('~')}`;
}

export function lawLink(rule: RuleName, { link }: Edition): string {
  return link.section('method', LAWS[rule]);
}
