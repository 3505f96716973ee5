import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayFromNumber, dayNumber, daysBetween, earlierDay, isDay, isSingleDay, parseSpan, spansMeet, type Span } from '../../src/model/time.ts';

const RUNS = { seed: 57, numRuns: 1000 };
const days = fc.integer({ min: dayNumber('1900-01-01'), max: dayNumber('2100-12-31') }).map(dayFromNumber);
const spans: fc.Arbitrary<Span> = fc.tuple(days, days, fc.boolean(), fc.boolean()).map(([a, b, noStart, noEnd]) => {
  const [start = a, end = b] = [a, b].sort();
  return { text: `${start}/${end}`, start: noStart ? null : start, end: noEnd ? null : end };
});

function span(text: string): Span {
  const found = parseSpan(text);
  if (!found) throw new Error(`${text} is no time`);
  return found;
}

describe('mọi cách viết thời gian', () => {
  it.each([
    ['2025-11-15', '2025-11-15', '2025-11-15'],
    ['2025-11', '2025-11-01', '2025-11-30'],
    ['2025', '2025-01-01', '2025-12-31'],
    ['2025-Q1', '2025-01-01', '2025-03-31'],
    ['2025-Q3', '2025-07-01', '2025-09-30'],
    ['2025-Q4', '2025-10-01', '2025-12-31'],
    ['2025-H1', '2025-01-01', '2025-06-30'],
    ['2025-H2', '2025-07-01', '2025-12-31'],
    ['2025-01/2025-09', '2025-01-01', '2025-09-30'],
    ['2024-12-15/2025-02', '2024-12-15', '2025-02-28'],
    ['2025-Q1/2025-Q2', '2025-01-01', '2025-06-30'],
    ['2024/2025', '2024-01-01', '2025-12-31'],
    ['../2024-09-20', null, '2024-09-20'],
    ['2025-11-08/..', '2025-11-08', null],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2024-02-29', '2024-02-29', '2024-02-29'],
    ['2000-02-29', '2000-02-29', '2000-02-29'],
  ])('%s là từ %s đến %s', (text, start, end) => {
    expect(parseSpan(text)).toEqual({ text, start, end });
  });

  it.each(['', '2025-02-29', '1900-02-29', '2100-02-29', '2025-02-30', '2025-04-31', '2025-00', '2025-13', '2025-01-00', '2025-1', '2025-01-1', '25-01-01', '2025-Q0', '2025-Q5', '2025-H3', '2025-q1', '2025-09/2025-01', '2025-11-16/2025-11-15', '../..', '..', '/', '2025/', '/2025', '2025/2026/2027', '2025-01-01T00:00', ' 2025', '2025 ', '20250101', '2025-W01'])('«%s» không phải thời gian có thật', (text) => {
    expect(parseSpan(text)).toBeNull();
  });

  it('ngày là đúng năm-tháng-ngày có trong lịch', () => {
    expect(['2025-11-15', '2024-02-29', '2025-11', '2025', '2025-02-29', '2025-11-15/2025-11-16'].map(isDay)).toEqual([true, true, false, false, false, false]);
    expect(isSingleDay(span('2025-11-15'))).toBe(true);
    expect(isSingleDay(span('2025-11-15/2025-11-15'))).toBe(true);
    expect(isSingleDay(span('2025-11'))).toBe(false);
    expect(isSingleDay(span('../2025-11-15'))).toBe(false);
  });

  it('mọi ngày có thật đọc ra chính nó', () => {
    fc.assert(fc.property(days, (day) => {
      expect(parseSpan(day)).toEqual({ text: day, start: day, end: day });
    }), RUNS);
  });

  it('tháng, quý, nửa năm, năm chia hết thành các ngày liền nhau', () => {
    fc.assert(fc.property(fc.integer({ min: 1900, max: 2100 }), (year) => {
      for (const parts of [Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, '0')}`), ['Q1', 'Q2', 'Q3', 'Q4'].map((quarter) => `${year}-${quarter}`), ['H1', 'H2'].map((half) => `${year}-${half}`)]) {
        const lengths = parts.map((part) => daysBetween(span(part).start ?? '', span(part).end ?? '') + 1);
        expect(lengths.reduce((sum, length) => sum + length, 0)).toBe(daysBetween(`${year}-01-01`, `${year}-12-31`) + 1);
      }
    }), RUNS);
  });
});

describe('gặp nhau', () => {
  it.each([
    ['2025-11', '2025-11-15', true],
    ['2025-Q3', '2025-10-01', false],
    ['2025-09-30', '2025-Q3', true],
    ['../2024-09-20', '2024-09-20/..', true],
    ['../2024-09-20', '2024-09-21/..', false],
    ['../2024-09-20', '1900', true],
  ])('%s và %s: %s', (a, b, meet) => {
    expect(spansMeet(span(a), span(b))).toBe(meet);
  });

  it('không tùy thứ tự; ai cũng gặp chính mình', () => {
    fc.assert(fc.property(spans, spans, (a, b) => {
      expect(spansMeet(a, b)).toBe(spansMeet(b, a));
      expect(spansMeet(a, a)).toBe(true);
    }), RUNS);
  });

  it('gặp nhau khi và chỉ khi có một ngày chung', () => {
    const nearby = fc.integer({ min: 20000, max: 20012 });
    fc.assert(fc.property(nearby, nearby, nearby, nearby, (a, b, c, d) => {
      const [first, second] = [[a, b], [c, d]].map((pair) => [Math.min(...pair), Math.max(...pair)]);
      const inside = (day: number, [low = 0, high = 0]: number[] = []): boolean => day >= low && day <= high;
      const shared = Array.from({ length: 13 }, (_, index) => 20000 + index).some((day) => inside(day, first) && inside(day, second));
      const toSpan = ([low = 0, high = 0]: number[] = []): Span => ({ text: '', start: dayFromNumber(low), end: dayFromNumber(high) });
      expect(spansMeet(toSpan(first), toSpan(second))).toBe(shared);
    }), RUNS);
  });
});

describe('đếm ngày', () => {
  it('ngày thành số rồi thành ngày thì như cũ, và hôm sau là số sau', () => {
    fc.assert(fc.property(fc.integer({ min: -25567, max: 47846 }), (number) => {
      expect(dayNumber(dayFromNumber(number))).toBe(number);
      expect(daysBetween(dayFromNumber(number), dayFromNumber(number + 1))).toBe(1);
      expect(dayFromNumber(number) < dayFromNumber(number + 1)).toBe(true);
    }), RUNS);
    expect(dayNumber('1970-01-01')).toBe(0);
    expect(daysBetween('2025-12-31', '2025-01-01')).toBe(-364);
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
  });

  it('ngày sớm hơn trong hai; thiếu một thì là ngày kia', () => {
    expect(earlierDay('2025-11-15', '2025-09-30')).toBe('2025-09-30');
    expect(earlierDay(null, '2025-09-30')).toBe('2025-09-30');
    expect(earlierDay('2025-09-30', null)).toBe('2025-09-30');
    expect(earlierDay(null, null)).toBeNull();
  });
});
