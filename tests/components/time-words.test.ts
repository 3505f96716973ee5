import { describe, expect, it } from 'vitest';
import { sayAge, sayPublished, sayPublishedShort, sayTargetTime, sayTime, sayUpdateTime } from '../../src/components/time-words.ts';
import { editionOf } from '../catalogues.ts';
import { catalogue, count, figure, indicator, report, span, target } from '../small-catalogue.ts';

const small = catalogue({ indicators: [indicator('luong', { timing: 'flow' }), indicator('muc')] });
const vi = editionOf(small, 'vi');
const en = editionOf(small, 'en');

describe('when a claim was so', () => {
  it.each([
    ['2025-11-15', 'tính đến 15/11/2025', 'as of 15 Nov 2025'],
    ['2025-Q3', 'vào một lúc trong quý III/2025', 'at some time in the third quarter of 2025'],
    ['2025', 'vào một lúc trong năm 2025', 'at some time in 2025'],
    ['2025-01/2025-09', 'vào một lúc từ tháng 1/2025 đến tháng 9/2025', 'at some time, Jan 2025 to Sep 2025'],
    ['../2024-09-20', 'vào một lúc không sau 20/9/2024', 'at some time, not after 20 Sep 2024'],
  ])('a state %s: at a moment, or at some moment of a longer time', (time, vietnamese, english) => {
    expect(sayTime(figure({ indicator: 'muc', time }), vi)).toBe(vietnamese);
    expect(sayTime(count({ time }), vi)).toBe(vietnamese);
    expect(sayTime(count({ time }), en)).toBe(english);
  });

  it('a flow: over all of its time', () => {
    expect(sayTime(figure({ indicator: 'luong', time: '2025' }), vi)).toBe('trong năm 2025');
    expect(sayTime(figure({ indicator: 'luong', time: '2025' }), en)).toBe('in 2025');
    expect(sayTime(figure({ indicator: 'luong', time: '2025-01/2025-09' }), vi)).toBe('từ tháng 1/2025 đến tháng 9/2025');
    expect(sayTime(figure({ indicator: 'luong', time: '2026-01-07' }), vi)).toBe('trong ngày 7/1/2026');
    expect(sayTime(figure({ indicator: 'luong', time: '2026-01-07' }), en)).toBe('on 7 Jan 2026');
  });

  it('undated: not known, never a guess', () => {
    expect(sayTime(count({ time: null }), vi)).toBe('không rõ thời gian');
    expect(sayTime(count({ time: null }), en)).toBe('time not known');
  });
});

describe('how old', () => {
  it('in days, or at least so many where no time is known', () => {
    expect(sayAge(count({ time: '2025-11-15' }), vi)).toBe('đã 374 ngày tuổi');
    expect(sayAge(count({ time: '2020-01-01', knownBy: '2020-01-02' }), vi)).toBe('đã 2.519 ngày tuổi');
    expect(sayAge(count({ time: null, knownBy: '2026-11-14' }), vi)).toBe('không rõ tuổi, ít nhất 10 ngày');
    expect(sayAge(count({ time: '2025-11-15' }), en)).toBe('374 days old');
  });
});

describe('when a report was published', () => {
  const published = (time: string | null, publishedBasis?: 'printed' | 'label' | 'inferred') => {
    const made = report('r', { published: time });
    return publishedBasis ? { ...made, authored: { ...made.authored, publishedBasis } } : made;
  };

  it('and how that is known', () => {
    expect(sayPublished(published('2025-11-20', 'printed'), vi)).toBe('đăng 20/11/2025');
    expect(sayPublished(published('2025-11-20', 'label'), vi)).toContain('có thể lệch một hai ngày');
    expect(sayPublished(published('2025-11', 'inferred'), vi)).toBe('đăng tháng 11/2025 (suy từ nội dung)');
    expect(sayPublished(published(null), vi)).toBe('không rõ ngày đăng');
  });

  it('in few words', () => {
    expect(sayPublishedShort(published('2025-11-20', 'label'), en)).toBe('published 20 Nov 2025');
    expect(sayPublishedShort(published(null), en)).toBe('date of publication not known');
  });
});

describe('by when a target is due', () => {
  it('in a time, every year, or not said', () => {
    expect(sayTargetTime(target('t', { span: span('2030') }), vi)).toBe('đến năm 2030');
    expect(sayTargetTime(target('t', { span: null, everyYear: true }), vi)).toBe('mỗi năm');
    expect(sayTargetTime(target('t', { span: null, noPeriod: { vi: 'không nêu', en: null } }), vi)).toBe('không nêu thời hạn');
  });
});

describe('when a task was in a state', () => {
  it('as of the day, or not known', () => {
    const update = { report: 'r', task: 't', due: null, at: { file: 'a', line: 1, col: 1 }, authored: { task: 't', state: 'inProgress' as const } };
    expect(sayUpdateTime({ ...update, span: span('2025-11-15'), effectiveDay: '2025-11-15' }, vi)).toBe('tính đến 15/11/2025');
    expect(sayUpdateTime({ ...update, span: null, effectiveDay: null }, vi)).toBe('không rõ thời gian');
  });
});
