import type { Labels } from '../../words.ts';

/** What the map says in English. */
export const labels: Labels = {
  lands: {
    philippines: 'Philippines',
    palawan: 'Palawan',
    'viet-nam': 'Viet Nam',
    hainan: 'Hainan (China)',
    'luzon-name': 'Luzon',
    mindoro: 'Mindoro',
  },
  sea: 'South China Sea',
  reach: {
    wide: (miles) => [
      `${miles} nautical miles`,
      'from the Philippine coast',
      '(a distance, not a boundary)',
    ],
    narrow: (miles) => [`${miles} nautical`, 'miles off coast'],
  },
  km: (km) => `${km} km`,
  nauticalMiles: (miles) => `${miles} nautical miles`,
  shoal: {
    toPalawan: (km) => `${km} km to Palawan`,
    hit: {
      wide: (hurt) => `Supply boat hit by Chinese water cannon, ${hurt} hurt`,
      narrow: (hurt) => `Chinese water cannon hits supply boat, ${hurt} hurt`,
    },
    again: (hurt) => `The same boat hit again, ${hurt} hurt`,
  },
  sail: {
    zone: 'Sea within 200 nautical miles west of the Philippine coast',
    where: 'inside the Philippine exclusive economic zone',
    notCalled: 'Not called a freedom-of-navigation operation',
    unknown: ['positions', 'not published'],
    fleet: (country, ships) => `${country}: ${ships.join(', ')}`,
  },
  sources: {
    answered:
      'Philippines accuses China of water cannon attack on supply vessel (with the Chinese coast guard’s answer)',
    coasts: 'Natural Earth 1:10m coastlines, public domain, by way of world-atlas 2.0.2',
  },
  corridor: {
    promised: {
      wide: 'Promised by Japan, the Philippines and the United States: railways, ports, clean energy, semiconductor supply chains, farming',
      narrow: 'railways, ports, clean energy, chip supply chains',
    },
    since: {
      wide: (month) => `${month}: eight more partner countries; the main railway is not built`,
      narrow: (month) => `${month}: main railway not built`,
    },
  },
};
