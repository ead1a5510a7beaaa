import type { Advice, ProblemMessages } from '../ProblemText.ts';
import { zhAdvice } from './zhAdvice.ts';
import { zhComponentExample } from './zhComponentExample.ts';

/** Of Markdown and components in the bodies of stories. */
export const zhStoryProblems = {
  'mdx-import': (code: string) => [`“${code}”`, '故事里没有 import 和 export', '删去这一行；可用的标签不用导入'],
  'mdx-expression': (code: string) => [
    `“${code}”`,
    '故事里没有 { } 表达式',
    '删去它；引用数用 <Fig id="…" />，要写花括号写成 \\{ \\}',
  ],
  'mdx-expression/prop': (name: string) => [
    `<${name}> 的属性里有 { }`,
    '属性值是引号里的字',
    `写成 ${zhComponentExample(name)}`,
  ],
  'raw-html': (code: string) => [`“${code}”`, '没有 HTML', '删去 HTML，用 Markdown 写'],
  'image-in-story': () => ['插了一张图片', '图用 <Chart id="…" />', '删去图片'],
  'code-in-story': () => ['一段代码', '正文是段落、列表、引文和几种标签', '删去 ``` 和 ~~~；要引原文用 >'],
  'link-title': (title: string) => [
    `链接的提示文字“${title}”`,
    '链接只有文字和地址',
    '删去地址后面引号里的字；要说的话写进正文',
  ],
  'duplicate-prop': (name: string, prop: string) => [
    `<${name}> 的 ${prop} 写了不止一次`,
    '每个属性写一次',
    '删去多余的一个',
  ],
  'unsafe-link': (url: string) => [`链接“${url}”`, 'https:// 开头，或站内的相对地址', '改正地址，或删去链接'],
  'heading-level': (depth: number) => [
    `${'#'.repeat(depth)} 标题`,
    '小节用 ##，再下一级用 ###',
    '改成 ## 或 ###；大标题写在 title 里',
  ],
  'unknown-component': (name: string, near: Advice) => [
    `不认识的标签 <${name}>`,
    `只有 ${near.valid.map((one) => `<${one}>`).join('、')}`,
    zhAdvice(near),
  ],
  'missing-prop': (name: string, prop: string) => [
    `<${name}> 没有写 ${prop}`,
    zhComponentExample(name),
    `补上 ${prop}="…"`,
  ],
  'unknown-prop': (name: string, prop: string, near: Advice) => [
    `<${name}> 没有属性“${prop}”`,
    near.valid.length === 0 ? `<${name}> 没有属性` : `<${name}> 只有 ${near.valid.join('、')}`,
    near.valid.length === 0 ? '删去这个属性' : zhAdvice(near),
  ],
  'invalid-prop': (prop: string, value: string, near: Advice) => [
    `${prop}="${value}"`,
    near.valid.join('、'),
    zhAdvice(near),
  ],
  'not-on-own-line': (name: string) => [
    `<${name}> 夹在文字里`,
    `${zhComponentExample(name)} 独占一段`,
    '在它前后各空一行',
  ],
  'unexpected-children': (name: string) => [`<${name}> 里面有内容`, zhComponentExample(name), '自己收尾，里面不放东西'],
  'missing-children': (name: string) => [`<${name}> 里面是空的`, zhComponentExample(name), '把文字放进标签里'],
  'scroll-holds-other': () => [
    '<Scroll> 里有 <Step> 以外的东西',
    `只放 ${zhComponentExample('Step')}`,
    '移到 <Step> 里面，或移到 <Scroll> 外面',
  ],
  'scroll-steps': (count: number, most: number) => [
    `<Scroll> 里有 ${count} 个 <Step>`,
    `2 至 ${most} 个`,
    '增减 <Step>；只要一张图就用 <Chart id="…" />',
  ],
  'step-outside-scroll': () => ['<Step> 不在 <Scroll> 里', '<Scroll chart="图"> 里面', '放进 <Scroll>，或改成普通段落'],
  'unknown-view': (chart: string, view: string, near: Advice) => [
    `图“${chart}”没有视图“${view}”`,
    near.valid.length === 0 ? '有视图的图' : near.valid.join('、'),
    zhAdvice(near),
  ],
  'edition-mismatch': (field: string, edition: string, original: string, ours: string, theirs: string) => [
    `${field} 是“${ours}”，${original} 里是“${theirs}”`,
    `${edition} 与 ${original} 的 ${field} 相同`,
    '核对之后，改正写错的一边',
  ],
  'edition-mismatch/ids': (
    field: string,
    edition: string,
    original: string,
    ours: readonly string[],
    theirs: readonly string[],
  ) => [
    `${field} 的 id 是“${ours.join('、')}”，${original} 里是“${theirs.join('、')}”`,
    `${edition} 与 ${original} 的 ${field} 的 id 相同`,
    '核对之后，改正写错的一边',
  ],
  'missing-last-section': (title: string, right: string) => [
    `最后一节是“${title}”`,
    `以“## ${right}”一节收尾`,
    '写上谁数的、什么时间、哪些重叠、哪些只是目标',
  ],
  'missing-last-section/none': (right: string) => [
    '没有小节',
    `以“## ${right}”一节收尾`,
    '写上谁数的、什么时间、哪些重叠、哪些只是目标',
  ],
  'missing-last-section/empty': (right: string) => [
    '最后一节是空的',
    `以“## ${right}”一节收尾`,
    '写上谁数的、什么时间、哪些重叠、哪些只是目标',
  ],
  'missing-file/story': (file: string) => ['没有中文稿', `每个故事都有 ${file}`, `写上 ${file}；其他语言的稿子跟着它`],
  'missing-translation/story': (locale: string, editions: string) => [
    `故事没有 ${locale} 的稿子`,
    `${editions} 列出的每种语言都有稿子`,
    `写上 ${locale}.mdx；还没有译好，就先不出这一版：从 ${editions} 删去 ${locale}`,
  ],
} satisfies ProblemMessages;
