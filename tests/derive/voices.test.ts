import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimsByVoice, voiceOf } from '../../src/derive/voices.ts';
import { catalogue, figure, report } from '../small-catalogue.ts';

const origin = report('goc');
const copy = report('chep', { copyOf: 'goc' });
const copyOfCopy = report('chep-lai', { copyOf: 'chep' });
const { reports } = catalogue({ reports: [origin, copy, copyOfCopy, report('khac'), report('a', { copyOf: 'b' }), report('b', { copyOf: 'a' }), report('lac', { copyOf: 'khong-co' })] });

describe('whose word a report is', () => {
  it('a copy, and a copy of a copy, speak with the voice of the first', () => {
    expect([origin, copy, copyOfCopy].map((one) => voiceOf(one, reports))).toEqual(['goc', 'goc', 'goc']);
    expect(voiceOf(report('khac'), reports)).toBe('khac');
  });

  it('reports that name each other as their original are one voice; a lost original leaves the copy its own', () => {
    expect(['a', 'b'].map((id) => voiceOf(reports.get(id) ?? origin, reports))).toEqual(['a', 'a']);
    expect(voiceOf(reports.get('lac') ?? origin, reports)).toBe('lac');
  });

  it('copies never add a voice', () => {
    fc.assert(fc.property(fc.array(fc.nat(5), { maxLength: 8 }), (copied) => {
      const all = [report('r0'), ...copied.map((from, at) => report(`r${at + 1}`, { copyOf: `r${Math.min(from, at)}` }))];
      const claims = all.map(({ id }) => figure({ id: `${id}.c`, report: id }));
      expect(claimsByVoice(claims, catalogue({ reports: all }).reports).size).toBe(1);
    }), { seed: 57 });
  });
});
