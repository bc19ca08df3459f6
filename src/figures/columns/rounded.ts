/** A number as it is printed with this many decimals at most, as a number: halves go up as in print, and none is −0. */
export const rounded = (value: number, digits: number): number =>
  0 + Number(value.toLocaleString('en', { useGrouping: false, maximumFractionDigits: digits }));
