/** Colours as the eye gets them: WCAG contrast, and what colour-blind readers see. */
const channels = (hex: string): readonly [number, number, number] => {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
};
const linear = (channel: number): number => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);

type Triple = readonly [number, number, number];
const light = (hex: string): Triple => {
  const [r, g, b] = channels(hex);
  return [linear(r), linear(g), linear(b)];
};
const dot = (a: Triple, b: Triple): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

const luminance = (hex: string): number => dot(light(hex), [0.2126, 0.7152, 0.0722]);

/** Contrast ratio of WCAG 2, from 1 to 21. */
export function contrast(a: string, b: string): number {
  const [bright, dim] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return ((bright ?? 0) + 0.05) / ((dim ?? 0) + 0.05);
}

// Machado, Oliveira and Fernandes 2009, severity 1.
const SIGHTS: Readonly<Record<string, readonly [Triple, Triple, Triple]>> = {
  trichromat: [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
  protanope: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  deuteranope: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
  tritanope: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
};
export const sights = Object.keys(SIGHTS);

const curve = (t: number): number => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);

function lab(hex: string, sight: string): Triple {
  const eye = SIGHTS[sight];
  if (eye === undefined) throw new Error(sight);
  const seen = light(hex);
  const [r, g, b] = eye.map((row) => Math.min(1, Math.max(0, dot(row, seen))));
  const rgb: Triple = [r ?? 0, g ?? 0, b ?? 0];
  const x = curve(dot(rgb, [0.4124, 0.3576, 0.1805]) / 0.95047);
  const y = curve(dot(rgb, [0.2126, 0.7152, 0.0722]));
  const z = curve(dot(rgb, [0.0193, 0.1192, 0.9505]) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** Distance of two colours in CIELAB, as one kind of eye sees them; about 2 is just visible. */
export function distance(a: string, b: string, sight: string): number {
  const [one, other] = [lab(a, sight), lab(b, sight)];
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}
