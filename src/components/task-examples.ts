/** The worked examples of the laws on tasks and commitments, as lines. */
import { clearestAndLeast, farthestSlip, mostNamed } from '../derive/examples-of-tasks.ts';
import type { Undertaking } from '../derive/undertakings.ts';
import { sayCount } from './count-words.ts';
import type { Edition } from './edition.ts';
import type { ExampleLine } from './rule-examples.ts';
import { sayTime } from './time-words.ts';
import { deadlineSums, nameOfUndertaking, sayClarity, sayMissing, saySlip, sourcesOfStep, taskTexts } from './undertaking-words.ts';

/** The clearest named task and the least clear one. */
export function clarityLines(edition: Edition): ExampleLine[] {
  return clearestAndLeast(edition).map((one) => {
    const missing = sayMissing(one.clarity, edition);
    return { label: null, about: aboutOf(one, edition), value: sayClarity(one.clarity, edition), notes: missing === null ? [] : [{ text: missing, lang: undefined }], source: pageOf(one, edition) };
  });
}

/** Every deadline of the work whose deadline moved farthest, then the sums. */
export function slipLines(edition: Edition): ExampleLine[] {
  const moved = farthestSlip(edition);
  if (moved === null) return [];
  const { format } = edition;
  const texts = taskTexts(edition);
  const about = aboutOf(moved, edition);
  const steps = moved.deadline.steps.flatMap((step): ExampleLine[] => sourcesOfStep(step, edition).slice(0, 1).map((source) => ({
    label: null, about, value: format.span(step.due), source,
    notes: [texts.lastDay(format.day(step.lastDay)), texts.told(format.day(step.told)), ...(step.slip === null ? [] : [saySlip(step.slip, edition)])].map((text) => ({ text, lang: undefined })),
  })));
  return [...steps, { label: null, about, value: texts.sentences[moved.deadline.state], notes: deadlineSums(moved.deadline, edition).map((text) => ({ text, lang: undefined })), source: pageOf(moved, edition) }];
}

/** Both sides of the list with the most names. */
export function bottomUpLines(edition: Edition): ExampleLine[] {
  const { catalogue, format, link, nameOf, place, report } = edition;
  const found = mostNamed(catalogue.registers, edition);
  if (found === null || found.sides.reported === null) return [];
  const { register, sides: { reported, named, namedDone } } = found;
  const texts = taskTexts(edition).bottomUp;
  const about = [nameOf(place(reported.place)), nameOf(register)];
  return [
    { label: texts.reported, about, value: sayCount(reported, edition), notes: [{ text: sayTime(reported, edition), lang: undefined }], source: { href: link.claim(reported), name: report(reported.report).authored.publisher } },
    { label: texts.named, about, value: texts.done(format.number(namedDone.length), format.number(named.length)), notes: named.map(nameOf), source: { href: link.register(register), name: edition.words.registers.title } },
  ];
}

function aboutOf(one: Undertaking, edition: Edition): ExampleLine['about'] {
  return [edition.nameOf(edition.place(one.place)), nameOfUndertaking(one, edition)];
}

function pageOf({ task, statements: [first] }: Undertaking, { link, report }: Edition): ExampleLine['source'] {
  const source = task?.source ?? first?.report ?? '';
  return { href: task ? link.task(task) : first ? link.claim(first) : link.section('tasks'), name: report(source).authored.publisher };
}
