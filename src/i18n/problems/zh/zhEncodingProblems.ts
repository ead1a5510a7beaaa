import type { HiddenCharacterName } from '../../../model/HiddenCharacterName.ts';
import type { ProblemMessages, ProblemText } from '../ProblemText.ts';
import { zhHiddenCharacter } from './zhHiddenCharacter.ts';

const SAVE_AS_UTF8 = '用编辑器“另存为 UTF-8”；Excel 里选“CSV UTF-8”';

function hidden(character: HiddenCharacterName): ProblemText {
  return [`看不见的字符 ${zhHiddenCharacter(character)}`, '只有看得见的字', '删去这个字符'];
}

function tooMany(what: string, most: number): ProblemText {
  return [`${what}多过 ${most} 个`, `至多 ${most} 个`, '长的列表和表格放进数据集，在故事里用图'];
}

/** Of files as a whole: whether they are there, their bytes, their size. */
export const zhEncodingProblems = {
  'empty-root': () => ['一个数据集也没有', '内容目录里有 data/ 和 src/content/', '检查 FANGZHI_ROOT 指的目录'],
  'missing-file': (file: string) => ['没有这个文件，或读不了', `${file} 存在`, '补上这个文件，或删去它所在的文件夹'],
  'encoding-error': () => ['不是 UTF-8 的字节', 'UTF-8 编码', SAVE_AS_UTF8],
  'encoding-error/gbk': () => [
    'GBK（GB18030）编码的文件，中文版 Excel 存 CSV 时的默认编码',
    'UTF-8 编码',
    SAVE_AS_UTF8,
  ],
  'encoding-error/utf-16': () => ['UTF-16 编码的文件', 'UTF-8 编码', SAVE_AS_UTF8],
  'encoding-error/nul': () => ['每隔一个字有一个 NUL，像是 UTF-16 编码的文件', 'UTF-8 编码', '用编辑器“另存为 UTF-8”'],
  'byte-order-mark': () => ['文件开头有 BOM（U+FEFF）', '不带 BOM 的 UTF-8', '在编辑器里另存为“UTF-8（无 BOM）”'],
  'line-ending': () => [
    '用单独的回车（CR）换行',
    '换行是 LF 或 CRLF',
    '用编辑器把换行改成 LF；Excel 里选“CSV UTF-8（逗号分隔）”，不选“CSV（Macintosh）”',
  ],
  'control-character': hidden,
  'invisible-character': hidden,
  'conflict-marker': (mark: string) => [
    `“${mark}”是 Git 合并留下的记号`,
    '合并好的文件',
    '两边的改动选定一边，或并成一份，删去 <<<<<<<、=======、>>>>>>> 三种行',
  ],
  'too-long': (length: number, longest: number) => [
    `文件有 ${length} 字`,
    `至多 ${longest} 字`,
    '拆成几个文件；检查是否贴进了图片或别的文件',
  ],
  'too-long/items': (most: number) => tooMany('列表的各项', most),
  'too-long/blocks': (most: number) => tooMany('段落', most),
  'too-long/marks': (most: number) => tooMany('一段里的 * _ ` [ < & ', most),
  'too-deep': (deepest: number) => ['列表、引用或括号一层套一层', `至多 ${deepest} 层`, '拆开，或删去多余的缩进和括号'],
} satisfies ProblemMessages;
