/** A figure's value as it is read: with qualifier, unit, and what it is out of. */
import type { Figure, Indicator, Target } from '../model/entities.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Edition } from './edition.ts';
import { found } from './edition.ts';

/** "trên 85,75%", "hạng 4 trên 34", "53/53 bệnh viện", "Tốt". */
export function sayFigure(figure: Figure, edition: Edition): string {
  const indicator = found(edition.catalogue.indicators.get(figure.indicator), 'indicator', figure.indicator);
  const { format, words } = edition;
  const value = sayValue(figure.quantity, figure.category, indicator, edition);
  const { numerator, denominator, outOf, percent } = figure;
  const counted = numerator === null ? '' : ` (${denominator === null ? words.numerator(format.number(numerator)) : words.fraction(format.number(numerator), format.number(denominator))})`;
  const whole = outOf === null || figure.quantity === null ? value : sayOutOf(figure.quantity, outOf, value, indicator, edition);
  return `${whole}${counted}${percent === null ? '' : ` (${format.number(percent)}%)`}`;
}

/** A target's level: "ít nhất 30%". */
export function sayTarget(target: Target, edition: Edition): string {
  const indicator = found(edition.catalogue.indicators.get(target.indicator), 'indicator', target.indicator);
  return sayValue(target.quantity, target.category, indicator, edition);
}

/** The value alone, in the indicator's unit, or the name of its level. */
export function sayValue(quantity: Quantity | null, category: string | null, indicator: Indicator, { catalogue, format, nameOf, words }: Edition): string {
  if (category !== null) {
    const level = indicator.categories?.find(({ id }) => id === category);
    return level ? nameOf(level).text : category;
  }
  const unit = indicator.unit === undefined ? null : (catalogue.units.get(indicator.unit) ?? null);
  if (quantity === null) return '';
  // "At most 20" of a rank is 20 or better.
  return indicator.measure === 'rank' && quantity.kind === 'point' && quantity.qualifier === 'at-most' ? words.rankAtMost(format.measured({ ...quantity, qualifier: 'exact' }, unit)) : format.measured(quantity, unit);
}

/** A change as the source prints it: "tăng gấp 5 lần so với tháng 1/2025 (theo nguồn)". */
export function sayChange(figure: Figure, { words, format }: Edition): string | null {
  const { change } = figure;
  if (change === null) return null;
  const by = words.change[change.unit](format.number(Math.abs(change.by)));
  const since = change.since === null ? '' : ` ${words.change.since(format.span(change.since))}`;
  return `${change.by < 0 ? words.change.down : words.change.up} ${by}${since} (${words.change.printed})`;
}

function sayOutOf(quantity: Quantity, outOf: number, value: string, indicator: Indicator, { words, format, catalogue, lang }: Edition): string {
  if (indicator.measure !== 'amount') return words.outOf(value, format.number(outOf));
  const unit = indicator.unit === undefined ? undefined : catalogue.units.get(indicator.unit);
  const name = unit === undefined ? '' : ` ${lang === 'vi' ? unit.name : unit.nameEn}`;
  return `${words.fraction(format.quantity(quantity), format.number(outOf))}${name}`;
}
