/** Everything that does not fit together, as one list of entries: conflicts, findings by claim, what is alike but not the same. */
import type { Catalogue, Claim } from '../model/entities.ts';
import type { Alike } from './alike.ts';
import { CONFLICT_CAUSES, type Conflict, type ConflictCause } from './conflicts.ts';
import type { Finding, FindingCode } from './findings.ts';

export type EntryKind = ConflictCause | FindingCode | Alike['kind'];

export type Entry =
  | { readonly kind: 'conflict'; readonly id: string; readonly place: string; readonly claims: readonly Claim[]; readonly conflict: Conflict }
  | { readonly kind: 'findings'; readonly id: string; readonly place: string; readonly claims: readonly Claim[]; readonly findings: readonly Finding[] }
  | { readonly kind: 'alike'; readonly id: string; readonly place: string; readonly claims: readonly Claim[]; readonly alike: Alike };

interface Judged {
  readonly conflicts: readonly Conflict[];
  readonly findingsByClaim: ReadonlyMap<string, readonly Finding[]>;
  readonly alike: readonly Alike[];
}

/** Conflicts first, the gravest cause before the others, then findings, then what is alike; each in the order of the catalogue. */
export function contradictionEntries({ conflicts, findingsByClaim, alike }: Judged): Entry[] {
  return [
    ...CONFLICT_CAUSES.flatMap((cause) => conflicts.filter((conflict) => conflict.cause === cause)).map((conflict): Entry => ({ kind: 'conflict', id: conflict.id, place: conflict.place, claims: conflict.claims, conflict })),
    ...[...findingsByClaim].flatMap(([id, findings]): Entry[] => {
      const [first] = findings;
      return first ? [{ kind: 'findings', id, place: first.claim.place, claims: [first.claim], findings }] : [];
    }),
    ...alike.map((one): Entry => ({ kind: 'alike', id: `gan-giong.${one.id}`, place: one.place, claims: one.claims, alike: one })),
  ];
}

/** Causes, codes of findings, or how things are alike. */
export function kindsOf(entry: Entry): readonly EntryKind[] {
  switch (entry.kind) {
    case 'conflict':
      return [entry.conflict.cause];
    case 'findings':
      return [...new Set(entry.findings.map(({ code }) => code))];
    case 'alike':
      return [entry.alike.kind];
  }
}

/** The pillars of its indicators and the programmes of its lists. */
export function subjectsOf(entry: Entry, { indicators, registers }: Pick<Catalogue, 'indicators' | 'registers'>): { readonly pillars: readonly string[]; readonly programmes: readonly string[] } {
  const pillars = entry.claims.flatMap((claim) => (claim.kind === 'figure' ? (indicators.get(claim.indicator)?.pillar ?? []) : []));
  const programmes = entry.claims.flatMap((claim) => (claim.kind === 'count' ? (registers.get(claim.register)?.programmes ?? []) : []));
  return { pillars: [...new Set(pillars)], programmes: [...new Set(programmes)] };
}
