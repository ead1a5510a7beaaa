import { zhCommandWords } from './commands/zhCommandWords.ts';
import type { LanguageWords } from './LanguageWords.ts';
import { zhAboutText } from './zhAboutText.ts';
import { zhColumnWords } from './zhColumnWords.ts';
import { zhCompareWords } from './zhCompareWords.ts';
import { zhProblems } from './problems/zh/zhProblems.ts';
import { zhGuideWords } from './zhGuideWords.ts';
import { zhRuleTexts } from './zhRuleTexts.ts';
import { zhWords } from './zhWords.ts';

/** The site in Chinese. */
export const zh: LanguageWords = {
  site: {
    name: '方志',
    tagline: '以数记地',
    description: '把地方报道里的主要数字找出来，查到原句，标明口径，画成图。',
  },
  words: zhWords,
  reading: {
    theme: '明暗',
    themeSystem: '随系统',
    themeLight: '浅色',
    themeDark: '深色',
    share: '分享',
    poster: '海报（PNG）',
    wechatVersion: '公众号版',
    related: '相关的图',
    relatedLead: '单位、口径或地方相同的图。同一单位不等于可以相加或比高低，口径写在各图上。',
    sameUnit: (unit) => `单位同为“${unit}”`,
    sameKind: (kind) => `口径同为${kind}`,
    samePlace: '同一个地方',
    samePage: '出自同一版报道',
    shareStory: '把这篇传给别人',
  },
  columns: zhColumnWords,
  drawing: {
    kilometres: (km) => `${km}公里`,
    start: '起点',
    eachStepDoubles: '每一格翻一倍',
    noSum: '没有印钱数',
    inDoubt: '照录原文，存疑，不按比例画',
  },
  picture: {
    dataVersion: (version) => `数据版本${version}`,
    restAtAddress: '参照数与算式见网页',
    wechatTitle: (title) => `公众号稿《${title}》`,
    wechatLead:
      '这是排好的公众号稿：文字、图和出处都在里面，没有脚本，也没有外部文件。打开稿子，全选、复制，贴进公众号的编辑器。图是内联 SVG；编辑器若不收，用图的 PNG。',
    wechatOpen: '打开稿子',
    wechatBack: '本站的这一篇',
    wechatColumn: (widthPx) => `${widthPx}像素宽`,
    notes: '出处',
    notesLead: '文中的数都照原报道录入，句号是原文从头数起的第几句。',
    linkNote: (url) => `链接：${url}`,
    original: '本站页面，每个数字都能点开查出处：',
  },
  takeaway: {
    title: '拿走这张图',
    downloads: '下载',
    svg: 'SVG 矢量图',
    png: 'PNG 图片',
    wechatSvg: '公众号 SVG',
    csv: 'CSV 数据',
    json: 'JSON 全部内容',
    embed: '嵌入代码',
    iframe: 'iframe 代码',
    script: '脚本代码',
    address: '网址（支持 oEmbed 的编辑器贴网址即可）',
    image: '图片代码（不许脚本和框架的地方用）',
    wechatCode: '公众号 SVG 的网址；点“复制”取来的是它的源代码',
    cite: '引用格式',
    plain: '文字',
    bibtex: 'BibTeX',
    gbt7714: 'GB/T 7714（方括号里填引用日期）',
    guide: '怎样嵌入',
    copy: '复制',
    copied: '已复制',
    copyByHand: '复制不了，已选中，请按复制键',
    noSite: '这是本机预览：没有设置 FANGZHI_SITE，代码里的网址（fangzhi.example）是占位的，贴到别处打不开。',
  },
  embed: {
    back: (site) => `${site}：看原图、查出处`,
    backHome: (site) => `到${site}看其他图`,
    pageTitle: (title) => `${title}（嵌入）`,
    version: (version) => `数据版本${version}`,
    versionChanged: (version) => `数据已更新：嵌入时是版本{v}，现在是${version}`,
    corrected: (date, text) => `更正（${date}）：${text}`,
    withdrawn: (date) => `这张图已于${date}撤下。`,
    oEmbedTitle: (title) => `嵌入：${title}`,
  },
  citation: {
    siteName: '方志',
    kinds: { dataset: { plain: '数据集', published: '数据集' }, chart: { plain: '图表', published: '图表' } },
    accessed: '引用日期',
    version: (version) => `版本${version}`,
    semicolon: '；',
    plain: ({ title, kind, year, version, licence, url, origin }) => {
      const facts = [...(year === null ? [] : [`${year}年`]), `版本${version}`, licence, url];
      return `方志：《${title}》（${kind}），${facts.join('，')}。${origin}`;
    },
  },
  about: zhAboutText,
  rules: {
    title: '画图的规矩',
    lead: '这些规矩由程序守着：哪张图犯了一条，网站就生成不出来，并说明怎么改。这一页和那些消息出自同一处，不会两样。',
    how: '有的查数据，有的查图旁边的字，有的量画好的图：每个标记的长短、面积、个数，都和它的数对一遍。',
    instead: '怎么改',
    code: '检查时的代号',
    back: '关于本站',
    texts: zhRuleTexts,
  },
  guide: zhGuideWords,
  compare: zhCompareWords,
  commands: zhCommandWords,
  problems: {
    line: (place, found, expected, fix) => `${place} 发现：${found}；应为：${expected}；怎么改：${fix}`,
    inColumn: (column, found) => `“${column}”列：${found}`,
    more: (count) => `……同样的还有 ${count} 处`,
    count: (count) => `${count} problem${count === 1 ? '' : 's'} found`,
    allWell: (figures, charts, stories) => `${figures} figures, ${charts} charts, ${stories} stories checked`,
    messages: zhProblems,
  },
};
