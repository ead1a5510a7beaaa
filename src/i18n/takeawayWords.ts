import type { Locale } from '../model/Locale.ts';

interface TakeawayWords {
  readonly title: string;
  readonly downloads: string;
  readonly svg: string;
  readonly png: string;
  readonly wechatSvg: string;
  readonly csv: string;
  readonly json: string;
  readonly embed: string;
  readonly iframe: string;
  readonly script: string;
  readonly address: string;
  readonly image: string;
  readonly wechatCode: string;
  readonly cite: string;
  readonly plain: string;
  readonly bibtex: string;
  readonly gbt7714: string;
  readonly guide: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyByHand: string;
}

/** Words of everything that lets a chart or a dataset be taken away. */
export const TAKEAWAY_WORDS: Readonly<Record<Locale, TakeawayWords>> = {
  zh: {
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
  },
  en: {
    title: 'Take this chart',
    downloads: 'Downloads',
    svg: 'SVG',
    png: 'PNG',
    wechatSvg: 'SVG for WeChat',
    csv: 'CSV data',
    json: 'JSON, the whole entry',
    embed: 'Embed codes',
    iframe: 'iframe',
    script: 'Script',
    address: 'Address (paste it into an editor that speaks oEmbed)',
    image: 'Picture (where neither scripts nor frames are allowed)',
    wechatCode: 'Address of the SVG for WeChat; “Copy” fetches its source',
    cite: 'Citation',
    plain: 'Plain text',
    bibtex: 'BibTeX',
    gbt7714: 'GB/T 7714 (put the date of access in the brackets)',
    guide: 'How to embed',
    copy: 'Copy',
    copied: 'Copied',
    copyByHand: 'Could not copy; it is selected, press the copy key',
  },
};
