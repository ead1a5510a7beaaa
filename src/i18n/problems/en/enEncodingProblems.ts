import type { HiddenCharacterName } from '../../../model/HiddenCharacterName.ts';
import { enHiddenCharacter } from './enHiddenCharacter.ts';
import type { ProblemText, SameMessages } from '../ProblemText.ts';
import type { zhEncodingProblems } from '../zh/zhEncodingProblems.ts';

const SAVE_AS_UTF8 = 'save it as UTF-8 in an editor; in Excel choose “CSV UTF-8”';

function hidden(character: HiddenCharacterName): ProblemText {
  return [
    `a character that nobody sees: ${enHiddenCharacter(character)}`,
    'characters that can be seen',
    'delete this character',
  ];
}

function tooMany(what: string, most: number): ProblemText {
  return [
    `more than ${most} ${what}`,
    `at most ${most}`,
    'put long lists and tables into a dataset, and a chart into the story',
  ];
}

/** Of files as a whole: whether they are there, their bytes, their size. */
export const enEncodingProblems: SameMessages<typeof zhEncodingProblems> = {
  'empty-root': () => [
    'no dataset',
    'a folder with data/ and src/content/',
    'check the folder that FANGZHI_ROOT names',
  ],
  'missing-file': (file) => [
    'no such file, or one that cannot be read',
    `a file ${file}`,
    'add the file, or delete the folder it is missing from',
  ],
  'encoding-error': () => ['bytes that are no UTF-8', 'UTF-8', SAVE_AS_UTF8],
  'encoding-error/gbk': () => [
    'a file in GBK (GB18030), in which Chinese Excel saves CSV unless told otherwise',
    'UTF-8',
    SAVE_AS_UTF8,
  ],
  'encoding-error/utf-16': () => ['a file in UTF-16', 'UTF-8', SAVE_AS_UTF8],
  'encoding-error/nul': () => [
    'a NUL at every other character, as of a file in UTF-16',
    'UTF-8',
    'save it as UTF-8 in an editor',
  ],
  'byte-order-mark': () => [
    'a BOM (U+FEFF) at the beginning of the file',
    'UTF-8 without a BOM',
    'save it as “UTF-8 (without BOM)” in an editor',
  ],
  'line-ending': () => [
    'lines ended by a carriage return (CR) alone',
    'lines ended by LF or CRLF',
    'let an editor end the lines by LF; in Excel choose “CSV UTF-8 (comma-delimited)”, not “CSV (Macintosh)”',
  ],
  'control-character': hidden,
  'invisible-character': hidden,
  'conflict-marker': (mark) => [
    `“${mark}”, a mark that a merge of Git left behind`,
    'a file whose changes are merged',
    'keep one of both sides, or make one of them, and delete the lines <<<<<<<, ======= and >>>>>>>',
  ],
  'too-long': (length, longest) => [
    `a file of ${length} characters`,
    `at most ${longest} characters`,
    'split it into several; look whether a picture or another file was pasted into it',
  ],
  'too-long/items': (most) => tooMany('items of lists', most),
  'too-long/blocks': (most) => tooMany('paragraphs', most),
  'too-long/marks': (most) => tooMany('of * _ ` [ < & in a paragraph', most),
  'too-deep': (deepest) => [
    'lists, quotations or brackets within one another',
    `at most ${deepest} of them`,
    'part them, or delete what is indented or bracketed too often',
  ],
};
