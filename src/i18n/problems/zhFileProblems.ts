import type { ProblemMessages } from './ProblemText.ts';

/** Of files and folders, and what they are called. */
export const zhFileProblems = {
  'unknown-file': (name: string, files: readonly string[], folders: readonly string[] | null) => [
    `“${name}”没有程序会读`,
    [files.join('、'), folders === null ? '文件夹' : folders.map((one) => `${one}/`).join('、')]
      .filter((one) => one !== '')
      .join('、'),
    /\.(?:xlsx?|ods|numbers|et)$/iu.test(name)
      ? '在表格软件里另存为 data.csv（CSV UTF-8），原表放到项目外面'
      : '改成上面的名字，或移到项目外面',
  ],
} satisfies ProblemMessages;
