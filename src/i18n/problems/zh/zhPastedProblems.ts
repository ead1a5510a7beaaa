import type { HiddenCharacterName } from '../../../model/HiddenCharacterName.ts';
import type { ProblemMessages, ProblemText } from '../ProblemText.ts';
import { zhHiddenCharacter } from './zhHiddenCharacter.ts';

const AS_DATASET = '把表放进 data/ 里的一个数据集，在故事里引其中的数，或用 <Chart id="图" /> 画出来';

function hiddenReference(written: string, character: HiddenCharacterName): ProblemText {
  return [`“${written}”写的是看不见的字符 ${zhHiddenCharacter(character)}`, '只有看得见的字', '删去它；要空格就打空格'];
}

/** Of what is pasted into stories from elsewhere. */
export const zhPastedProblems = {
  'table-in-story': () => ['一张 Markdown 表格', '故事里没有表格', AS_DATASET],
  'table-in-story/tabs': () => ['用制表符分开的几格，像是从表格软件粘来的', '故事里没有表格', AS_DATASET],
  'table-in-story/csv': () => ['用逗号分开的几格，像是粘来的 CSV', '故事里没有表格', AS_DATASET],
  'pasted-list': (mark: string) => [
    `用“${mark}”开头的一行，像是从 Word 或微信粘来的列表`,
    'Markdown 的列表：每项以“- ”开头',
    '每项一行，把行首的记号换成“- ”，列表前后空一行',
  ],
  'heading-level/space': (line: string, marks: string) => [
    `“${line}”是正文里的一行，成不了标题`,
    '小节用“## ”，再下一级用“### ”',
    `在 ${marks} 后面空一格，前后各空一行；不是标题就删去 ${marks}`,
  ],
  'bare-address': (address: string) => [
    `网址“${address}”读者点不了`,
    '链接写成 [文字](https://…)',
    `写成 [说明这是什么的文字](${/^https:/iu.test(address) ? address : `https://${address.replace(/^http:\/\//iu, '')}`})`,
  ],
  'bare-address/plain': (address: string) => [
    `网址“${address}”读者点不了`,
    '这里只有文字，没有链接',
    '写出处的名称；链接写进故事正文：[文字](https://…)',
  ],
  'raw-html/pasted': (tag: string) => [
    `HTML 标签 <${tag}>，像是从网页、Word 或公众号粘来的`,
    '只有文字、Markdown 和 <Fig /> 等几种标签',
    '删去它和成对的另一半；粘贴时选“只保留文字”。加粗写 **…**，分段空一行',
  ],
  'control-character/reference': hiddenReference,
  'invisible-character/reference': hiddenReference,
} satisfies ProblemMessages;
