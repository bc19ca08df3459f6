import Highcharts from 'highcharts';

const points = JSON.parse(document.getElementById('points').textContent);
Highcharts.chart('chart', {
  chart: { width: 360, height: 300, animation: false },
  title: { text: undefined },
  legend: { enabled: false },
  yAxis: { min: 0, title: { text: undefined } },
  plotOptions: { series: { animation: false, marker: { enabled: false } } },
  series: [
    { type: 'line', color: '#b83020', data: points.map(({ year, share }) => [year, share]) },
  ],
});
