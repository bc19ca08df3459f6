import type { Edition } from '../../../editions/edition.ts';
import type { FigureWords, Telling } from '../../contract.ts';
import type { Defence } from '../data.ts';
import { asking } from './en/ask.ts';
import { states } from './en/states.ts';
import { tables } from './en/tables.ts';
import { values } from './en/values.ts';
import { labels } from './en/labels.ts';
import type { Labels } from '../words.ts';

const CAPTION = [
  'Columns are initial budgets of fiscal years, April to March, without supplementary ones; from fiscal 1997 they include the cost of moving US bases.',
  'The published tables skip 1956–59, 1961–64 and 1966–69, so those years stay empty. For most years between fiscal 1960 and 1994, 1976 among them, the numbers come from a blog that copies the white papers’ table; those papers were not read. Hatched columns (fiscal 1960 and 1978) mend misprints of that copy; fiscal 2026 is the budget as the Lower House passed it; the dashed column is a request.',
  'The official ratio is to the forecast made with the budget: of GNP up to fiscal 1993, of GDP after. None was read for fiscal 2021 or from 2023 on; the hollow dot of 2022 is our own division.',
  'SIPRI’s shares are for calendar years, dashed where it estimates, all from its release of 2026: a GDP re-estimated in December 2025 lowered them, so older releases do not mix with these. SIPRI’s GDP is the one that its share implies. The government’s 2.0% is its own rounding of 11.0 trillion yen over 560 trillion.',
  'SIPRI Military Expenditure Database 2026: SIPRI’s own terms, not an open licence; credit SIPRI, and ask it before commercial use.',
];

/** The words of the figure. */
function describe(data: Defence, edition: Edition): FigureWords {
  return {
    title: 'Japan’s defence spending, 1952–2027',
    views: states(data, edition),
    caption: `${CAPTION.join(' ')} Newest evidence: ${edition.date(data.latest.date)}.`,
    tables: tables(data, edition),
  };
}

/** All that the figure says in English. */
export const en: Telling<Defence, Labels> = { labels, describe, values, asking };
