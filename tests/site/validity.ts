/** Whether a page is valid HTML, as html-validate reads it. */
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import type { Page } from './site.ts';

const validator = new HtmlValidate(new StaticConfigLoader({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Ids of claims hold dots and tildes, which HTML allows: MODEL §7.
    'valid-id': ['error', { relaxed: true }],
    // Names are as long as the sources print them.
    'long-title': 'off',
    // A box that scrolls is a region that keyboards reach; a section has its own heading.
    'prefer-native-element': ['error', { exclude: ['region'] }],
    'heading-level': 'error',
  },
}));

/** Every fault of a page, with its place. */
export function errorsOf({ address, html }: Pick<Page, 'address' | 'html'>): string[] {
  return validator.validateStringSync(html, address).results.flatMap(({ messages }) => messages.map(({ ruleId, message, line, column }) => `${address}:${line}:${column} ${ruleId} ${message}`));
}
