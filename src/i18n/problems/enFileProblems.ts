import type { SameMessages } from './ProblemText.ts';
import type { zhFileProblems } from './zhFileProblems.ts';

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
};
