import Plotly from 'plotly.js-basic-dist-min';

const points = JSON.parse(document.getElementById('points').textContent);
Plotly.newPlot(
  'chart',
  [
    {
      type: 'scatter',
      mode: 'lines',
      line: { color: '#b83020' },
      x: points.map(({ year }) => year),
      y: points.map(({ share }) => share),
    },
  ],
  {
    width: 360,
    height: 300,
    margin: { t: 10, r: 10, b: 30, l: 36 },
    yaxis: { rangemode: 'tozero' },
  },
  { staticPlot: true },
);
