/** The star of the site's mark, a path in a box of 24 by 24. */
export const STAR =
  'M12 2.5 20.2 7.3v9.4L12 21.5 3.8 16.7V7.3zM12 2.5v19M3.8 7.3l16.4 9.4M20.2 7.3 3.8 16.7';
