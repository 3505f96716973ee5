/** Parts of wholes for table cells. Numbers are real. */
import type { ShareBar } from '../share-bar.ts';

export const half: ShareBar = { part: 51, whole: 100, role: 'completed' };
export const stale: ShareBar = { part: 38, whole: 102, role: 'unfinished' };
export const sliver: ShareBar = { part: 3, whole: 147, role: 'overdue' };
export const all: ShareBar = { part: 130, whole: 130, role: 'completed' };
export const none: ShareBar = { part: 0, whole: 103, role: 'overdue' };
export const notPublished: ShareBar = { part: null, whole: 9, role: 'completed' };
