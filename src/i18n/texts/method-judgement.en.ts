import type { JudgementSections } from './method.ts';

/** Rules of judgement in English. */
export const judgementEn: JudgementSections = {
  'do-moi': { title: 'Fresh, old, very old', body: [
    'Age alone does not say whether a figure still serves: a ranking that comes once a year is fresh after half a year, a monthly tally is not. So age is set against the rhythm in which new figures are to be expected, written for each list and indicator: week (7 days), month (31), quarter (92), half-year (184), year (366).',
    { list: [
      'Fresh: no older than one rhythm.',
      'Old: older than one rhythm, no older than two. One round was missed.',
      'Very old: older than two rhythms.',
      'Age not known: the figure has no day. It never counts as fresh, even if it was read yesterday.',
      'None seen: no figure was entered here about it. The place may have published one where it could not be read.',
      'Rhythm not known: the list or indicator has none written. Then only what holds for every rhythm is said: fresh up to 7 days, old beyond 366 days, very old beyond 732 days; in between it is not known.',
    ] },
    'A new figure is due on the effective day plus one rhythm. No days are added for the source to publish, so a figure that has just become old may only be waiting for its source.',
    'Only the day on which the site is built changes these classes, and only towards older. A judgement drawn from a figure that is no longer fresh loses its colour: the word stays, the colour goes.',
  ] },
  'nhip-do': { title: 'The pace of a list', body: [
    'Pace is the share done over the share of the time that has passed, counted evenly in days from the first day of the list to its deadline. The label is about the day of the count, not about today.',
    { list: [
      'done: everything in the total is completed; this needs neither first day nor deadline;',
      'on pace: a pace of 0.95 or more;',
      'slow: from 0.60 to below 0.95;',
      'very slow: below 0.60.',
    ] },
    'It cannot be assessed, and the reason is given, when the count gives no share, is about a part of the list, has no day, or its total includes permanent tasks; when the list changed on the way or changed afterwards; when the list states no first day or no deadline; when the count is from before the first day; when the deadline has passed and there is no count from that day on.',
    'Where a source prints only a percentage, that percentage is used. From the deadline on, all of the time has passed.',
  ] },
  'muc-tieu': { title: 'The way to a target', body: [
    'For an indicator with a target two different questions are asked: is the target reached, and if not, is it likely to be reached in time.',
    { list: [
      'The share of the way done is the current number minus the starting point, over the target minus the starting point.',
      'Pace is that share over the share of the time that has passed from the starting point to the target day, with the same bounds 0.95 and 0.60.',
      'The starting point is given in the data. Where it is not, it is the dated result with the earliest day of the same series, and the working says so.',
      'At least, at most, over and under are taken at their word; a target of one plain number is read by the good direction of the indicator, and of a range the nearer end is taken.',
    ] },
    'The good direction has to be stated in the data; without it nothing is assessed. Nor is it, and the reason is given, when the target is not a number or states no day; when there are no two numbers of two days of this very place and part, results and not recomputed; when the definition has changed; when the starting point is at or past the target; when the two numbers are not exact enough to know the change; when the target day has passed and there is no number from that day on.',
    'Beside the pace in days the working gives what compound growth would say, as many sites about the sustainable development goals compute it: the yearly growth so far over the yearly growth required, in whole years, with the same bounds. Where the two differ it is said; the label of this site stays the one in days.',
  ] },
  'do-nhay': { title: 'Would another number change the label', body: [
    'For each label every other number of the same series is tried, and those that would change it are named. If none would, that is said too.',
    'Where a source only names a month, a quarter or a year, the first day of that time is tried as well.',
  ] },
  'cach-tinh': { title: 'Opening the working of each label', body: [
    'Every label that this site works out opens to: the numbers that went in, with day and source; the working with these very numbers; what was asked first, with the answer; the result; the nearest value that would change the label; and the rule.',
    'A share never joins the numbers of two publications.',
  ] },
  'mau-thuan': { title: 'When sources contradict each other', body: [
    'Contradictions are found by machine in the figures themselves; nobody writes them. Two figures contradict each other when three things hold:',
    { list: [
      'They speak of one thing: the same series. Two indicators that are alike, or two lists that may be one, are told apart as “alike but not the same”, and never make a range.',
      'They speak of times that meet. A state: the two times have a day in common, and no figure can speak of a day after its own publication. A figure for a period: the periods are equal. Two reports of one event meet even when one gives no day, or the day was inferred by a reader. Otherwise an undated figure contradicts nothing. A report that gives two times speaks of two times.',
      'No number satisfies both, by the section “Over, about, under”. Percentages are compared at their own number of decimals, rounded or cut. Counts are compared number by number: total, completed, each state that both tell, and the percentage completed. What one of them leaves out contradicts nothing. Ranks among different numbers of places are not compared.',
    ] },
    'A repost and its original are one voice, however often it was copied: repeating is not confirming. A source can also contradict itself.',
    'The cause is asked in this order, and the first that explains is taken:',
    { steps: [
      'Rounding: one number is the other rounded or cut, with at least two significant digits left; or one says “over 90” and the other just 90.',
      'The list or the definition changed: the two times only overlap, and the change lies there.',
      'Perhaps of different days: the two times only overlap, such as a month and a day in it, or one year of a state. Both may be right. A source that gives only a year may come before one that gives a month; that is said here.',
      'One source’s sum does not add up, and the gap is just what the two differ by.',
      'None of these: not explained.',
    ] },
    'When all figures speak of one time, the site gives the range from the lowest to the highest. The range of a share is made of each source’s own share; one source’s number completed is never divided by another’s total. Across different days or a changed list there is no range.',
  ] },
  'gan-giong': { title: 'Alike but not the same', body: [
    'Two indicators of one name with another method, another producer or another scope do not contradict each other, though their numbers differ. The site puts them side by side where unit and place are the same, their times meet and no number satisfies both, so that nobody takes one for the other.',
    'Two lists of which no source says whether they are one also stand here, with the doubt that the data state. These never make a range.',
  ] },
  'nguoc-phan-tram': { title: 'Reading a percentage backwards', body: [
    'When a source prints a percentage and no count, one thing can still be known: which whole numbers, out of that total, are printed as that percentage when rounded or cut at its number of decimals. The site uses this only to check, and never writes the result down as the source’s number.',
    'When no whole number can be printed as that percentage, it is something that does not fit inside the source.',
  ] },
  'sau-ro': { title: 'The six clears', body: [
    'The resolution wants six things of every task to be clear: what is done, who does it, by when, who answers for it, what it produces, who decides. For each task known by name this site counts how many of them public sources state, and says which. What is not found is written as “not stated by the source”.',
    { list: [
      'The name of a task is not yet “what”: there must be words that say what is done.',
      '“Who” is the body that a source names as doing the work, or else the one that a commitment gives it to. The deadline and the product may come from a later report. The deadline is the latest that a source gives, and it must have a last day.',
      'Of a commitment that is no named task, the data here keep three things only: what, who, when. “Who” is the body it is given to, or else the body that speaks. The other three are not asked.',
    ] },
    'This number speaks of what is public and entered here. The body concerned may know more than it has published. It is not a score, and it is never added up or ranked.',
  ] },
  'han-truot': { title: 'Deadlines, moved and passed', body: [
    'Each task known by name and each commitment is one entry. A commitment about a task belongs to the entry of that task; words that continue earlier words belong to the entry of those. Inside an entry, deadlines stand in the order in which they became public.',
    { list: [
      'Where a deadline is a month, a quarter or a year, its last day is the last day of that time. “Before the 10th” makes the 9th the last day.',
      'How far a deadline moved is the last day of the later one minus the last day of the earlier one. All moves add up to the last deadline minus the first. Two sources with the same deadline make no move.',
      'Not due yet: on the day of the build, the last day of the latest deadline has not passed.',
      'Deadline passed: the last day has passed, and no report entered here says that the work is done. This does not say that it is not done.',
      'Done in time, done after the deadline: only with a source. A report of a day not past the deadline that calls the work done means in time. A report of a later day that says no more than “done” leaves open when, unless another report of a day past the deadline still said that it was not done.',
      'Kept in part, not kept, dropped: only where a source says so.',
    ] },
    'Time alone changes one thing only: from “not due yet” to “deadline passed”. This site does not say why a deadline moved, unless a source does.',
  ] },
  'tu-duoi-len': { title: 'Counted from below', body: [
    'Reports mostly give a total and do not name each task. Where some tasks of a list are known by name, the two sides stand beside each other: what the report counts, and which tasks are known by name here, with those that a report calls done. Both sides lead to their source.',
    'The two numbers are never divided by each other: the number of names says how many were named in public, not how much was done.',
    'Work and achievements that are on no list are kept apart. They never enter a count or a rate, so that good news does not raise a completion rate.',
  ] },
  'im-lang': { title: 'The table of silence', body: [
    'The page “Silence” puts today’s places beside the core indicators. Each cell is the current figure of the whole, never of a part. A result comes before an estimate or a plan; a figure recomputed for new borders is used only when there is no other result.',
    'Core indicators are those that public sources tell of in many places, and that together cover the pillars; the reason for each stands below the table. A core indicator with figures and targets of the country alone has no column.',
    'A cell with a figure gives it with its age, its class of age and the day on which a new one is due. An empty cell says why, by what is nearest to the missing figure: only a part is known; only a place from before the merger; only a level to reach; or nothing was entered. What sources about a place mention and was not entered stands at the end of the page, with the reason.',
    'An empty cell says only that no figure has been entered here. It does not say that the place does nothing, falls short or publishes nothing. Places are sorted by name and not ranked.',
  ] },
  'khong-nhac-nua': { title: 'No longer mentioned, and told once then silent', body: [
    'One report says that tasks are behind, overdue, waiting, suspended or dropped; a later report of the same place, programme, kind of list and level does not mention that state. Both are shown, and no 0 is written where nothing was said.',
    { list: [
      'Only dated counts of whole lists are looked at, and the last mention has to be above 0.',
      'The later report has to be later, read in full, and has to sort what is open into states. A source that gives only the number of finished tasks is not silence.',
      'In progress, not started, not due and on track are not looked at: every report divides them in its own way.',
    ] },
    'Told once, then silent: a list or core indicator had a figure of the whole, and that is older than two rhythms. Lists that are all done and former places are left out. It says only that no newer figure was entered here.',
  ] },
  'dung-du-sach-song': { title: 'Right, complete, clean, alive', body: [
    'Four shares for each of today’s places. They speak of the public figures entered here, not of what the place does.',
    { list: [
      'Right: of the current figures (one a series), how many are in no conflict that nothing explains. What only one source tells cannot be contradicted, so the number of figures told by two or more sources is given with it.',
      'Complete: of the core indicators of the table of silence, how many have a figure of the whole.',
      'Clean: of all counts and figures, how many have everything: a source with an address, or the reason why there is none; a day of publication that is printed or labelled; a time; nothing inferred; nothing in doubt.',
      'Alive: of the current figures, how many are fresh.',
    ] },
    'Plans and capacities do not count for right and alive. Figures of a part do. Where there is nothing to divide there is no share, and not 0%. The four are never added up and never order the places. Each place has a page that lists every figure that fails each of them.',
  ] },
  'nhu-da-biet': { title: 'As known on a day', body: [
    'The view of a past day uses only what was certainly public by the end of that day. It is worked out by the very rules of the page of today, from fewer sources. A source that is published later never changes the view of an earlier day.',
    { list: [
      'A source counts from the last day of the time in which it was published. A source that prints no date counts only from the day on which it was read here: it may have been published before, but nobody is certain.',
      'Counts, figures, statements, levels to reach and the state of tasks go with their source. A change of a list or a definition counts, too, only once the source that shows it was public.',
      'Where this site had something wrong, it is put right in the views of earlier days as well, for the source never said so. The correction is told under what has changed.',
      'Where a source corrected or updated itself, the views of the days before still give its old figure. If the old figure is not known, the view leaves that blank.',
      'Names, definitions, doubts and rules are those of today.',
    ] },
    'Each place and each indicator has a view for every day with news but the newest, which is the page of today itself.',
  ] },
  'thay-doi': { title: 'What has changed', body: [
    'The views of two days are made and compared. Nobody writes this by hand.',
    { list: [
      'Another figure comes first: in one and the same series another claim comes first. Both are told, with the rule by which the later one comes before the old one. This does not mean that the thing itself rose or fell.',
      'Told for the first time: the series had no figure before.',
      'Contradictions newly seen: two figures contradict each other that did not before; contradictions that are gone: the other way round.',
      'Corrections: of this site, or of the source.',
    ] },
    'The days in the list of changes are those on which something was certainly public, not those on which it was entered here.',
  ] },
  'sap-nhap': { title: 'A new place’s figures from those of former places', body: [
    'Figures are joined only by a rule named at the indicator itself, with its reason. For an indicator without a rule nothing is worked out.',
    { list: [
      'Sum: only for amounts of which each unit lies in exactly one former place, such as stations, subscriptions or land parcels.',
      'Simple mean: only where the publisher did so and a source says it.',
      'Mean weighted by population: needs the population of each former place, which the data here do not have, so it is not worked out yet.',
      'Not derivable: ranks, levels, and shares whose denominators are unknown.',
    ] },
    'Every former place must have a figure of the whole, of the same kind, with the same written time, and the sources of one former place must not contradict each other. Where one of these is missing, nothing is worked out and the page says what is missing.',
    'The source’s words are kept: over and at least give over; about with over leaves no word that is true of the result, so nothing is worked out. The result has as many decimals as the most exact input.',
    'What is worked out bears its own mark, with the arithmetic and the way to each input. It enters no current figure, share, comparison, chart or table of silence. A new place’s chart has a mark on the first day of the new borders, and no line is drawn across it.',
  ] },
  'dinh-chinh': { title: 'Corrections', body: [
    'When a figure published here is put right, that is recorded as a correction: the day, the kind, what it was, what it is, and why. The data hold today’s value; the correction holds the one before. The mark stands beside the figure on every page that shows it.',
    { list: [
      'Our error: the source is right and something else was written here. The wrong value is never used again for any day.',
      'Corrected by the source: the source said that its first number was wrong and published another. The page of an earlier day still tells the first one, for the source said so then.',
      'Updated by the source: the source replaced the number in the same place by a newer one. The old one was not wrong when published, and the page of an earlier day still tells it.',
      'Definition changed: what is measured, or the list, became another. Numbers before and after are not joined. A change written at the indicator or the list is told on the page “Corrections” by itself and is not written twice.',
    ] },
    'Putting a value right keeps the address. Putting right a place, a part or a time changes the id, and the old id leads to the new one. What was put right before publication is not told.',
  ] },
  'tra-loi': { title: 'Answers of offices', body: [
    'When an office answers publicly about a figure here, its answer, summed up in this site’s words, stands beside the figure on every page that shows it, on the page of the source in which it was given, and on the page “Corrections”.',
    'An answer does not replace the figure and moves it neither up nor down. If it holds a new number, that number comes in like any other, from its own source. A caution or confirmation by a third party is not an answer: it is a statement, and stands beside the figure too.',
  ] },
};
