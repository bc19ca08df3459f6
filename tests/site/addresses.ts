const texts = /\.(html|json|txt|xml|csv|ris|bib|md|svg|webmanifest)$/;

/** Own addresses that a text file of the build spells out: in embed codes, citations, feeds and cards. */
export function ownAddresses(origin: string, file: string, read: () => string): readonly string[] {
  if (!texts.test(file)) return [];
  const text = read()
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
    .replaceAll('\\/', '/')
    // Linked data names things by fragments that are no anchors.
    .replaceAll(/("@id":\s*"[^"#]*)#[^"]*/g, '$1');
  const own = new RegExp(
    `${origin.replaceAll('.', '\\.')}(?![\\w.-])[^\\s"'<>\\\\)\\]}|&;,]*`,
    'g',
  );
  return (text.match(own) ?? []).map((address) => address.replace(/[.:]+$/, ''));
}
