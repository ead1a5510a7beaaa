import type { ProblemMessages } from '../ProblemText.ts';

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
  'unknown-file/backslash': (name: string) => [
    `“${name}”的名字里有反斜杠`,
    '文件夹和文件分开',
    '这是 Windows 上的路径：解压时改用能认反斜杠的软件，或把文件移进文件夹',
  ],
  'invalid-id': (name: string) => [
    `名称“${name}”`,
    '小写拉丁字母、数字和连字符，如 aluminium-capacity',
    '改名；它会出现在网址里',
  ],
  'invalid-id/object': (name: string) => [
    `名称“${name}”`,
    '程序自己不用的名称',
    '改名；脚本里每样东西都有一个叫这个名称的属性，会认错',
  ],
  'invalid-id/yaml': (name: string) => [
    `名称“${name}”`,
    'YAML 里不加引号也是文字的名称',
    '加上字母或连字符；YAML 会把它当成数、真假或空值',
  ],
  'invalid-id/device': (name: string) => [
    `名称“${name}”`,
    '各种系统都能存的名称',
    '改名；这是 Windows 的设备名，在那里建不了这样的文件',
  ],
  'invalid-id/address': (name: string) => [
    `名称“${name}”`,
    '网址里没有别的用处的名称',
    '改名；index 是文件夹的首页，views、wechat 和语言的代码在网址里另有用处',
  ],
  'invalid-id/anchor': (name: string) => [
    `名称“${name}”`,
    '“能不能比”一页上还没有用的锚点',
    '改名；那一页上已有一节叫这个名称，网址会指到那里',
  ],
  'duplicate-edition': (locale: string) => [`${locale} 列了不止一次`, '每种语言列一次', '删去重复的一个'],
} satisfies ProblemMessages;
