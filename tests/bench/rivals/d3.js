import { axisBottom, axisLeft, line, scaleLinear, select } from 'd3';

const points = JSON.parse(document.getElementById('points').textContent);
const x = scaleLinear([1952, 2025], [36, 350]);
const y = scaleLinear([0, 2.5], [270, 10]);
const svg = select('#chart').append('svg').attr('viewBox', '0 0 360 300');
svg.append('g').attr('transform', 'translate(0,270)').call(axisBottom(x).ticks(5, 'd'));
svg.append('g').attr('transform', 'translate(36,0)').call(axisLeft(y).ticks(5));
svg
  .append('path')
  .attr('fill', 'none')
  .attr('stroke', '#b83020')
  .attr(
    'd',
    line(
      ({ year }) => x(year),
      ({ share }) => y(share),
    )(points),
  );
