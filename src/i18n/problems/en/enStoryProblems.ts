import { enAdvice } from './enAdvice.ts';
import { enComponentExample } from './enComponentExample.ts';
import type { SameMessages } from '../ProblemText.ts';
import type { zhStoryProblems } from '../zh/zhStoryProblems.ts';

/** Of Markdown and components in the bodies of stories. */
export const enStoryProblems: SameMessages<typeof zhStoryProblems> = {
  'mdx-import': (code) => [
    `“${code}”`,
    'a story without import and export',
    'delete the line; components need no import',
  ],
  'mdx-expression': (code) => [
    `“${code}”`,
    'a story without expressions in { }',
    'delete it; cite a figure with <Fig id="…" />, and write a brace as \\{ or \\}',
  ],
  'mdx-expression/prop': (name) => [
    `<${name}> has { } in a property`,
    'a property in quotes',
    `write ${enComponentExample(name)}`,
  ],
  'raw-html': (code) => [`“${code}”`, 'no HTML', 'delete the HTML and write Markdown'],
  'image-in-story': () => ['a picture', 'charts by <Chart id="…" />', 'delete the picture'],
  'code-in-story': () => [
    'a piece of code',
    'paragraphs, lists, quotations and a few tags',
    'delete the ``` or ~~~; to quote, begin the line with >',
  ],
  'link-title': (title) => [
    `a link with the hint “${title}”`,
    'a link of words and an address',
    'delete what stands in quotes after the address; say it in the text',
  ],
  'duplicate-prop': (name, prop) => [
    `${prop} of <${name}> is written more than once`,
    'each attribute once',
    'delete the one too many',
  ],
  'unsafe-link': (url) => [
    `the link “${url}”`,
    'an address that begins with https://, or a relative one of this site',
    'correct the address, or delete the link',
  ],
  'heading-level': (depth) => [
    `a heading of ${'#'.repeat(depth)}`,
    '## for a section and ### below it',
    'write ## or ###; the main title is the title of the front matter',
  ],
  'unknown-component': (name, near) => [
    `unknown component <${name}>`,
    `only ${near.valid.map((one) => `<${one}>`).join(', ')}`,
    enAdvice(near),
  ],
  'missing-prop': (name, prop) => [`<${name}> without ${prop}`, enComponentExample(name), `add ${prop}="…"`],
  'unknown-prop': (name, prop, near) => [
    `<${name}> has no property “${prop}”`,
    near.valid.length === 0 ? `<${name}> without properties` : `<${name}> with ${near.valid.join(', ')} only`,
    near.valid.length === 0 ? 'delete the property' : enAdvice(near),
  ],
  'invalid-prop': (prop, value, near) => [`${prop}="${value}"`, near.valid.join(', '), enAdvice(near)],
  'not-on-own-line': (name) => [
    `<${name}> amid words`,
    `${enComponentExample(name)} as a paragraph of its own`,
    'leave an empty line before and after it',
  ],
  'unexpected-children': (name) => [`<${name}> holds something`, enComponentExample(name), 'close it in itself, empty'],
  'missing-children': (name) => [`<${name}> is empty`, enComponentExample(name), 'put the words inside it'],
  'scroll-holds-other': () => [
    '<Scroll> holds something else than <Step>',
    `nothing but ${enComponentExample('Step')}`,
    'move it into a <Step>, or out of the <Scroll>',
  ],
  'scroll-steps': (count, most) => [
    `<Scroll> holds ${count} <Step>`,
    `2 to ${most}`,
    'add or remove a <Step>; for a chart alone use <Chart id="…" />',
  ],
  'step-outside-scroll': () => [
    '<Step> is not in a <Scroll>',
    'a place inside <Scroll chart="…">',
    'put it into a <Scroll>, or make it a plain paragraph',
  ],
  'unknown-view': (chart, view, near) => [
    `the chart “${chart}” has no view “${view}”`,
    near.valid.length === 0 ? 'a chart with views' : near.valid.join(', '),
    enAdvice(near),
  ],
  'edition-mismatch': (field, edition, original, ours, theirs) => [
    `${field} is “${ours}”, but “${theirs}” in ${original}`,
    `the same ${field} in ${edition} and ${original}`,
    'find out which one is wrong, and correct it',
  ],
  'edition-mismatch/ids': (field, edition, original, ours, theirs) => [
    `the ids of ${field} are “${ours.join(', ')}”, but “${theirs.join(', ')}” in ${original}`,
    `the same ids of ${field} in ${edition} and ${original}`,
    'find out which ones are wrong, and correct them',
  ],
  'missing-last-section': (title, right) => [
    `the last section is “${title}”`,
    `“## ${right}” as the last section`,
    'say who counted, and when, what overlaps and what is only a target',
  ],
  'missing-last-section/none': (right) => [
    'no sections',
    `“## ${right}” as the last section`,
    'say who counted, and when, what overlaps and what is only a target',
  ],
  'missing-last-section/empty': (right) => [
    'an empty last section',
    `“## ${right}” as the last section`,
    'say who counted, and when, what overlaps and what is only a target',
  ],
  'missing-file/story': (file) => [
    'no Chinese text',
    `${file} of every story`,
    `write ${file}; the other languages follow it`,
  ],
  'missing-translation/story': (locale, editions) => [
    `the story has no text in ${locale}`,
    `a text in every language that ${editions} lists`,
    `write ${locale}.mdx; if it is not translated yet, leave that edition out: delete ${locale} from ${editions}`,
  ],
};
