/** Every chart in every state worth seeing: the tests' golden files and a gallery draw the same list. */
import * as counts from './examples/stacked-count.ts';
import * as courses from './examples/time-series.ts';
import * as comparisons from './examples/sorted-dots.ts';
import * as shares from './examples/share-bar.ts';
import type { ChartSize } from './frame.ts';
import { shareBar, type ShareBar } from './share-bar.ts';
import { sortedDots, type SortedDots } from './sorted-dots.ts';
import { stackedCount, type StackedCount } from './stacked-count.ts';
import type { Markup } from './svg.ts';
import type { ChartTheme } from './theme.ts';
import { timeSeries, type TimeSeries } from './time-series.ts';

/** State → data, per chart. Names that begin with `generated` hold invented numbers. */
export const stackedCountExamples: Readonly<Record<string, StackedCount>> = { ...counts };
export const timeSeriesExamples: Readonly<Record<string, TimeSeries>> = { ...courses };
export const sortedDotsExamples: Readonly<Record<string, SortedDots>> = { ...comparisons };
export const shareBarExamples: Readonly<Record<string, ShareBar>> = { ...shares };

export type Example = {
  /** `<chart>/<state>`, a file name. */
  readonly name: string;
  readonly widths: readonly number[];
  readonly draw: (size: ChartSize, theme: ChartTheme) => Markup;
};

const PHONE_AND_PAGE = [320, 720];
const CELL_AND_CARD = [120, 160];

type Chart<Data> = (data: Data, size: ChartSize, theme: ChartTheme) => Markup;

const listed = <Data>(
  chart: string, states: Readonly<Record<string, Data>>, widths: readonly number[], draw: Chart<Data>,
): readonly Example[] =>
  Object.entries(states).map(([state, data]) => ({
    name: `${chart}/${state}`, widths, draw: (size, theme) => draw(data, size, theme),
  }));

/** All examples with the widths they are meant for. */
export const examples: readonly Example[] = [
  ...listed('stacked-count', stackedCountExamples, PHONE_AND_PAGE, stackedCount),
  ...listed('time-series', timeSeriesExamples, PHONE_AND_PAGE, timeSeries),
  ...listed('sorted-dots', sortedDotsExamples, PHONE_AND_PAGE, sortedDots),
  ...listed('share-bar', shareBarExamples, CELL_AND_CARD, shareBar),
];
