/** Attributes that WordPress leaves on what a stranger's oEmbed document says. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  blockquote: ['data-secret'],
  iframe: [
    ...['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight'],
    ...['scrolling', 'title', 'data-secret'],
  ],
};

/** Like wp_kses: elements and attributes that are not on the list go, text stays. */
function kses(html: string): string {
  return html.replaceAll(/<(\/?)([a-z]+)((?:\s+[\w-]+="[^"]*")*)\s*>/g, (_, slash, name, rest) => {
    const names = allowed[String(name)];
    if (!names) return '';
    const kept = [...String(rest).matchAll(/\s([\w-]+)="[^"]*"/g)]
      .filter(([, key = '']) => names.includes(key))
      .map(([whole]) => whole);
    return `<${String(slash)}${String(name)}${kept.join('')}>`;
  });
}

/**
 * What WordPress makes of the HTML of a document it discovered: wp_filter_oembed_result of
 * wp-includes/embed.php, rule by rule. Empty when it refuses, which it does without a frame.
 */
export function wordpress(html: string, secret: string): string {
  const found = /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/s.exec(kses(html));
  if (!found?.[2]) return '';
  const [, quote = '', frame] = found;
  let out = quote + frame;
  const source = / src=(['"])(.*?)\1/.exec(out);
  if (source) {
    const [whole, mark = '"', url = ''] = source;
    const replaced = ` src=${mark}${url}#?secret=${secret}${mark} data-secret=${mark}${secret}${mark}`;
    out = out
      .replace(whole, replaced)
      .replace('<blockquote', `<blockquote data-secret="${secret}"`);
  }
  out = kses(out);
  if (quote)
    out = out
      .replace('<iframe', '<iframe style="position: absolute; visibility: hidden;"')
      .replace('<blockquote', '<blockquote class="wp-embedded-content"');
  return out.replace(
    '<iframe',
    '<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted"',
  );
}
