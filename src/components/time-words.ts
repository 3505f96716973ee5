/** When a claim was so, when it was published, and how old it is, in the words of an edition. */
import { ageOf } from '../derive/age.ts';
import type { Claim, Report, Target, TaskUpdate } from '../model/entities.ts';
import { isSingleDay, type Span } from '../model/time.ts';
import type { Edition } from './edition.ts';

/** "tính đến 15/11/2025", "trong năm 2025", "không rõ thời gian". The reason of an undated claim stands with its doubt. */
export function sayTime(claim: Pick<Claim, 'span'> & Partial<Pick<Claim, 'kind'>> & { readonly indicator?: string }, { words, format, catalogue }: Edition): string {
  const { span } = claim;
  if (span === null) return words.time.undated;
  const indicator = claim.indicator === undefined ? undefined : catalogue.indicators.get(claim.indicator);
  // A rank or score named by a year is that year's, not one of some moment in it.
  const ofYear = /^\d{4}$/.test(span.text) && (indicator?.measure === 'rank' || indicator?.measure === 'score');
  if (indicator?.timing !== 'flow' && !ofYear) return sayMoment(span, { words, format });
  if (isRange(span)) return format.span(span);
  return isSingleDay(span) ? words.time.onDay(format.span(span)) : words.time.during(format.span(span));
}

/** A state's time: on a day, or at some moment of a longer time. */
export function sayMoment(span: Span, { words, format }: Pick<Edition, 'words' | 'format'>): string {
  if (isSingleDay(span)) return words.time.asOf(format.span(span));
  return isRange(span) ? words.time.sometime(format.span(span)) : words.time.sometimeIn(format.span(span));
}

/** True for a time written with two ends, whose words already say "from … to" or "not after". */
function isRange({ text }: Span): boolean {
  return text.includes('/');
}

/** "đã 374 ngày tuổi", or that the age is not known. */
export function sayAge(claim: Pick<Claim, 'effectiveDay' | 'knownBy'>, { words, format, today }: Edition): string {
  const { days, kind } = ageOf(claim, today);
  return kind === 'exact' ? words.time.age(format.number(days)) : words.time.ageAtLeast(format.number(days));
}

/** When a report was published and how that is known; that it prints no date, where it prints none. */
export function sayPublished({ published, authored }: Report, { words, format }: Edition): string {
  if (published === null) return words.time.notPrinted;
  const time = format.span(published);
  switch (authored.publishedBasis) {
    case 'label':
      return words.time.publishedLabel(time);
    case 'inferred':
      return words.time.publishedInferred(time);
    default:
      return words.time.published(time);
  }
}

/** The same in few words, for lines and tables. */
export function sayPublishedShort({ published }: Report, { words, format }: Edition): string {
  return published === null ? words.time.notPrinted : words.time.published(format.span(published));
}

/** When a target is to be reached. */
export function sayTargetTime(target: Target, { words, format }: Edition): string {
  if (target.everyYear) return words.targets.everyYear;
  return target.span === null ? words.targets.noPeriod : words.targets.by(format.span(target.span));
}

/** When a task was in the state that a report tells. */
export function sayUpdateTime(update: TaskUpdate, { words, format }: Edition): string {
  return update.span === null ? words.time.undated : sayMoment(update.span, { words, format });
}
