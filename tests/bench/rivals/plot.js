import { line, plot } from '@observablehq/plot';

const points = JSON.parse(document.getElementById('points').textContent);
document.getElementById('chart').append(
  plot({
    width: 360,
    height: 300,
    x: { tickFormat: 'd' },
    y: { zero: true },
    marks: [line(points, { x: 'year', y: 'share', stroke: '#b83020' })],
  }),
);
