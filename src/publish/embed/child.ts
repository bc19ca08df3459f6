/**
 * What an embed page says to the page around it: its height, in every dialect that a host may
 * understand, and nothing else. It listens to its parent only and answers known questions with a
 * measure; it needs no storage and no request. inlined.ts puts it into the head of each page.
 */
export {};

/** Chrome 154 and later: fits the frame to its content where the host allows it, else throws. */
declare function requestResize(): void;

/** By short names: the whole script has 2 KB. */
const here = location;
const on = addEventListener;
const root = document.documentElement;
const query = new URLSearchParams(here.search);
/** The style sheet knows `light`, `dark` and `1`; anything else, also "null", changes nothing. */
root.dataset['theme'] = query.get('theme') as string;
root.dataset['plain'] = query.get('plain') as string;

/** WordPress puts ten characters behind the address; without them, nothing it says is answered. */
function secret(): string | undefined {
  return /secret=([^\W_]{10})\b/.exec(here.hash)?.[1];
}

/** Previous and Next take query and hash along, or the host could not follow to the next page. */
function keepAddress(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('nav a')) {
    link.search = here.search;
    link.hash = here.hash;
  }
}

/** What may be in a host's message; it may be anything. */
type Asked = Readonly<Partial<Record<'sentinel' | 'type' | 'message' | 'secret', unknown>>>;

/** One thing to say about a height; undefined, and not said, where no host asked for that dialect. */
type Dialect = (height: number) => unknown;

function talk(content: Element): void {
  const pym = query.get('childId');
  /** The name iframe-resizer has given us, and whether open-iframe-resizer has greeted us. */
  let resizer: string | undefined;
  let isGreeted = false;
  let last = 0;

  const post = (message: unknown): void => parent.postMessage(message, '*');
  const sized =
    (event: string): Dialect =>
    (height) =>
      resizer && [resizer, height, root.clientWidth, event].join(':');

  const amp: Dialect = (height) => ({ sentinel: 'amp', type: 'embed-size', height });
  const datawrapper: Dialect = (height) => ({
    'datawrapper-height': { [root.dataset['figure'] as string]: height },
  });
  const embedly: Dialect = (height) =>
    JSON.stringify({ src: here.href, context: 'iframe.resize', height });
  const canvas: Dialect = (height) => ({ subject: 'lti.frameResize', height });
  const pymChild: Dialect = (height) => pym && `pymxPYMx${pym}xPYMxheightxPYMx${height}`;
  const toWordpress = (message: string, value: unknown) =>
    secret() && { message, value, secret: secret() };
  const wordpress: Dialect = (height) => toWordpress('height', height);
  /** The fifth part keeps version 5 from calling us old; some hosts hear `iframeResizer` only. */
  const greeting = sized('init:1');
  const iframeResizer = sized('resizeObserver');
  const openResizer: Dialect = (height) =>
    isGreeted && { type: 'iframe-resized', width: root.clientWidth, height };

  const measure = (): number => Math.ceil(content.getBoundingClientRect().height);

  /** A frame that is not shown has no height, and says none. */
  const say = (...dialects: readonly Dialect[]): void => {
    const height = measure();
    for (const dialect of dialects) {
      const message = height && dialect(height);
      if (message) post(message);
    }
  };

  /** Answers together what is asked at once: some hosts ask every tenth of a second until heard. */
  const asked = new Set<Dialect>();
  const answer = (...dialects: readonly Dialect[]): void => {
    if (!asked.size)
      setTimeout(() => {
        say(...asked);
        asked.clear();
      }, 50);
    for (const dialect of dialects) asked.add(dialect);
  };

  /**
   * Some hosts hide a frame until they have heard its height, and no observer of ours wakes up in a
   * frame that is not painted: without a height we look again, each time after twice as long.
   */
  let wait = 50;
  const tell = (): void => {
    const height = measure();
    if (!height) setTimeout(tell, (wait *= 2));
    if (height === last) return;
    last = height;
    say(amp, datawrapper, embedly, canvas, pymChild, wordpress, iframeResizer, openResizer);
    try {
      requestResize();
    } catch {
      // Not there or not allowed: the host has been told in other ways.
    }
  };

  const hearText = (said: string): void => {
    if (said.startsWith(`pymxPYMx${pym}xPYMxwidthxPYMx`)) answer(pymChild);
    if (!said.startsWith('[iFrameSizer]')) return;
    const [name = '', , isWidthSized] = said.split(':');
    if (isWidthSized === 'true' || isWidthSized === 'false') {
      resizer = name;
      answer(greeting, iframeResizer);
    } else if (name.endsWith(']resize')) answer(iframeResizer);
  };

  const hear = ({ sentinel, type, message, secret: said }: Asked): void => {
    if (sentinel === 'amp' && type === 'frames-init') answer(amp);
    if (message === 'ready' && said === secret()) answer(wordpress);
    const greets = type === 'iframe-child-init';
    isGreeted ||= greets;
    if (greets || type === 'iframe-get-child-dimensions') answer(openResizer);
  };

  on('message', ({ source, data }: MessageEvent<string | Asked | null>) => {
    if (source !== parent || !data) return;
    if (typeof data === 'string') hearText(data);
    else hear(data);
  });
  on('load', tell);
  on('hashchange', () => {
    keepAddress();
    answer(wordpress);
  });
  new ResizeObserver(tell).observe(content);
  tell();

  // Views replace each other, or each would add to the way back out of the host's page. WordPress blocks
  // windows that its frames open, and follows links to our own site itself.
  on('click', (event) => {
    const link = (event.target as Element).closest('a');
    if (!link || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (link.target && (link.host !== here.host || !secret())) return;
    event.preventDefault();
    if (link.target) post(toWordpress('link', link.href));
    else here.replace(link.href);
  });
}

on('DOMContentLoaded', () => {
  const content = document.querySelector('main');
  keepAddress();
  if (content && parent !== self) talk(content);
});
