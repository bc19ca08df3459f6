import type { Edition } from '../../../../editions/edition.ts';
import type { Value, Values } from '../../../values/value.ts';
import type { Investment } from '../../data.ts';
import { sectorFlow } from '../../data/findings.ts';

interface Amount {
  readonly row: string;
  readonly value: number;
}

/** Shares for the headlines, in whole per cent. */
export function shares(data: Investment, edition: Edition): Values {
  const share = (part: Amount, whole: Amount, rule: string): Value => ({
    text: `${edition.number((100 * part.value) / whole.value, 0)}%`,
    rule,
    rows: [part.row, whole.row],
    how: { kind: 'share', column: 'value' },
  });
  const [owner] = data.owners2019;
  if (!owner) throw new Error('investment-flows has no owners at the end of 2019');
  const manufacturing = sectorFlow(data, 'Manufacturing');
  const chemicals = sectorFlow(data, 'Chemicals');
  const [bea, mirror] = data.pairs;
  const back = 'American holdings in Japan in per cent of Japanese ones in America, end of 2016,';
  return {
    'share-manufacturing': share(
      manufacturing,
      owner,
      'Manufacturing in Japan’s position at the end of 2019, by ultimate owner.',
    ),
    'share-chemicals': share(
      chemicals,
      manufacturing,
      'Chemicals, medicines among them, in Japan’s manufacturing position at the end of 2019.',
    ),
    'back-bea': share(bea.intoJapan, bea.intoUs, `${back} by American statistics.`),
    'back-japan': share(mirror.intoJapan, mirror.intoUs, `${back} by Japanese statistics.`),
    'share-bought': share(
      data.realised.bought,
      { row: 'realised-2024', value: data.realisedTotal.value },
      'What bought existing firms, in the new foreign direct investment of 2024, all countries together.',
    ),
  };
}
