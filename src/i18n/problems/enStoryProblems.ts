import { enAdvice } from './enAdvice.ts';
import type { SameMessages } from './ProblemText.ts';
import type { zhStoryProblems } from './zhStoryProblems.ts';

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
  'mdx-expression/prop': (name, example) => [
    `<${name}> has { } in a property`,
    'a property in quotes',
    `write ${example}`,
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
  'missing-prop': (name, prop, example) => [`<${name}> without ${prop}`, example, `add ${prop}="…"`],
  'unknown-prop': (name, prop, near) => [
    `<${name}> has no property “${prop}”`,
    near.valid.length === 0 ? `<${name}> without properties` : `<${name}> with ${near.valid.join(', ')} only`,
    near.valid.length === 0 ? 'delete the property' : enAdvice(near),
  ],
  'invalid-prop': (prop, value, near) => [`${prop}="${value}"`, near.valid.join(', '), enAdvice(near)],
  'not-on-own-line': (name, example) => [
    `<${name}> amid words`,
    `${example} as a paragraph of its own`,
    'leave an empty line before and after it',
  ],
  'unexpected-children': (name, example) => [`<${name}> holds something`, example, 'close it in itself, empty'],
  'missing-children': (name, example) => [`<${name}> is empty`, example, 'put the words inside it'],
  'scroll-holds-other': (example) => [
    '<Scroll> holds something else than <Step>',
    `nothing but ${example}`,
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
};
