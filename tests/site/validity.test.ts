import { HtmlValidate, type ConfigData } from 'html-validate';
import { expect, test } from 'vitest';
import { pages } from './built.ts';

const config: ConfigData = {
  extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    // A table that scrolls sideways is a region with a name, not a section of the text.
    'prefer-native-element': ['error', { exclude: ['region'] }],
    // Our only form filters the page while it changes: there is nothing to submit.
    'wcag/h32': 'off',
    // Titles carry the name of the site; search engines cut them, readers do not mind.
    'long-title': 'off',
    // Everything comes from our own origin, in one build.
    'require-sri': 'off',
    // HTML allows both spellings and the serialiser chooses.
    'doctype-style': 'off',
    'attr-quotes': 'off',
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
  },
};

test('every page is valid HTML', { timeout: 300_000 }, async () => {
  const validator = new HtmlValidate(config);
  const found: string[] = [];
  for (const { name, html } of pages()) {
    const { results } = await validator.validateString(html, name);
    for (const { line, column, ruleId, message } of results.flatMap(({ messages }) => messages)) {
      found.push(`${name}:${String(line)}:${String(column)} ${message} (${ruleId})`);
    }
  }
  expect(found).toEqual([]);
});
