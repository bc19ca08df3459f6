/** An SVG without what only the story's own pages use: keys to move marks by, labels to inspect. */
export function bare(svg: string): string {
  return svg.replaceAll(/ data-(?:key|label|rows)="[^"]*"/g, '');
}
