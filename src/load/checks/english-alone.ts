import type { AuthoredData } from '../authored-data.ts';
import type { Check, Misfit } from '../check.ts';

export const englishAlone: Check = {
  code: 'english-alone',
  description: 'Chữ tiếng Anh (trường kết thúc bằng En) đi cùng chữ tiếng Việt của nó.',
  check: (data) => allRecords(data).flatMap(orphans),
};

function allRecords(data: AuthoredData): object[] {
  const { site, places, pillars, programmes, registers, indicators, parts, ladders, units, glossary, reports, tasks, responses, corrections } = data;
  return [
    ...(site === null ? [] : [site]), ...places.values(), ...pillars.values(), ...programmes.values(), ...registers.values(), ...indicators.values(), ...parts.values(),
    ...ladders.values(), ...units.values(), ...glossary.values(), ...reports.values(), ...tasks.values(), ...responses.values(), ...corrections.values(),
  ];
}

/** English without Vietnamese in a record and in everything inside it. */
function orphans(record: object): Misfit[] {
  const fields = new Map<string, unknown>(Object.entries(record));
  return [...fields].flatMap(([field, value]) => {
    const vietnamese = field.slice(0, -2);
    const alone = field.endsWith('En') && !fields.has(vietnamese) ? [{ record, field, message: `có ${field} mà không có ${vietnamese}`, remedy: `thêm ${vietnamese}: tiếng Việt là bản chính` }] : [];
    return typeof value === 'object' && value !== null ? [...alone, ...orphans(value)] : alone;
  });
}
