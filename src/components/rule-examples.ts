/** The worked examples of the method page as lines: what is said of what, the arithmetic, and where it comes from. */
import { ageOf } from '../derive/age.ts';
import * as changes from '../derive/examples-of-changes.ts';
import { claimsByFreshness } from '../derive/examples-of-freshness.ts';
import { statesNoLongerTold } from '../derive/fallen-silent.ts';
import * as examples from '../derive/examples-of-rules.ts';
import type { Finding } from '../derive/findings.ts';
import { CADENCE_DAYS } from '../derive/freshness.ts';
import { shareDone } from '../derive/share-done.ts';
import { CORRECTIONS } from '../i18n/texts/corrections.ts';
import { FRESHNESS } from '../i18n/texts/freshness.ts';
import { SILENCE } from '../i18n/texts/silence.ts';
import { METHOD, type ExampleName, type MethodTexts } from '../i18n/texts/method.ts';
import type { Claim, Count, Figure, Target } from '../model/entities.ts';
import { boundsOf, centralValue } from '../model/quantity.ts';
import { alikeExample, conflictExamples, solvedExample, type ConflictExample } from './conflict-examples.ts';
import { sayChangeOf, sayMerger } from './correction-words.ts';
import { changeExamples, knownExamples } from './history-examples.ts';
import { registerOf, sayCount, sayEquation, sayUnits } from './count-words.ts';
import { found, type Edition, type Said } from './edition.ts';
import { sayFigure, sayTarget, sayValue } from './figure-words.ts';
import { sayFinding } from './finding-words.ts';
import { noPaceLines, paceLines, progressLines, sensitivityLines } from './pace-examples.ts';
import { bottomUpLines, clarityLines, slipLines } from './task-examples.ts';
import { sayAge, sayTargetTime, sayTime } from './time-words.ts';

export interface ExampleLine {
  /** What this line shows: the rule that decided, the part that it plays. */
  readonly label: string | null;
  /** Place and list or indicator. */
  readonly about: readonly Said[];
  readonly value: string;
  readonly notes: readonly Said[];
  readonly source: { readonly href: string; readonly name: string };
}

type Sayer = (edition: Edition, texts: MethodTexts) => ExampleLine[];

/** The lines of one example; none where the data show no case. */
export function exampleLines(name: ExampleName, edition: Edition): readonly ExampleLine[] {
  return SAYERS[name](edition, METHOD[edition.lang]);
}

const SAYERS: Readonly<Record<ExampleName, Sayer>> = {
  doubt: (edition) => each(examples.doubtfulClaim(edition.catalogue), (claim) => {
    const doubt = claim.doubt && edition.say(claim.doubt.vi, claim.doubt.en);
    return [claimLine(claim, null, [plain(sayTime(claim, edition)), plain(sayAge(claim, edition)), ...(doubt ? [{ ...doubt, text: `${edition.words.doubt.mark}: ${doubt.text}` }] : [])], edition)];
  }),
  nested: (edition, { labels }) => each(examples.nestedCounts(edition.catalogue, edition.index), ({ inner, outer }) => [line(inner, labels.inner, edition), line(outer, labels.outer, edition)]),
  break: (edition, { labels }) => each(examples.countsAcrossBreak(edition.catalogue, edition.index), ({ before, after, change }) => [
    line(before, labels.before, edition),
    claimLine(after, labels.after, [plain(sayTime(after, edition)), edition.say(change.why, change.whyEn)], edition),
  ]),
  permanent: (edition) => each(examples.countTelling('permanent', edition.index), (count) => [equationLine(count, edition)]),
  unsaid: (edition) => each(examples.silentCount(edition.index, edition.catalogue), (count) => [equationLine(count, edition)]),
  variants: (edition, { labels }) => each(examples.variantFigures(edition.catalogue, edition.index), ({ one, other }) => [line(one, labels.one, edition), line(other, labels.other, edition)]),
  part: (edition, { labels }) => each(examples.partBesideWhole(edition.index), ({ whole, part }) => [line(whole, labels.whole, edition), line(part, labels.part, edition)]),
  current: (edition, { labels }) => examples.contestedByRule(edition.index).flatMap(({ choice: { current, others: [next], rule } }) => [
    claimLine(current, `${labels.first}: ${edition.words.choice.rules[rule]}`, [plain(sayTime(current, edition))], edition),
    ...(next ? [claimLine(next, labels.next, [plain(sayTime(next, edition))], edition)] : []),
  ]),
  qualifiers: (edition, texts) => examples.qualifiedFigures(edition.index).map(({ figure }) => claimLine(figure, null, [plain(sayBounds(figure, edition, texts))], edition)),
  age: (edition, { labels, sums }) => {
    const { dated, cut, undated } = examples.agedClaims(edition.catalogue);
    const { format, today } = edition;
    const days = (claim: Claim): Said => plain(sums.days(format.day(claim.effectiveDay ?? claim.knownBy), format.day(today), format.number(ageOf(claim, today).days)));
    return [
      ...each(dated, (claim) => [claimLine(claim, labels.dated, [days(claim)], edition)]),
      ...each(cut, (claim) => [claimLine(claim, labels.cut, [plain(sayTime(claim, edition)), plain(sums.cut(format.day(claim.span?.end ?? ''), format.day(claim.effectiveDay ?? ''))), days(claim)], edition)]),
      ...each(undated, (claim) => [claimLine(claim, labels.undated, [plain(sayAge(claim, edition)), days(claim)], edition)]),
    ];
  },
  freshness: (edition) => claimsByFreshness(edition).map(({ claim, freshness: { state, age, cadence } }) => {
    const { states, cadences, arithmetic } = FRESHNESS[edition.lang];
    const { number } = edition.format;
    const sum = state === 'undated' || cadence === null ? sayAge(claim, edition) : arithmetic(number(age?.days ?? 0), number(CADENCE_DAYS[cadence]), cadences[cadence]);
    return claimLine(claim, states[state], [plain(sayTime(claim, edition)), plain(sum)], edition);
  }),
  silence: (edition) => statesNoLongerTold(edition.catalogue).slice(0, 1).flatMap(({ told, later: [next] }) => [
    claimLine(told, SILENCE[edition.lang].told.later, [plain(sayTime(told, edition))], edition),
    ...(next ? [claimLine(next, SILENCE[edition.lang].told.title, [plain(sayTime(next, edition))], edition)] : []),
  ]),
  share: (edition, { labels, sums, noShare }) => {
    const { counted, printed, unknown } = examples.sharedCounts(edition.index);
    const { format } = edition;
    return [
      ...each(counted, (count) => [claimLine(count, labels.counted, [plain(sums.divided(format.number(centralValue(found(count.buckets.get('completed'), 'number completed of', count.id))), format.quantity(found(count.total ?? undefined, 'total of', count.id)), format.share(shareDone(count)?.ratio ?? 0)))], edition)]),
      ...each(printed, (count) => [claimLine(count, labels.printed, [], edition)]),
      ...each(unknown, (count) => [claimLine(count, labels.unknown, [plain(noShare)], edition)]),
    ];
  },
  pace: (edition) => paceLines(edition, claimLine),
  noPace: (edition) => noPaceLines(edition, claimLine),
  progress: (edition) => progressLines(edition, claimLine),
  sensitivity: (edition) => sensitivityLines(edition, claimLine),
  findings: () => [],
  conflicts: (edition) => conflictExamples(edition).map((example) => conflictLine(example, edition)),
  alike: (edition) => alikeExample(edition).map((example) => conflictLine(example, edition)),
  backwards: (edition) => solvedExample(edition).map((example) => conflictLine(example, edition)),
  known: (edition) => knownExamples(edition).map((example) => conflictLine(example, edition)),
  changed: (edition) => changeExamples(edition).map((example) => conflictLine(example, edition)),
  lead: (edition, { sums }) => each(examples.leadingPlace(edition.catalogue, edition.index), ({ lead, among }) => [claimLine(lead.choice.current, null, [plain(sayTime(lead.choice.current, edition)), ...(among > 1 ? [plain(sums.among(edition.format.number(among)))] : [])], edition)]),
  target: (edition, { labels }) => each(examples.targetBesideResult(edition.catalogue, edition.index), ({ target, result }) => [targetLine(target, labels.target, edition), line(result, labels.result, edition)]),
  plan: (edition) => each(examples.unlikeResult(edition.index), (figure) => [line(figure, null, edition)]),
  borders: (edition, { labels, sums }) => each(examples.formerPlaceClaim(edition.catalogue, edition.index), (claim) => {
    const { mergedInto } = edition.place(claim.place);
    const today = edition.place(mergedInto ?? claim.place);
    return [claimLine(claim, labels.former, [plain(sayTime(claim, edition)), plain(sums.bordersSince(edition.nameOf(today).text, edition.format.day(today.from ?? '')))], edition)];
  }),
  clarity: clarityLines,
  slip: slipLines,
  bottomUp: bottomUpLines,
  recast: (edition, { labels }) => each(examples.recastFigure(edition.index), (figure) => [line(figure, labels.recast, edition)]),
  recastRule: (edition, { labels }) => each(changes.recastWithRule(edition.catalogue, edition.index), ({ figure, recast }) => [
    claimLine(figure, labels.recast, [plain(sayTime(figure, edition)), plain(CORRECTIONS[edition.lang].recast[recast.rule]), edition.say(recast.how, recast.howEn)], edition),
  ]),
  joined: (edition, { labels }) => each(changes.mergedExamples(edition).joined, (value) => value.inputs.map((input) => claimLine(input, labels.former, [plain(sayTime(input, edition)), plain(sayMerger(value, edition) ?? '')], edition))),
  apart: (edition, { labels }) => each(changes.mergedExamples(edition).apart, (value) => value.inputs.map((input) => {
    const { missing, noFigure } = CORRECTIONS[edition.lang];
    return claimLine(input, labels.former, [plain(sayTime(input, edition)), plain(`${noFigure}. ${missing}: ${value.missing.map((id) => edition.nameOf(edition.place(id)).text).join(', ')}`)], edition);
  })),
  correction: (edition) => each(changes.correctedClaim(edition.catalogue, edition), ({ claim, correction }) => [
    claimLine(claim, CORRECTIONS[edition.lang].mark(edition.format.day(correction.date)), [plain(sayChangeOf(correction, { kind: 'claim', record: claim }, edition) ?? CORRECTIONS[edition.lang].kinds[correction.kind]), edition.say(correction.why, correction.whyEn)], edition),
  ]),
  response: (edition) => each(changes.answeredClaim(edition.catalogue, edition), ({ claim, response }) => [
    claimLine(claim, null, [edition.inVietnamese(response.from), edition.say(response.summary, response.summaryEn)], edition),
  ]),
  id: (edition) => each(examples.richestId(edition.catalogue), (claim) => [line(claim, null, edition)]),
};

/** A finding as its example. */
export function findingLine(finding: Finding, edition: Edition): ExampleLine {
  return claimLine(finding.claim, null, [plain(sayFinding(finding, edition))], edition);
}

function line(claim: Claim, label: string | null, edition: Edition): ExampleLine {
  return claimLine(claim, label, [plain(sayTime(claim, edition))], edition);
}

function equationLine(count: Count, edition: Edition): ExampleLine {
  return claimLine(count, null, [plain(sayEquation(count, edition) ?? sayTime(count, edition))], edition);
}

function claimLine(claim: Claim, label: string | null, notes: readonly Said[], edition: Edition): ExampleLine {
  const { catalogue, nameOf, place, link, report, say, words } = edition;
  const source = { href: link.claim(claim), name: report(claim.report).authored.publisher };
  const parts = claim.parts.map((id) => nameOf(found(catalogue.parts.get(id), 'part', id)));
  const about = (subject: Said): Said[] => [nameOf(place(claim.place)), subject, ...parts];
  switch (claim.kind) {
    case 'count':
      return { label, about: about(nameOf(registerOf(claim, edition))), value: sayCount(claim, edition) || (claim.units === null ? '' : sayUnits(claim.units, edition).join(', ')), notes, source };
    case 'figure': {
      const nature = claim.nature === 'result' ? '' : ` (${words.nature[claim.nature]})`;
      const recast = claim.recast ? ` (${words.recast})` : '';
      return { label, about: about(nameOf(found(catalogue.indicators.get(claim.indicator), 'indicator', claim.indicator))), value: `${sayFigure(claim, edition)}${nature}${recast}`, notes, source };
    }
    case 'statement':
      return { label, about: [nameOf(place(claim.place))], value: say(claim.summary.vi, claim.summary.en).text, notes, source };
  }
}

function conflictLine({ claim, label, note }: ConflictExample, edition: Edition): ExampleLine {
  return claimLine(claim, label, [plain(sayTime(claim, edition)), ...(note === null ? [] : [plain(note)])], edition);
}

function targetLine(target: Target, label: string, edition: Edition): ExampleLine {
  const { catalogue, nameOf, place, link, report } = edition;
  const source = report(target.authored.source);
  return {
    label, about: [nameOf(place(target.place)), nameOf(found(catalogue.indicators.get(target.indicator), 'indicator', target.indicator))],
    value: sayTarget(target, edition), notes: [plain(sayTargetTime(target, edition))], source: { href: link.report(source), name: source.authored.publisher },
  };
}

/** Which numbers an inexact value allows. */
function sayBounds(figure: Figure, edition: Edition, { sums }: MethodTexts): string {
  if (figure.quantity === null) return '';
  const indicator = found(edition.catalogue.indicators.get(figure.indicator), 'indicator', figure.indicator);
  const { low, high, lowOpen, highOpen } = boundsOf(figure.quantity);
  const say = (value: number): string => sayValue({ kind: 'point', value, qualifier: 'exact' }, null, indicator, edition);
  if (high === Infinity) return lowOpen ? sums.above(say(low)) : sums.from(say(low));
  if (low === -Infinity) return highOpen ? sums.below(say(high)) : sums.upTo(say(high));
  return sums.between(say(low), say(high));
}

function plain(text: string): Said {
  return { text, lang: undefined };
}

function each<T>(item: T | null, say: (item: T) => ExampleLine[]): ExampleLine[] {
  return item === null ? [] : say(item);
}
