import type { CommandWords } from './CommandWords.ts';
import { zhReason } from './zhReason.ts';
import { shorten } from './shorten.ts';

export const zhCommandWords: CommandWords = {
  tagline: '方志：把报道里的数字做成能查到出处的故事和图',
  usage: '用法：',
  options: '选项：',
  commands: '命令：',
  arguments: '参数：',
  helpOption: '显示这份说明',
  langOption: '用哪种语言说：zh 中文，en 英文',
  exitCodes: '退出码：0 没有问题；1 查出了问题；2 用法不对，或给的文件读不了',
  refused: {
    missing: (names) => `缺少 ${names.join('、')}`,
    valueMissing: (name) => `${name} 后面要写值`,
    unknownOption: (name) => `没有 ${name} 这个选项`,
    unknownCommand: (name) => `没有 ${name} 这个命令`,
    notAllowed: (value, name, allowed) => `${name} 不能是 ${value}，只能是 ${allowed}`,
    excess: (given) => `多写了 ${given}`,
    withUsage: (reason, usage) => `${reason}。用法：${usage}`,
  },
  cannotRead: (path, reason) => `读不了 ${path}：${reason}`,
  reasons: {
    none: '没有这个文件，请检查路径',
    folder: '这是一个文件夹，请给出其中的文件',
    denied: '没有读取权限',
    encoding: '不是 UTF-8 编码，请另存为 UTF-8',
  },
  internalError: (message) => `[internal-error] 程序自己出了错：${message}；请把这一行和所改的文件告诉维护者`,
  check: { about: '不生成网站，一次查出内容和数据里的全部问题' },
  verify: {
    about: '对着版面的文字，逐个核对台账里的数字',
    source: '版面的文字，UTF-8 编码',
    usage: 'npm run verify -- --source 版面.txt',
    ledgerFaulty: '台账有错，先让 npm run check 通过，再核对版面',
    failure: (id, at, ledger, found, reason) =>
      `${id} 在 ${at}：台账是 ${ledger}${found.length === 0 ? '' : `；版面上是：${found.join('、')}`}（${reason}）`,
    reason: zhReason,
  },
  fingerprint: {
    about: '把版面分句，把每句的指纹写进出处，不写句子本身',
    source: '版面的文字，UTF-8 编码',
    record: '写到哪个出处里',
    usage: 'npm run fingerprint -- --source 版面.txt --record data/sources/出处.yaml',
    notYaml: (path, message) => `${path} 不是合格的 YAML：${message}`,
    noArticles: (path) => `${path} 里没有 articles：先写下每篇文章的 id、title、byline`,
    noTitle: (path, nth) => `${path} 的第 ${nth} 篇文章没有 title：照印写下标题`,
    notOnPage: (titles, path) => `版面上找不到标题 ${titles.join('、')}：请核对 ${path} 里的 title`,
    units: (title, count) => `${title}：${count} 句`,
    force: '已有的指纹与版面不同时，也改写',
    changed: (title, before, after, numbers) =>
      `${title}：登记了 ${before} 句，版面上是 ${after} 句，不同的是第 ${shorten(numbers, '、')} 句`,
    notForced: (path) => `没有改写 ${path}：版面的文字没有错，就加上 --force；句号变了的，台账的 sources 也要跟着改`,
  },
  serve: {
    about: '在本机打开生成好的网站',
    notBuilt: '还没有生成网站：先运行 npm run build。',
    port: '先试的端口；占用了就用下一个',
    badPort: (given) => `端口要写 0 到 65535 的整数，不能是 ${given}`,
    noSite: '这是本机预览：没有设置 FANGZHI_SITE，嵌入代码、订阅和图片里的网址（fangzhi.example）在别处打不开。',
  },
  serverConfig: {
    about: '打印网站服务器的配置',
    server: '哪一种服务器：nginx 或 caddy',
    usage:
      'npm run --silent server-config -- nginx|caddy [--dist dist] [--root /usr/share/nginx/html] [--base /] [--port 80]',
    dist: '生成好的网站在哪个文件夹',
    root: '网站在服务器上的文件夹',
    base: '网站在哪个路径下',
    port: '端口',
    notBuilt: (folder) => `${folder} 里没有生成好的网站：先运行 npm run build。`,
  },
};
