import { expect, test } from 'vitest';
import { dark, light, type Palette } from '../../viewer/page/appearance/palette.ts';

/** Relative luminance as WCAG defines it. */
function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

test.each<[string, Palette]>([
  ['light', light],
  ['dark', dark],
])('In the %s theme names can be read and nodes told from the background.', (_, palette) => {
  expect(contrast(palette.ink, palette.background)).toBeGreaterThan(7);
  expect(contrast(palette.quietInk, palette.background)).toBeGreaterThan(4.5);
  for (const color of [...Object.values(palette.types), palette.negatedLine, palette.activeLine]) {
    expect(contrast(color, palette.background)).toBeGreaterThan(3);
  }
});
