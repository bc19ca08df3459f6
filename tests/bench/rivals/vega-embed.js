import embed from 'vega-embed';

const points = JSON.parse(document.getElementById('points').textContent);
embed(
  '#chart',
  {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    width: 300,
    height: 250,
    data: { values: points },
    mark: { type: 'line', color: '#b83020' },
    encoding: {
      x: { field: 'year', type: 'quantitative', scale: { zero: false }, axis: { format: 'd' } },
      y: { field: 'share', type: 'quantitative' },
    },
  },
  { renderer: 'svg', actions: false },
);
