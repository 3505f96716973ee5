import { judgementEn } from './method-judgement.en.ts';
import type { MethodTexts } from './method.ts';

/** The method in English. */
export const methodEn: MethodTexts = {
  sections: {
    ...judgementEn,
    'so-lieu': { title: 'What a figure is here', body: [
      'This site does not keep bare numbers. It keeps statements with a source: who published it, about which place, about what, for what time, how exactly, and what is in doubt. A number without these does not enter.',
      { list: [
        'A count: a source tells how many entries a list has, how many are completed and how many are open.',
        'A figure: the value of an indicator, at one place, at one time.',
        'A statement: a request, an obstacle, a commitment, a caution or a confirmation, summarised in this site’s own words.',
      ] },
      'What is uncertain stands right beside the figure, not at the foot of the page. Each article or document has a page of its own that lists every number taken from it, and what was left out and why.',
    ] },
    'danh-muc': { title: 'Counts and lists', body: [
      'A count means something only on its own list. One place may have a list of its own, a list assigned from above, and the part that is due this year: each has its own total.',
      'One list may lie inside another, so the site never adds two lists. When no source says whether two lists are one, both are kept and the doubt is shown.',
      'Lists change, too: tasks are added or dropped, or counted in another way. Numbers before and after a change are not compared, and do not make one line.',
    ] },
    'trang-thai': { title: 'Completed, open, and the other states', body: [
      { list: [
        'Completed includes completed on time, late and early. These three lie inside the number completed and are not added to it.',
        'Open are: on schedule, under way with timing not stated, not started, not yet due, behind schedule, overdue, waiting, suspended. Behind schedule is not overdue.',
        'Neither of the two: permanent work, work not carried out, work not assessed. Permanent work is never counted as completed.',
      ] },
      'Not mentioned does not mean zero. When a source does not speak of overdue tasks, there is no number of overdue tasks here either.',
      'When a source puts several states into one number, the number is kept as it is, with the source’s words. A group that cuts across the others is shown and not added.',
    ] },
    'chuoi': { title: 'Which figures are put side by side', body: [
      'The site chooses and compares only inside a series, that is, among figures that speak of exactly one thing: the same place, list and part; or the same place, indicator, part and nature. The nature is result, estimate, plan or capacity.',
      'One name with another method, another producer or another base makes two indicators. A figure of a part never stands for the whole. Figures recomputed for new borders are a series of their own.',
    ] },
    'so-hien-hanh': { title: 'Which figure comes first', body: [
      'When a series has several figures, the site asks these questions in turn. The first one that tells them apart decides.',
      { steps: [
        'Is it dated? A dated figure comes before an undated one.',
        'Of what time? The later comes first, by the effective day explained under “The age of a figure”.',
        'From which source? An original comes before a repost, a repost before a translation. Among equals: legal texts, then datasets, then government or Party pages, then the press.',
        'How exact? A plain number, then a number with a word such as over or about, then a range, then a source that prints only a percentage.',
        'Public since when? A source with a known date comes before one without; of two with a date the later comes first.',
        'If they are still alike, their ids decide, so that every build gives the same result.',
      ] },
      'Coming first does not mean being more right. The others stand right below, with the rule that decided.',
    ] },
    'khoang': { title: 'Over, about, under', body: [
      'The source’s words are kept, and are read like this:',
      { list: [
        'about, nearly, approximately, up to: within 5% on either side of the number;',
        'over, more than: greater than the number, without the number itself;',
        'under: smaller than the number, without the number itself;',
        'at least: the number and everything above;',
        'at most, among the top so many: the number and everything below;',
        'from one number to another: both ends included.',
      ] },
      'Two figures disagree only when no number satisfies both. Where one number is needed to draw or to divide, the site takes the number itself, or the middle of the range.',
    ] },
    'tuoi': { title: 'The age of a figure', body: [
      'Each figure has three dates: the day it speaks of, the day it was published, the day it was read here. Many pages print no date of publication.',
      { list: [
        'It was certainly public by the last day of the time of publication; where that is not known, by the day of reading.',
        'The effective day is the last day of the time that the figure speaks of, or the day by which it was certainly public, whichever is earlier. So a figure that gives only a year is not thereby newer than one that gives a day.',
        'The age is the number of days from the effective day to the day on which the site was built. That day stands at the foot of each page.',
      ] },
      'A figure without a date has no known age. The site says only how many days it has at least, counted from the day by which it was certainly public.',
    ] },
    'ty-le': { title: 'Share completed', body: [
      'The share completed is completed divided by total, of one and the same count in one source. One source’s count is never divided by another’s total. The result is rounded to one decimal at most.',
      'When a source prints only a percentage, that percentage is the share, with the remark that no count is given. When the source does not say of what the percentage is, no share is shown.',
    ] },
    'dieu-can-neu': { title: 'What does not fit inside a source', body: [
      'The site does each source’s sums again. What does not fit is told beside the figure in neutral words, and the figure stays as printed. The site does not guess why. Only exact numbers are added up and compared.',
    ] },
    'cau-dau': { title: 'The first sentence about a place', body: [
      'It is taken from a current count of a whole list that has a date, a total and a number completed. When there are several, they are sorted like this:',
      { steps: [
        'lists of tasks before other kinds of list;',
        'lists of the main programme that the site follows;',
        'the count of the later time;',
        'the longer list.',
      ] },
      'Where there is no such count, there is no first sentence. Below it, lists are sorted by kind: tasks, targets, criteria, databases, projects; within a kind the latest comes first.',
      'The home page also says where the country stands: of each pillar at most three core indicators, those with the latest figures. Only figures of the whole that have a date and are results or estimates. The list of places by their latest figure takes the latest effective day among the counts and figures of each place, plans and capacities aside.',
    ] },
    'bieu-do': { title: 'Charts', body: [
      { list: [
        'The bar of a count is as long as the total that the source prints. Each state is a band. What the source does not mention is a band left blank, never forced to fit.',
        'Over time, each publication is a point at its effective day; a figure for a whole period is a stroke as long as the period.',
        'No line is drawn where there is no number, across a change of the list or the definition, or when two figures of the series speak of the same time. Where sources contradict each other about one time, a pale frame reaches from the lowest figure to the highest.',
        'Charts by place are sorted by value for reading, not as a ranking. Parts, plans, recomputed figures and ranks do not enter them.',
      ] },
      'The chart of a count has a table beside it. Every colour comes with a word.',
    ] },
    'muc-phai-dat': { title: 'Targets, plans, results', body: [
      'Sources often print targets, plans and results alike. Here they are kept apart. An adopted target needs a document as its basis; a draft or an announcement is marked as such.',
      'Where something passes through stages, each stage is an indicator: money registered is not money disbursed, a text submitted is not a text issued.',
    ] },
    'dia-gioi': { title: 'Former places and new ones', body: [
      'When borders change, a former place’s figures stay its own: they have their own page and are joined for the new place only as the section “A new place’s figures from those of former places” says. A place whose borders did not change keeps its id.',
      'When a publisher recomputes an earlier figure for the new borders, the figure is marked as recomputed, with the publisher’s way.',
    ] },
    'dia-chi': { title: 'Ids and permanent addresses', body: [
      'Each figure has an id, put together from its source, place, subject and time. The id is its address: the page of the source, the hash sign, the id.',
      'The value is not part of the id, so correcting a value keeps the address. When a source, a place or an indicator is renamed, the old address still leads to the figure. An id is never used again for another figure.',
    ] },
    'vao-trang': { title: 'How a number gets in', body: [
      { steps: [
        'Each article or document is written into one file: its address, its date and how that is known, the day it was read, whether it is an original or a repost, then every number taken from it.',
        'What is inferred and not printed is marked as inferred, with the doubt.',
        'What is in the text but was left out is listed, with the reason.',
        'A machine checks every file: letters, numbers, dates, and every id that refers to another. With one error left the site is not built again, and the last good build stays.',
        'What does not fit inside a source is no error: the number enters, and the misfit is told.',
      ] },
      'Each figure has a link to the very file and line that holds it, so that anybody can check and correct it.',
    ] },
    'khong-lam': { title: 'What this site does not do', body: [
      { list: [
        'It gives no place a composite score.',
        'It makes no ranking of its own: a rank appears only where a publisher ranked.',
        'It never adds two lists, nor former places where the indicator has no named rule.',
        'It draws no line across a gap.',
        'It puts no number into a source’s mouth: what is computed says from what.',
        'It does not say who is right: only who said what, when, and what does not fit.',
      ] },
    ] },
  },
  findings: {
    'remainder': 'The parts make less than the total. It is told only when the whole text was read and the source speaks of open work (permanent work apart, and states that a reader inferred). When a source tells only what is completed, the rest is something it does not mention, not something that does not fit.',
    'excess': 'The parts make more than the total.',
    'unfinished-differs': 'The number not completed, as printed, differs from the sum of its parts.',
    'percent-differs': 'The printed percentage does not come from the two printed numbers, neither rounded nor cut at its own number of decimals.',
    'after-publication': 'The time of the figure begins after the day of publication. Estimates, plans and capacities are left aside.',
    'before-place': 'The time of the figure ended before the first day of the place’s present borders, and the figure is not marked as recomputed.',
    'percent-impossible': 'The source prints a percentage of a known total and no count, and no whole number of that total gives it.',
    'beyond-most': 'A rank is beyond the number ranked, or a value beyond the most that the source itself prints.',
    'completed-falls': 'On one list a later count has fewer completed than an earlier one, their times are wholly apart, and no change of the list lies in between.',
    'figure-falls': 'The indicator is marked as never falling, and the figure of a later time is lower than that of an earlier one.',
    'part-exceeds-whole': 'The amount of a period is larger than that of a longer period around it.',
    'lists-differ': 'A list is made up of just some other lists, and their numbers do not add to its own. Compared only within one report or on one day.',
  },
  labels: {
    first: 'Comes first', next: 'Comes next', inner: 'The list inside', outer: 'The list around it', before: 'Before the change', after: 'After the change',
    one: 'One indicator', other: 'One that is alike', whole: 'The whole', part: 'A part', target: 'Target', result: 'Result',
    dated: 'Dated', cut: 'Published earlier', undated: 'Undated', former: 'Former place', recast: 'Recomputed',
    counted: 'From two numbers', printed: 'Percentage only', unknown: 'Of what is not said',
  },
  sums: {
    divided: (done, total, share) => `${done} ÷ ${total} = ${share}`,
    days: (from, to, days) => `from ${from} to ${to}: ${days} days`,
    cut: (end, effective) => `its time ends on ${end}, but its effective day is ${effective}`,
    between: (low, high) => `any number from ${low} to ${high}`,
    above: (low) => `any number greater than ${low}`,
    from: (low) => `${low} and any number above`,
    below: (high) => `any number smaller than ${high}`,
    upTo: (high) => `${high} and any number below`,
    among: (counts) => `${counts} lists of this place have been counted`,
    bordersSince: (place, day) => `now part of ${place}, which has had its new borders since ${day}`,
  },
  noCase: 'There is no such case in the data today.',
  noShare: 'no share is shown',
  idParts: { report: 'source', place: 'place', register: 'list', indicator: 'indicator', parts: 'part', nature: 'nature', time: 'time', key: 'to tell apart' },
};
