import { enAdvice } from './enAdvice.ts';
import { enFieldText } from './enFieldText.ts';
import type { SameMessages } from '../ProblemText.ts';
import type { zhFieldProblems } from '../zh/zhFieldProblems.ts';

function inForm(name: string, about: string): string {
  const said = enFieldText(about);
  return said === '' ? `${name} in its proper form` : `${name} (${said})`;
}

const unquoted = (hasWideQuotes: boolean): string => (hasWideQuotes ? 'take away the full-width quotes; ' : '');

/** Of fields that do not fit their schema. */
export const enFieldProblems: SameMessages<typeof zhFieldProblems> = {
  'unknown-field': (name, near) => [`an unknown field “${name}”`, `only ${near.valid.join(', ')}`, enAdvice(near)],
  'missing-field': (name, about) => [`no ${name}`, inForm(name, about), `add ${name}`],
  'missing-translation': (name, about) => [`no ${name}`, inForm(name, about), `add ${name}`],
  'wrong-type': (name, about, value, type) => [`${name} is “${value}”`, inForm(name, about), `make it ${type}`],
  'wrong-type/text': (name, about, value) => [
    `${name} is “${value}”, which is no text`,
    inForm(name, about),
    'put it in quotes to make it a text',
  ],
  'invalid-value': (name, about, value, rule, hasWideQuotes) => [
    `${name} is “${value}”`,
    inForm(name, about),
    unquoted(hasWideQuotes) + (enFieldText(rule.en) || rule.en),
  ],
  'invalid-value/choice': (name, about, value, near) => [`${name} is “${value}”`, inForm(name, about), enAdvice(near)],
  'duplicate-id/article': (id) => [
    `more than one article called “${id}”`,
    'an id for each article',
    'choose another id',
  ],
  'missing-translation/article': (id, locale, editions) => [
    `the article “${id}” has no name in ${locale}`,
    `a name in every language that ${editions} lists`,
    `write ${locale} with title and byline in translations`,
  ],
  'missing-edition': (locale) => [
    `no ${locale}`,
    `${locale}, to which addresses without a prefix belong`,
    `add ${locale}`,
  ],
};
