import { describe, expect, it } from 'vitest';
import { contradictionEntries, kindsOf, subjectsOf } from '../../src/derive/contradiction-list.ts';
import { judge } from '../../src/derive/judgement.ts';
import { realCatalogue, TODAY } from '../catalogues.ts';

describe('the list of everything that does not fit', () => {
  const real = realCatalogue();
  const judged = judge(real, TODAY);
  const entries = contradictionEntries(judged);

  it('holds every conflict, every claim with a finding and everything alike, each under an address of its own', () => {
    expect(entries.length).toBe(judged.conflicts.length + judged.findingsByClaim.size + judged.alike.length);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    for (const { id } of entries) expect(id).toMatch(/^[a-z0-9.~_-]+$/i);
  });

  it('every entry has a kind, a place, and a pillar or a programme', () => {
    for (const entry of entries) {
      expect(kindsOf(entry).length, entry.id).toBeGreaterThan(0);
      expect(real.places.has(entry.place), entry.id).toBe(true);
      const { pillars, programmes } = subjectsOf(entry, real);
      expect(pillars.length + programmes.length, entry.id).toBeGreaterThan(0);
    }
  });
});
