import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { gluedWords } from '../site/glued.ts';

function read(html: string): string[] {
  return gluedWords(parseHTML(`<html><body>${html}</body></html>`).document.body);
}

describe('gluedWords', () => {
  test.each([
    ['the<em>allies</em> met', 'before an inline tag'],
    ['the <em>allies</em>met', 'after an inline tag'],
    ['<a>one</a><a>two</a>', 'between two'],
    ['<a><span>one</span></a><b>two</b>', 'across nested tags'],
    ['signed,<a>then</a> sealed', 'after a comma'],
    ['He said <q>no.</q>She left', 'after a full stop'],
    ['in<b>2024</b>', 'before a number'],
    ['<button>Back</button><button>Next</button>', 'between buttons'],
  ])('finds words that touch: %s (%s)', (html) => {
    expect(read(html)).toHaveLength(1);
  });

  test.each([
    ['the <em>allies</em> met', 'spaces outside'],
    ['the<em> allies </em>met', 'spaces inside'],
    ['the\n<em>allies</em>\nmet', 'line breaks'],
    ['its <a>ally</a>s', 'a plural'],
    ['<b>5.4</b>bn', 'a unit'],
    ['the 9<sup>th</sup>, and a note<sup>1</sup>', 'raised text'],
    ['<span>T</span>he week', 'an initial'],
    ['<p>one</p><p>two</p>', 'blocks'],
    ['one<br>two', 'a line break'],
    ['<svg><text><tspan>one</tspan><tspan>two</tspan></text></svg>', 'a picture'],
    ['日本<em>の</em>同盟', 'Japanese'],
    ['(<a>the pact</a>), “<q>so</q>”', 'punctuation'],
  ])('leaves alone what reads well: %s (%s)', (html) => {
    expect(read(html)).toEqual([]);
  });
});
