/**
 * Public answers of offices, beside the claims they speak of and never in their place: /phuong-phap/#tra-loi.
 */
import type { Catalogue, Response } from '../model/entities.ts';
import { compareText } from '../model/order.ts';
import { groupBy } from './claim-index.ts';

export interface ResponseIndex {
  /** The newest first; those of one day by id. */
  readonly all: readonly Response[];
  readonly byClaim: ReadonlyMap<string, readonly Response[]>;
  readonly byPlace: ReadonlyMap<string, readonly Response[]>;
  /** By the report in which the answer stands. */
  readonly byReport: ReadonlyMap<string, readonly Response[]>;
}

/** Answers by what they are about. */
export function indexResponses({ responses }: Pick<Catalogue, 'responses'>): ResponseIndex {
  const all = [...responses.values()].sort((a, b) => compareText(b.date, a.date) || compareText(a.id, b.id));
  return {
    all,
    byClaim: groupBy(all.flatMap((response) => response.about.map((id) => ({ id, response }))), ({ id }) => id, ({ response }) => response),
    byPlace: groupBy(all, ({ place }) => place),
    byReport: groupBy(all, ({ source }) => source),
  };
}
