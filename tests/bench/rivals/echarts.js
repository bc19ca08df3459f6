import { LineChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([LineChart, GridComponent, SVGRenderer]);
const points = JSON.parse(document.getElementById('points').textContent);
const root = document.getElementById('chart');
init(root, null, { renderer: 'svg', width: 360, height: 300 }).setOption({
  animation: false,
  xAxis: { min: 1952, max: 2025 },
  yAxis: {},
  series: [
    {
      type: 'line',
      showSymbol: false,
      color: '#b83020',
      data: points.map(({ year, share }) => [year, share]),
    },
  ],
});
