const text = (type: string): string => `${type}; charset=utf-8`;

const types: Readonly<Record<string, string>> = {
  html: text('text/html'),
  css: text('text/css'),
  js: text('text/javascript'),
  json: text('application/json'),
  svg: text('image/svg+xml'),
  xml: text('application/xml'),
  txt: text('text/plain'),
  md: text('text/markdown'),
  csv: text('text/csv'),
  bib: text('application/x-bibtex'),
  ris: text('application/x-research-info-systems'),
  webmanifest: text('application/manifest+json'),
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  pdf: 'application/pdf',
  zip: 'application/zip',
};

/** The Content-Type of a file by the ending of its name. Unknown endings are bytes. */
export function contentType(path: string): string {
  return types[path.slice(path.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream';
}

/** Whether a file of this type gets smaller on the wire. */
export function isCompressible(type: string): boolean {
  return type.includes('charset=');
}
