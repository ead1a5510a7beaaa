import type { SameMessages } from '../ProblemText.ts';
import type { zhFileProblems } from '../zh/zhFileProblems.ts';

/** Of files and folders, and what they are called. */
export const enFileProblems: SameMessages<typeof zhFileProblems> = {
  'unknown-file': (name, files, folders) => [
    `nothing reads “${name}”`,
    [files.join(', '), folders === null ? 'folders' : folders.map((one) => `${one}/`).join(', ')]
      .filter((one) => one !== '')
      .join(', '),
    /\.(?:xlsx?|ods|numbers|et)$/iu.test(name)
      ? 'save it as data.csv (CSV UTF-8), and keep the spreadsheet outside of the project'
      : 'give it one of these names, or move it out of the project',
  ],
  'unknown-file/backslash': (name) => [
    `the name “${name}” has a backslash in it`,
    'a file in a folder',
    'this is a path of Windows: unpack with software that knows it as one, or move the file into its folder',
  ],
  'invalid-id': (name) => [
    `the name “${name}”`,
    'lower-case Latin letters, digits and hyphens, as in aluminium-capacity',
    'rename it; it stands in addresses',
  ],
  'invalid-id/object': (name) => [
    `the name “${name}”`,
    'a name that the program has no use for',
    'rename it; every object of a script has a property of this name and would be taken for it',
  ],
  'invalid-id/yaml': (name) => [
    `the name “${name}”`,
    'a name that is text in YAML without quotes',
    'add a letter or a hyphen; YAML takes it for a number, a truth or nothing',
  ],
  'invalid-id/device': (name) => [
    `the name “${name}”`,
    'a name that every system can store',
    'rename it; it is a device of Windows, where no file can be called so',
  ],
  'invalid-id/address': (name) => [
    `the name “${name}”`,
    'a name that addresses have no other use for',
    'rename it; index is the page of a folder, and views, wechat and the codes of languages mean something in addresses',
  ],
  'invalid-id/anchor': (name) => [
    `the name “${name}”`,
    'an anchor that the page of comparisons has not used yet',
    'rename it; a section of that page is called so, and the address would lead there',
  ],
  'duplicate-edition': (locale) => [
    `${locale} is listed more than once`,
    'each language once',
    'delete the one too many',
  ],
};
