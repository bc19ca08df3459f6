/** How far our faces reach above and below the baseline, em; they ask for no gap between lines. */
export const reaches = {
  serif: { ascent: 0.735, descent: 0.265 },
  sans: { ascent: 0.97, descent: 0.25 },
} as const;

/** The styles that pages are set in; our serif has an italic of one weight. */
type Cut = '400' | '500' | '600' | 'italic';

/** A face of the system that stands in for ours, with its width beside ours: ours over its, percent. */
interface StandIn {
  readonly family: string;
  readonly like: keyof typeof reaches;
  /** Full names of upright, bold and italic, of machines with this face or one of its widths. */
  readonly names: Readonly<Record<'upright' | 'bold' | 'italic', readonly string[]>>;
  /** Measured on the text of four chapters, set in both. Our 500 has the system’s upright for it. */
  readonly widths: Readonly<Partial<Record<Cut, number>>>;
}

const named = (upright: readonly string[], bold: string, italic: string): StandIn['names'] => ({
  upright,
  bold: upright.map((name) => `${name} ${bold}`),
  italic: upright.map((name) => `${name} ${italic}`),
});

/** From the last resort to the best: of two with one family the later is taken where both are there. */
export const standIns: readonly StandIn[] = [
  {
    family: 'Serif C',
    like: 'serif',
    names: named(['DejaVu Serif'], 'Bold', 'Italic'),
    widths: { 400: 82.4, 500: 84.4, 600: 78.4, italic: 77.4 },
  },
  {
    family: 'Serif C',
    like: 'serif',
    names: named(['Times New Roman', 'Liberation Serif', 'Tinos'], 'Bold', 'Italic'),
    widths: { 400: 104.9, 500: 107.4, 600: 103.7, italic: 98.4 },
  },
  {
    family: 'Serif B',
    like: 'serif',
    names: named(['Noto Serif'], 'Bold', 'Italic'),
    widths: { 400: 88.8, 500: 90.9, 600: 87.9, italic: 85.7 },
  },
  {
    family: 'Serif A',
    like: 'serif',
    names: named(['Georgia', 'Gelasio'], 'Bold', 'Italic'),
    widths: { 400: 95.7, 500: 97.9, 600: 86.4, italic: 88.3 },
  },
  {
    family: 'Sans A',
    like: 'sans',
    names: named(['Roboto'], 'Bold', 'Italic'),
    widths: { 400: 102, 500: 103.4, 600: 103.1 },
  },
  {
    family: 'Sans A',
    like: 'sans',
    names: named(['Arial', 'Liberation Sans'], 'Bold', 'Italic'),
    widths: { 400: 101.6, 500: 103, 600: 97.1 },
  },
];

const nameFor = { 400: 'upright', 500: 'upright', 600: 'bold', italic: 'italic' } as const;
const percent = (share: number): string => `${Number((share * 100).toFixed(2))}%`;

function faceOf({ family, like, names, widths }: StandIn, cut: Cut): string {
  const width = (widths[cut] ?? 100) / 100;
  const { ascent, descent } = reaches[like];
  const style = cut === 'italic' ? 'font-style:italic' : `font-weight:${cut}`;
  const src = names[nameFor[cut]].map((name) => `local('${name}')`).join();
  return (
    `@font-face{font-family:'${family}';src:${src};${style};size-adjust:${percent(width)};` +
    `ascent-override:${percent(ascent / width)};descent-override:${percent(descent / width)};line-gap-override:0%}`
  );
}

/** The stand-ins, set to the widths and heights of our faces: lines break alike and stand alike in both. */
export const standInsCss = standIns
  .flatMap((one) => (Object.keys(one.widths) as Cut[]).map((cut) => faceOf(one, cut)))
  .join('');

/** The stand-ins for titles and numerals in our serif, all of them as one family: for pages that bring no face along. */
export const serifStandIns = (family: string): string =>
  standIns
    .filter(({ like }) => like === 'serif')
    .map((one) => faceOf({ ...one, family }, '500'))
    .join('');
