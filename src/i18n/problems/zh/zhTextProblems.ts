import type { ProblemMessages } from '../ProblemText.ts';

const CITATIONS = '{数据集/行}、{数据集/行:number}、{name:…} 或 {date:…|…}';

/** Of words: typed numbers, citations, dates, punctuation. */
export const zhTextProblems = {
  'typed-number': (number: string) => [
    `直接打出的数“${number}”`,
    '每个数都引用台账里的一行',
    '正文里写 <Fig id="数据集/行" />，标题和图注里写 {数据集/行}；名称里的数用 <Name> 或 {name:…}，日期用 <Date> 或 {date:…|…}',
  ],
  'unknown-figure/cited': (id: string) => [`{${id}}`, '台账里有的数据集/行', '核对编号，或先把这个数写进台账'],
  'malformed-citation': (text: string) => [
    `“${text}”`,
    CITATIONS,
    '花括号里应写 {数据集/行}、{数据集/行:number}、{name:名称} 或 {date:2023-09|2023年9月}',
  ],
  'malformed-citation/unbalanced': (text: string) => [`“${text}”`, CITATIONS, '花括号没有成对'],
  'malformed-citation/date': (text: string, at: string) => [
    `“${text}”`,
    CITATIONS,
    `日期 ${at} 不是 2023、2023-09 或 2023-09-07 的样子`,
  ],
  'html-in-text': (markup: string) => [`“${markup}”`, '纯文字', '删去标签和链接；这里只能用 {…} 引用'],
  'invalid-date': (at: string) => [
    `日期“${at}”`,
    'ISO 日期、月或年：2023-09-07、2023-09、2030',
    '改写成 ISO 形式；起止写成两个日期',
  ],
  'date-mismatch': (words: string, at: string) => [
    `写作“${words}”的日期，at 是 ${at}`,
    '文字里的年月日都在 at 里',
    '改正 at 或文字；数目不是日期，用 <Fig /> 引用',
  ],
  'half-width-punctuation': (near: string) => [`“${near}”`, '汉字旁的标点用全角：，；：！？。（）', '换成全角标点'],
  'straight-quote': (near: string) => [`“${near}”`, '中文引号“”‘’', '换成弯引号“”'],
  ellipsis: (near: string) => [`“${near}”`, '省略号是两个 …：……', '换成 ……'],
  dash: (near: string) => [`“${near}”`, '破折号是两个 —：——', '换成 ——'],
  'space-in-chinese': (near: string) => [`“${near}”`, '汉字与数、字母之间不打空格，间距由样式给', '删去空格'],
  'repeated-punctuation': (near: string) => [`“${near}”`, '标点只用一次', '删去多余的标点'],
  'full-width-alphanumeric': (near: string) => [`“${near}”`, '半角的数字和字母', '换成半角'],
  'literal-asterisk': (near: string) => [`“${near}”`, '成对的 ** 加粗', '检查 ** 是否成对、紧贴文字'],
  'unbalanced-pair': (near: string, mark: string, open: string, close: string) => [
    `“${near}”里的 ${mark} 没有配对`,
    `${open} 与 ${close} 成对`,
    '补上另一半',
  ],
} satisfies ProblemMessages;
