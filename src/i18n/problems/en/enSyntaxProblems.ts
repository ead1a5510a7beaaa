import type { SameMessages } from '../ProblemText.ts';
import type { zhSyntaxProblems } from '../zh/zhSyntaxProblems.ts';

const FRONT_MATTER = 'front matter between two lines of --- and nothing else';
const MARKUP = 'Markdown and a few tags such as <Fig />, in pairs';

/** Of YAML, front matter and MDX that cannot be read, or do not mean what they seem to. */
export const enSyntaxProblems: SameMessages<typeof zhSyntaxProblems> = {
  'invalid-yaml': (line, code) => [
    `“${line}”, where the YAML cannot be read (${code})`,
    'one “key: value” a line, with the same indentation on one level',
    'check the space after the colon, the indentation and the quotes; a text with {…} stands in quotes as a whole',
  ],
  'invalid-yaml/alias': () => [
    'a value taken from elsewhere by *',
    'values written out',
    'delete & and *, and write the value in full',
  ],
  'invalid-yaml/repeated': (line) => [`“${line}”, written before`, 'each key once', 'delete the one too many'],
  'invalid-yaml/tabs': () => [
    'indentation by tabs',
    'indentation by spaces',
    'write two spaces for each tab that begins a line',
  ],
  'full-width-mark/colon': (near, key) => [
    `the “：” in “${near}” is full-width`,
    'a half-width colon and a space after a key',
    `write “${key}: ” for “${key}：”`,
  ],
  'full-width-mark/comma': (near) => [
    `the “，” in “${near}” is full-width`,
    'a half-width comma and a space between what stands in { } or [ ]',
    'write “, ” for “，”',
  ],
  'full-width-mark/quote': (line, quote) => [
    `“${line}” begins with the full-width quote “${quote}”, so the YAML cannot be read`,
    "half-width quotes '…' around the whole text",
    "make the outer quotes half-width '; those within the text stay “”",
  ],
  'missing-front-matter': () => [
    'a file that does not begin with ---',
    FRONT_MATTER,
    'begin the file with ---, write title: and the rest, close with ---, and then the story',
  ],
  'missing-front-matter/almost': (written) => [
    `“${written}”, which is not ---`,
    FRONT_MATTER,
    'write three half-width - with nothing before or after them',
  ],
  'missing-front-matter/unclosed': () => [
    'front matter without a closing ---',
    FRONT_MATTER,
    'write --- on a line of its own after the last key, before the story',
  ],
  'missing-front-matter/unopened': () => [
    'a first line that is not ---',
    FRONT_MATTER,
    'write --- on the first line of the file, before title: and the rest',
  ],
  'curly-quote-in-tag': (tag, curly, right) => [
    `the curly quote “${curly}” in the tag ${tag}`,
    'half-width straight quotes " in tags',
    `write ${right}; Word and WeChat make quotes curly, and in tags that has to be undone`,
  ],
  'invalid-mdx/unquoted': (tag, right) => [
    `a value without quotes in the tag ${tag}`,
    'values in half-width quotes',
    `write ${right}`,
  ],
  'invalid-mdx/braces': (text) => [
    `“${text}”, which cannot be read`,
    MARKUP,
    'no { } in a story: to show a brace, write \\{ or \\}',
  ],
  'invalid-mdx/pairs': (text) => [
    `“${text}”, which cannot be read`,
    MARKUP,
    'write tags in pairs, <Name>…</Name>, or closed in themselves, <Fig id="…" />',
  ],
  'invalid-mdx': (text) => [
    `“${text}”, which cannot be read`,
    MARKUP,
    'check angle brackets and quotes; to show a less-than sign, write \\<',
  ],
  'soft-line-break': () => [
    'a line break within a paragraph',
    'a paragraph on one line',
    'join the lines; for a new paragraph, leave one empty',
  ],
};
