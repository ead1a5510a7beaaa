import type { HiddenCharacterName } from '../../../model/HiddenCharacterName.ts';
import { enHiddenCharacter } from './enHiddenCharacter.ts';
import type { ProblemText, SameMessages } from '../ProblemText.ts';
import type { zhPastedProblems } from '../zh/zhPastedProblems.ts';

const AS_DATASET = 'put the table into a dataset in data/, and cite its figures or draw them with <Chart id="…" />';

function hiddenReference(written: string, character: HiddenCharacterName): ProblemText {
  return [
    `“${written}” stands for a character that nobody sees, ${enHiddenCharacter(character)}`,
    'visible characters only',
    'delete it; for a space, type a space',
  ];
}

/** Of what is pasted into stories from elsewhere. */
export const enPastedProblems: SameMessages<typeof zhPastedProblems> = {
  'table-in-story': () => ['a table in Markdown', 'a story without tables', AS_DATASET],
  'table-in-story/tabs': () => [
    'cells parted by tabs, as if pasted from a spreadsheet',
    'a story without tables',
    AS_DATASET,
  ],
  'table-in-story/csv': () => ['cells parted by commas, as if pasted from a CSV', 'a story without tables', AS_DATASET],
  'pasted-list': (mark) => [
    `a line that begins with “${mark}”, as if a list had been pasted from Word or WeChat`,
    'a list in Markdown: each item begins with “- ”',
    'write each item in a line, “- ” in place of its mark, with an empty line before and after the list',
  ],
  'heading-level/space': (line, marks) => [
    `“${line}” is a line of text, not a heading`,
    '“## ” for a section and “### ” below it',
    `put a space after ${marks}, and an empty line before and after; if it is no heading, delete ${marks}`,
  ],
  'bare-address': (address) => [
    `no reader can follow the address “${address}”`,
    'a link: [words](https://…)',
    `write [words that say what it is](${/^https:/iu.test(address) ? address : `https://${address.replace(/^http:\/\//iu, '')}`})`,
  ],
  'bare-address/plain': (address) => [
    `no reader can follow the address “${address}”`,
    'only words here, no links',
    'write the name of what is meant; links stand in the body of a story: [words](https://…)',
  ],
  'raw-html/pasted': (tag) => [
    `an HTML tag <${tag}>, as if pasted from a web page, Word or WeChat`,
    'only text, Markdown and a few tags as <Fig />',
    'delete it and its other half, and paste as plain text; write **…** for bold, and an empty line between paragraphs',
  ],
  'control-character/reference': hiddenReference,
  'invisible-character/reference': hiddenReference,
};
