import { describe, expect, it } from 'vitest';
import { claimsIn, failed, LAWS, type Arithmetic } from '../../src/derive/arithmetic.ts';
import { judge } from '../../src/derive/judgement.ts';
import { shareArithmetic } from '../../src/derive/share-done.ts';
import { METHOD_SECTIONS } from '../../src/i18n/texts/method.ts';
import { exactly } from '../../src/model/quantity.ts';
import { countOf, realCatalogue, TODAY } from '../catalogues.ts';
import { count } from '../small-catalogue.ts';

const all = realCatalogue();
const { paceByClaim, progressByTarget, conflictsByClaim } = judge(all, TODAY);
const counts = [...all.claims.values()].filter((claim) => claim.kind === 'count');
const shares = counts.flatMap((one) => shareArithmetic(one, conflictsByClaim.get(one.id)) ?? []);
const every: readonly Arithmetic[] = [...shares, ...[...paceByClaim.values()].map(({ arithmetic }) => arithmetic), ...[...progressByTarget.values()].map(({ arithmetic }) => arithmetic)];

describe('an arithmetic', () => {
  it('of a share has the two numbers of its one claim', () => {
    expect(shareArithmetic(count({ id: 'a', completed: 51, total: 100 }))).toMatchObject({
      rule: 'share', result: { kind: 'share', ratio: 0.51 }, inputs: [{ term: 'completed', claim: { id: 'a' } }, { term: 'total', claim: { id: 'a' } }],
      steps: [{ formula: { operator: '÷', left: { amount: { quantity: exactly(51) } }, right: { amount: { quantity: exactly(100) } } } }],
    });
    expect(shareArithmetic(count({ total: 100 }))).toBeNull();
  });

  it('knows which claims a formula was made of', () => {
    const leaf = (claim: string | null) => ({ amount: { kind: 'days', days: 1 }, claim }) as const;
    expect([...claimsIn({ operator: '÷', left: { operator: '−', left: leaf('a'), right: leaf('b') }, right: leaf(null) })]).toEqual(['a', 'b']);
    expect(failed([{ code: 'has-share', passed: true }, { code: 'is-dated', passed: false }])).toEqual(['is-dated']);
  });

  it('every law is a section of the method', () => {
    const ids: readonly string[] = METHOD_SECTIONS.map(({ id }) => id);
    expect(Object.values(LAWS).filter((law) => !ids.includes(law))).toEqual([]);
  });
});

describe('in the data', () => {
  it('no share and no pace of a list mixes two claims', () => {
    const mixed = every.filter(({ rule }) => rule !== 'progress').filter(({ steps, inputs }) =>
      new Set([...steps.flatMap(({ formula }) => [...claimsIn(formula)]), ...inputs.flatMap((input) => (input.from === 'claim' ? [input.claim.id] : []))]).size > 1);
    expect(mixed).toEqual([]);
    expect(shares.length).toBeGreaterThan(60);
  });

  it('the way to a target mixes claims of one series only', () => {
    for (const { inputs } of every.filter(({ rule }) => rule === 'progress')) {
      const series = new Set(inputs.flatMap((input) => (input.from === 'claim' && input.claim.kind === 'figure' ? [[input.claim.indicator, input.claim.place, input.claim.parts.join(), input.claim.nature].join()] : [])));
      expect(series.size).toBeLessThanOrEqual(1);
    }
  });

  it('a label that is given passed everything that was asked, one that is not failed something', () => {
    for (const { result, guards } of every) if (typeof result === 'string') expect(failed(guards).length > 0).toBe(result === 'not-assessable');
  });

  it('53% of 1.133 stays as printed where no count of completed is given', () => {
    const printed = counts.filter((one) => one.percent.get('completed')?.value === 53);
    expect(printed.length).toBeGreaterThan(0);
    for (const one of printed.filter(({ buckets }) => !buckets.has('completed'))) expect(shareArithmetic(one)).toMatchObject({ inputs: [{ term: 'printed-share' }], result: { ratio: 0.53 } });
  });

  it('the sources of one conference give a range of their own shares, none of one count over another total', () => {
    const shared = shareArithmetic(countOf(all, '2025-10-15-bao-gia-lai.viet-nam.viet-nam-nq57-toan-quoc.2025-10-15'), conflictsByClaim.get('2025-10-15-bao-gia-lai.viet-nam.viet-nam-nq57-toan-quoc.2025-10-15'));
    expect(shared?.ownShares?.low).toBeCloseTo(452 / 1133);
    expect(shared?.ownShares?.high).toBeCloseTo(485 / 1132);
  });

  it('the November report of 100 tasks does not mention late ones, and no zero is made of that', () => {
    const november = countOf(all, 'khong-ro-ngay-khong-neu-noi-dang-nghe-an-nq57.nghe-an.nghe-an-nq57-duoc-giao.2025-11-15');
    expect([november.buckets.has('overdue'), november.buckets.has('behind')]).toEqual([false, false]);
    const amounts = [...(shareArithmetic(november)?.inputs ?? []), ...(paceByClaim.get(november.id)?.arithmetic.inputs ?? [])].map(({ amount }) => amount);
    expect(JSON.stringify(amounts)).not.toMatch(/"(value|ratio)":0[,}]/);
  });
});
