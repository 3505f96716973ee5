/**
 * What was probably meant. Guesses are shown in remedies and never applied.
 */

const THOUSANDS = /^-?[1-9]\d{0,2}(\.\d{3})+$/;

/** What is wrong with text that stands where a number should; `null` when it does not look like a number. */
export function almostNumber(text: string): string | null {
  if (/^-?[1-9]\d{0,2}(\.\d{3})+,\d+$/.test(text)) return `viết theo dấu chấm thập phân: ${text.replaceAll('.', '').replace(',', '.')}`;
  if (/^-?\d+,\d+$/.test(text)) return `viết dấu chấm thập phân: ${text.replace(',', '.')}`;
  if (THOUSANDS.test(text)) return `bỏ dấu chấm ngăn hàng nghìn: ${text.replaceAll('.', '')}`;
  if (/^-?\d{1,3}([ _]\d{3})+$/.test(text)) return `viết liền: ${text.replace(/[ _]/g, '')}`;
  if (/^-?\d+([.,]\d+)? ?%$/.test(text)) return `bỏ dấu %: ${text.replace(/ ?%/, '').replace(',', '.')}`;
  if (/^-?\d+(\.\d+)?$/.test(text)) return `bỏ dấu nháy: ${text}`;
  return null;
}

/** The id that a name would make: "Đồng Bằng" → "dong-bang"; `null` when no letter is left. */
export function almostSlug(text: string): string | null {
  const slug = text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return slug === '' || slug === text ? null : slug;
}

/** A day, month or quarter in Vietnamese order as data writes it: "15/11/2025" → "2025-11-15". */
export function almostTime(text: string): string | null {
  const day = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  if (day) return `${day[3]}-${day[2]?.padStart(2, '0')}-${day[1]?.padStart(2, '0')}`;
  const month = /^(?:tháng )?(\d{1,2})[/.-](\d{4})$/i.exec(text);
  if (month) return `${month[2]}-${month[1]?.padStart(2, '0')}`;
  const quarter = /^(?:quý |Q)(IV|I{1,3}|[1-4])[/ -](?:năm )?(\d{4})$/i.exec(text);
  if (quarter) return `${quarter[2]}-Q${{ I: '1', II: '2', III: '3', IV: '4' }[quarter[1]?.toUpperCase() ?? ''] ?? quarter[1]}`;
  const loose = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/.exec(text);
  return loose ? `${loose[1]}-${loose[2]?.padStart(2, '0')}-${loose[3]?.padStart(2, '0')}` : null;
}

/** More changed letters than this make another word, however long it is. */
const MAX_DISTANCE = 8;

/** The known word that differs by a few letters, if one does; of equally near ones the first. */
export function nearest(word: string, known: Iterable<string>): string | null {
  let best: string | null = null;
  let limit = Math.min(MAX_DISTANCE, Math.max(2, Math.floor(word.length / 4)));
  for (const candidate of known) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase(), limit);
    if (distance > limit) continue;
    best = candidate;
    limit = distance - 1;
    if (limit < 0) break;
  }
  return best;
}

/**
 * Letters to change, add or drop between two words; Infinity when they are more than `limit`. Only the band of cells
 * around the diagonal can stay within the limit, so a row holds just these: cell `k` of row `i` is column `i + k - limit`.
 */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return Infinity;
  let row = Array.from({ length: 2 * limit + 1 }, (_, k) => (k < limit ? Infinity : k - limit));
  for (let i = 1; i <= a.length; i += 1) {
    let left = Infinity;
    row = row.map((corner, k, above) => {
      const j = i + k - limit;
      left = j < 0 || j > b.length ? Infinity : Math.min(left + 1, (above[k + 1] ?? Infinity) + 1, corner + (a[i - 1] === b[j - 1] ? 0 : 1));
      return left;
    });
    if (Math.min(...row) > limit) return Infinity;
  }
  return row[b.length - a.length + limit] ?? Infinity;
}
