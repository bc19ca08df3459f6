import { describe, expect, test } from 'vitest';
import { theme, type ThemeName } from '../../../src/scene/theme.ts';

type Name = keyof (typeof theme)['light'];

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(['light', 'dark'] as ThemeName[])('the %s theme', (name) => {
  test.each(['ink', 'muted', 'us', 'jp', 'gold'] as Name[])(
    'prints text in %s at 4.5:1 or more',
    (ink) => {
      expect(contrast(theme[name][ink], theme[name].paper)).toBeGreaterThanOrEqual(4.5);
    },
  );
  test.each(['line', 'partner'] as Name[])('draws marks in %s at 3:1 or more', (ink) => {
    expect(contrast(theme[name][ink], theme[name].paper)).toBeGreaterThanOrEqual(3);
  });
  test('sets ink on every pale fill at 4.5:1 or more', () => {
    for (const pale of [
      'us-pale',
      'jp-pale',
      'gold-pale',
      'partner-pale',
      'sea',
      'land',
      'faint',
    ] as Name[]) {
      expect(contrast(theme[name].ink, theme[name][pale]), pale).toBeGreaterThanOrEqual(4.5);
    }
  });
  test('tells countries, gold and neutral apart in greyscale: 1.3:1 between any two', () => {
    const apart: Name[] = ['us', 'jp', 'gold', 'partner'];
    for (const [i, a] of apart.entries())
      for (const b of apart.slice(i + 1))
        expect(contrast(theme[name][a], theme[name][b]), `${a} and ${b}`).toBeGreaterThanOrEqual(
          1.3,
        );
  });
});
