/** A number as it is printed with this many decimals at most, as a number: halves go up, as in print. */
export const rounded = (value: number, digits: number): number =>
  Number(value.toLocaleString('en', { useGrouping: false, maximumFractionDigits: digits }));
