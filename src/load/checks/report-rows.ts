import type { Check } from '../check.ts';

export const reportRows: Check = {
  code: 'report-rows',
  description: 'Mỗi dòng của phiếu đọc (rowsRead) đã thành một mục của báo cáo, một mức phải đạt, nhập chung (rowsMerged), hoặc kể trong leftOut.',
  check: (data) => {
    const targetSources = [...data.indicators.values()].flatMap(({ targets = [] }) => targets.map(({ source }) => source));
    return [...data.reports].flatMap(([id, report]) => {
      const { rowsRead = 0, rowsMerged = 0, counts = [], figures = [], leftOut = [] } = report;
      const accounted = counts.length + figures.length + leftOut.length + rowsMerged + targetSources.filter((source) => source === id).length;
      return rowsRead <= accounted ? [] : [{ record: report, field: 'rowsRead', message: `phiếu đọc có ${rowsRead} dòng, báo cáo chỉ kể được ${accounted}`, remedy: 'nhập dòng còn thiếu, hoặc kể nó trong leftOut và nói vì sao' }];
    });
  },
};
