import { describe, expect, it } from 'vitest';
import type { Catalogue, Claim } from '../../src/model/entities.ts';
import { append, changed, edit, INDICATOR, load, REGISTER, REPORT, write, type Change } from './data-folder-builder.ts';

function build(...changes: readonly Change[]): Catalogue {
  const { catalogue, problems } = load(changed(changes));
  if (!catalogue) throw new Error(JSON.stringify(problems));
  return catalogue;
}

function claim(catalogue: Catalogue, id: string): Claim {
  const found = catalogue.claims.get(id);
  if (!found) throw new Error(`${id} is not among ${[...catalogue.claims.keys()].join(', ')}`);
  return found;
}

const COUNT_ID = '2025-11-20-bao-mau.dong.viec-dong.2025-11-15';
const FIGURE_ID = '2025-11-20-bao-mau.dong.ty-le.2025-11';

describe('từ tệp đến danh mục dữ liệu', () => {
  it('mỗi số đếm, số liệu biết nơi, thời gian, và chỗ nó được viết', () => {
    const catalogue = build();
    expect(claim(catalogue, COUNT_ID)).toMatchObject({ kind: 'count', register: 'viec-dong', place: 'dong', at: { file: `data/${REPORT}`, line: 10, col: 5 }, span: { start: '2025-11-15', end: '2025-11-15' }, undated: null });
    expect(claim(catalogue, FIGURE_ID)).toMatchObject({ kind: 'figure', indicator: 'ty-le', nature: 'result', quantity: { kind: 'point', value: 40.5, qualifier: 'exact' }, at: { line: 15 } });
  });

  it('nhóm mà nguồn không nói tới thì không có, không phải là không', () => {
    const count = claim(build(), COUNT_ID);
    if (count.kind !== 'count') throw new Error('not a count');
    expect([...count.buckets.keys()]).toEqual(['completed']);
    expect(count.units).toBeNull();
  });

  it('ngày hiệu lực là ngày sớm hơn trong hai: hết thời gian của số, hết ngày đăng', () => {
    expect(claim(build(), COUNT_ID).effectiveDay).toBe('2025-11-15');
    expect(claim(build(), FIGURE_ID).effectiveDay).toBe('2025-11-20');
    expect(claim(build(edit(REPORT, 'asOf: 2025-11\n', 'asOf: 2025\n')), '2025-11-20-bao-mau.dong.ty-le.2025').effectiveDay).toBe('2025-11-20');
  });

  it('không biết ngày đăng thì biết từ ngày đọc', () => {
    const report = 'publisher: Báo Mẫu\nurl: https://bao.example/bai-2\naccessed: 2025-12-05\nkind: press\ncopy: original\nfigures:\n  - {place: tay, indicator: ty-le, value: 7, undated: Bài không nói.}\n';
    const catalogue = build(write('reports/khong-ro-ngay/khong-ro-ngay-bao-mau-tay.yaml', report));
    expect(claim(catalogue, 'khong-ro-ngay-bao-mau-tay.tay.ty-le.khong-ro')).toMatchObject({ knownBy: '2025-12-05', span: null, effectiveDay: null, undated: { vi: 'Bài không nói.', en: null } });
    expect(catalogue.reports.get('khong-ro-ngay-bao-mau-tay')?.published).toBeNull();
  });

  it('tháng đăng: biết chắc từ ngày cuối tháng', () => {
    const report = 'publisher: Báo Mẫu\nurl: https://bao.example/bai-2\npublished: 2024-02\npublishedBasis: inferred\naccessed: 2025-12-05\nkind: press\ncopy: original\nleftOut: [{what: Số cũ, why: Đã có.}]\n';
    expect(build(write('reports/2024/2024-02-bao-mau.yaml', report)).reports.get('2024-02-bao-mau')?.knownBy).toBe('2024-02-29');
  });

  it('số đếm của danh mục chung mang nơi nó nói', () => {
    const catalogue = build(edit(REGISTER, 'place: dong', 'eachPlace: true'), edit(REPORT, 'register: viec-dong', 'register: viec-dong\n    place: tay'));
    expect(claim(catalogue, '2025-11-20-bao-mau.tay.viec-dong.2025-11-15').place).toBe('tay');
  });

  it('số đếm đầy đủ: khoảng, phần trăm, nhóm, đơn vị, ngoài tổng, mới thêm', () => {
    const more = 'completed: {min: 3, max: 4}\npercent: {completed: 40, onTrack: {value: 67, of: unknown, qualifier: over}}\ngroups:\n  - {label: chậm, labelEn: late, states: [behind], count: 2, within: inProgress, overlaps: true}\nunits: {kind: phan-tram, total: 5, completed: 4, colours: {green: 3}}\nbeyondTotal: {permanent: 3}\nadded: {count: 1, period: 2025-10}';
    const count = claim(build(edit(REPORT, '    completed: 4\n', `${more.replace(/^/gm, '    ')}\n`)), COUNT_ID);
    if (count.kind !== 'count') throw new Error('not a count');
    expect(count.buckets.get('completed')).toEqual({ kind: 'range', min: 3, max: 4 });
    expect(Object.fromEntries(count.percent)).toEqual({ completed: { value: 40, of: 'total', qualifier: 'exact' }, onTrack: { value: 67, of: 'unknown', qualifier: 'over' } });
    expect(count.groups).toEqual([{ label: 'chậm', labelEn: 'late', states: ['behind'], count: { kind: 'point', value: 2, qualifier: 'exact' }, percent: null, within: 'inProgress', overlaps: true, groups: [] }]);
    expect(count.units).toMatchObject({ kind: 'phan-tram', colours: { green: { value: 3 }, yellow: null } });
    expect(count.beyondTotal.get('permanent')).toMatchObject({ value: 3 });
    expect(count.added?.span?.text).toBe('2025-10');
  });

  it('mức phải đạt có mã theo kỳ, mỗi năm, hoặc không rõ', () => {
    const targets = 'targets:\n  - {place: dong, value: 80, period: 2030, standing: draft, source: 2025-11-20-bao-mau}\n  - {place: dong, min: 3, max: 4, every: year, standing: draft, source: 2025-11-20-bao-mau}\n  - {place: tay, value: 15, noPeriod: Không nói., basis: {document: Kế hoạch 1}, source: 2025-11-20-bao-mau}\n';
    const { targets: built } = build(append(INDICATOR, targets));
    expect([...built.keys()]).toEqual(['ty-le.dong.2030', 'ty-le.dong.hang-nam', 'ty-le.tay.khong-ro']);
    expect(built.get('ty-le.dong.2030')?.span?.end).toBe('2030-12-31');
    expect(built.get('ty-le.tay.khong-ro')?.standing).toBe('adopted');
  });

  it('phát biểu và tình hình nhiệm vụ', () => {
    const catalogue = build(
      write('tasks/dong/cong.yaml', 'place: dong\nname: Cổng\nsource: 2025-11-20-bao-mau\nformerIds: [cong-cu]\n'),
      append(REPORT, 'statements:\n  - {key: loi-hua, place: dong, kind: commitment, summary: Xong trong năm., due: 2025, doubt: Chưa chắc., doubtEn: Unsure.}\ntaskUpdates:\n  - {task: cong, state: behind, asOf: 2025-11, due: 2025-12-10}\n'),
    );
    expect(claim(catalogue, '2025-11-20-bao-mau.dong.loi-hua')).toMatchObject({ kind: 'statement', statementKind: 'commitment', due: { end: '2025-12-31' }, doubt: { vi: 'Chưa chắc.', en: 'Unsure.' } });
    expect(catalogue.reports.get('2025-11-20-bao-mau')?.taskUpdates).toMatchObject([{ task: 'cong', effectiveDay: '2025-11-20', due: { start: '2025-12-10' } }]);
    expect(catalogue.formerIds.get('task')?.get('cong-cu')).toBe('cong');
  });

  it('một chương trình cũng thành danh sách', () => {
    expect(build().registers.get('viec-dong')?.programmes).toEqual(['ke-hoach']);
  });
});
