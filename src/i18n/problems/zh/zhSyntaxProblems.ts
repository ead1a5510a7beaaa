import type { ProblemMessages } from '../ProblemText.ts';

const FRONT_MATTER = '开头几行夹在两道 --- 之间，--- 各占一行';
const MARKUP = 'Markdown 加上 <Fig /> 等几种标签，标签成对';

/** Of YAML, front matter and MDX that cannot be read, or do not mean what they seem to. */
export const zhSyntaxProblems = {
  'invalid-yaml': (line: string, code: string) => [
    `“${line}”这里 YAML 读不通（${code}）`,
    '一行一项“键: 值”，同级缩进相同',
    '检查冒号后的空格、缩进和引号；含 {…} 的文字要整句加引号',
  ],
  'invalid-yaml/alias': () => ['用 * 引别处的值', '直接写出的值', '删去 & 和 *，把值写全'],
  'invalid-yaml/repeated': (line: string) => [`“${line}”这一项重复了`, '每一项只写一次', '删去重复的一项'],
  'invalid-yaml/tabs': () => ['用制表符缩进', '用空格缩进', '把行首的制表符换成两个空格'],
  'full-width-mark/colon': (near: string, key: string) => [
    `“${near}”里的“：”是全角的`,
    '项名之后是半角冒号和一个空格',
    `把“${key}：”写成“${key}: ”`,
  ],
  'full-width-mark/comma': (near: string) => [
    `“${near}”里的“，”是全角的`,
    '{ } 和 [ ] 里各项之间是半角逗号和一个空格',
    '把“，”写成“, ”',
  ],
  'full-width-mark/quote': (line: string, quote: string) => [
    `“${line}”用全角引号“${quote}”开头，YAML 读不通`,
    "整句用半角引号 '…' 括起来",
    "外面的引号换成半角的 '；句子里的引号仍用“”",
  ],
  'missing-front-matter': () => [
    '开头没有 --- 之间的一段',
    FRONT_MATTER,
    '文件从 --- 开始，写 title: 等各项，再以 --- 收尾，然后才是正文',
  ],
  'missing-front-matter/almost': (written: string) => [
    `“${written}”不是一道 ---`,
    FRONT_MATTER,
    '写成三个半角的 -，前后没有别的字',
  ],
  'missing-front-matter/unclosed': () => [
    '开头几行没有收尾的 ---',
    FRONT_MATTER,
    '在最后一项之后、正文之前，另起一行写上 ---',
  ],
  'missing-front-matter/unopened': () => [
    '第一行不是 ---',
    FRONT_MATTER,
    '在文件的第一行写上 ---，后面接着写 title: 等各项',
  ],
  'curly-quote-in-tag': (tag: string, curly: string, right: string) => [
    `标签 ${tag} 里的引号是弯的“${curly}”`,
    '标签里用半角直引号 "',
    `写成 ${right}；Word 和微信会把引号改成弯的，标签里的要改回来`,
  ],
  'invalid-mdx/unquoted': (tag: string, right: string) => [
    `标签 ${tag} 里的值没有引号`,
    '属性值写在半角引号里',
    `写成 ${right}`,
  ],
  'invalid-mdx/braces': (text: string) => [`“${text}”读不通`, MARKUP, '故事里不能有 { }：要写花括号，写成 \\{ \\}'],
  'invalid-mdx/pairs': (text: string) => [
    `“${text}”读不通`,
    MARKUP,
    '标签成对：<Name>…</Name>，或自己收尾：<Fig id="…" />',
  ],
  'invalid-mdx': (text: string) => [`“${text}”读不通`, MARKUP, '检查尖括号和引号；要写小于号，写成 \\<'],
  'soft-line-break': () => ['段落中间换行', '一段一行', '把这一段接成一行；要分段就空一行'],
} satisfies ProblemMessages;
