import type { Field } from '../field.ts';
import type { Dataset } from '../tables.ts';

const WIDTH = 96;
const NUMERIC: readonly Field['type'][] = ['integer', 'number', 'year'];

/** A doc comment; long ones break into lines. */
function doc(text: string): string {
  const lines = [''];
  for (const word of text.replaceAll('*/', '* /').split(/\s+/)) {
    const last = lines.at(-1) ?? '';
    if (last.length + word.length < WIDTH) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(` ${word}`);
  }
  return lines.length === 1
    ? `/**${lines.join('')} */\n`
    : `/**\n${lines.map((line) => ` *${line}\n`).join('')} */\n`;
}

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

function typeOf({ type, constraints }: Field): string {
  const plain = type === 'boolean' ? type : NUMERIC.includes(type) ? 'number' : 'string';
  const words = type === 'string' ? constraints?.enum : undefined;
  const value = words?.map((word) => JSON.stringify(word)).join(' | ') ?? plain;
  return constraints?.required ? value : `${value} | null`;
}

function propertyOf(field: Field): string {
  const { name, type, description, unit, delimiter = ',' } = field;
  const told = [
    description,
    unit && `Unit: ${unit}`,
    type === 'list' && `Items with \`${delimiter}\` between`,
  ].flatMap((words) => (words ? [sentence(words)] : []));
  const comment = told.length > 0 ? doc(told.join(' ')) : '';
  return `${comment}readonly ${JSON.stringify(name)}: ${typeOf(field)};`;
}

const typeName = (table: string): string =>
  table
    .split(/[^a-z0-9]+/i)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');

/** TypeScript that declares a row type for each table, from the schemas; for a formatter to lay out. */
export function rowTypes(datasets: readonly Dataset[]): string {
  const tables = datasets.flatMap(({ package: described }) =>
    described.resources.map((resource) => ({
      ...resource,
      name: `${described.name}/${resource.name}`,
    })),
  );
  const interfaces = tables.map(({ name, title, description, schema }) => {
    const about = [
      `A row of \`${name}\`: ${sentence(title)}`,
      description && sentence(description),
    ];
    const properties = schema.fields.map(propertyOf).join('\n');
    return `${doc(about.filter(Boolean).join(' '))}interface ${typeName(name)} {\n${properties}\n}\n`;
  });
  const map = tables.map(({ name }) => `readonly ${JSON.stringify(name)}: ${typeName(name)};`);
  return [
    '// Written by `npm run rows` from the schemas in content/. Not for editing.\n',
    ...interfaces,
    `/** The row type of each table. */\nexport interface RowTypes {\n${map.join('\n')}\n}\n`,
  ].join('\n');
}
