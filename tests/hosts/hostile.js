/* Says anything to a frame, as a page might that means harm or knows no better. */

/** A generator of numbers below `n` that gives the same row for the same seed (mulberry32). */
function random(seed) {
  let state = seed;
  return (n) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % n;
  };
}

/** Nearly right: every shape that some dialect knows, without what would make it a question. */
const near = [
  { message: 'ready' },
  { message: 'ready', secret: undefined },
  { message: 'ready', secret: 'aB3dE6gH9x' },
  { message: 'height', value: 9, secret: 'aB3dE6gH9k' },
  { message: 'link', value: 'javascript:alert(1)', secret: 'aB3dE6gH9k' },
  '[iFrameSizer]',
  '[iFrameSizer]resize',
  '[iFrameSizer]reset',
  '[iFrameSizer]moveToAnchor:x',
  '[iFrameSizer]message:{"a":1}',
  '[iFrameSizer]f:8:maybe',
  'pymxPYMxnullxPYMxwidthxPYMx300',
  'pymxPYMxslotxPYMxnavigateToxPYMxhttps://example.org/',
  'pymxPYMxotherxPYMxwidthxPYMx300',
  { type: 'iframe-get-child-dimensions' },
  { type: 'iframe-child' },
  { type: { toString: 1, valueOf: 2 } },
  { sentinel: 'amp', type: 'embed-size', height: 1e9 },
  { type: 'frames-init' },
  { subject: 'lti.frameResize', height: -1 },
  { context: 'iframe.resize', height: 3 },
  { 'datawrapper-height': { x: 5 } },
  { __proto__: { type: 'iframe-child-init' } },
];
const plain = [
  null,
  undefined,
  0,
  NaN,
  -1,
  '',
  'null',
  '{}',
  true,
  [],
  [[]],
  new Date(0),
  new Map(),
];

function deep(pick, levels) {
  if (levels === 0) return plain[pick(plain.length)];
  return { [`k${pick(9)}`]: deep(pick, levels - 1), type: deep(pick, levels - 1) };
}

/** The `i`th of a row of messages that none of which an embed may answer. */
window.hostile = (seed, count) => {
  const pick = random(seed);
  return Array.from({ length: count }, () => {
    const kind = pick(4);
    if (kind === 0) return plain[pick(plain.length)];
    if (kind === 1) return near[pick(near.length)];
    if (kind === 2) return deep(pick, 1 + pick(4));
    return String.fromCodePoint(...Array.from({ length: pick(40) }, () => 32 + pick(9000)));
  });
};
