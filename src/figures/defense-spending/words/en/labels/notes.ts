import type { NoteLabels } from '../../labels/notes.ts';

const times = (from: number, to: number) => [`the budget, fiscal ${from}`, `to fiscal ${to}`];

/** What is said of single stretches of time in English. */
export const notes: NoteLabels = {
  fall: {
    times,
    fell: {
      wide: (from, to) => [`of GNP, fiscal ${from} to fiscal ${to}`],
      narrow: (from, to) => [`of GNP, fiscal ${from}–${String(to).slice(2)}`],
    },
    gaps: {
      wide: ['years missing from', 'the published tables'],
      narrow: ['dotted: no figure'],
    },
  },
  ceiling: {
    times,
    limit: {
      wide: (date) => `${date}: at most 1% of GNP, “for the time being”`,
      narrow: (date) => `${date}: at most 1% of GNP`,
    },
  },
  breach: {
    waived: {
      wide: (date) => [`${date}: the cabinet`, 'waives the ceiling', 'for fiscal 1987'],
      narrow: (date) => [`${date}:`, 'ceiling waived'],
    },
    above: {
      wide: ['points above the line in fiscal 1988,', 'the highest of the three'],
      narrow: ['points, at the most'],
    },
    magnified: 'scale magnified; SIPRI’s count stays below it',
  },
  plateau: {
    decade: { wide: (change) => `${change} in ten years`, narrow: (change) => change },
    peak: {
      wide: (ratio) => [`${ratio} in fiscal 2010: it was`, 'the forecast of GDP that fell'],
      narrow: (ratio) => [`${ratio} in 2010`],
    },
    gnp: { wide: '← of GNP', narrow: 'GNP' },
    gdp: { wide: 'of GDP →', narrow: 'GDP' },
    derived: ['our own', 'division'],
  },
  break: {
    rise: {
      wide: (before, day, plan) => [
        `in four years; the ten before brought ${before}`,
        `${day}: cabinet plans to spend`,
        `${plan} trillion yen over fiscal 2023–27`,
      ],
      narrow: (before) => [`in four years; ${before} in ten before`],
    },
    ceiling: 'ceiling, 1976–86',
    highest: {
      wide: (year, since, share) => `SIPRI’s ${year} is the highest since ${since} (${share})`,
      narrow: (_, since) => `highest since ${since}`,
    },
  },
  target: {
    open: 'No new target yet',
    none: { wide: (day) => ['no new target by', day], narrow: () => ['no target yet'] },
    request: {
      wide: (yen) => [`${yen} asked for`, 'fiscal 2027, with', 'items not priced'],
      narrow: (yen) => [`${yen}+`],
    },
  },
};
