import { enCommandWords } from './commands/enCommandWords.ts';
import type { LanguageWords } from './LanguageWords.ts';
import { enAboutText } from './enAboutText.ts';
import { enColumnWords } from './enColumnWords.ts';
import { enCompareWords } from './enCompareWords.ts';
import { enProblems } from './problems/en/enProblems.ts';
import { enGuideWords } from './enGuideWords.ts';
import { enRuleTexts } from './enRuleTexts.ts';
import { enWords } from './enWords.ts';
import { quoteEnglish } from './quoteEnglish.ts';

/** The site in English. */
export const en: LanguageWords = {
  site: {
    name: 'Fangzhi',
    tagline: 'Places, by the numbers',
    description: 'The main figures in regional reporting, each traced to its sentence, explained and drawn.',
  },
  words: enWords,
  reading: {
    theme: 'Appearance',
    themeSystem: 'System',
    themeLight: 'Light',
    themeDark: 'Dark',
    share: 'Share',
    poster: 'Poster (PNG)',
    wechatVersion: 'For a WeChat account',
    related: 'Related charts',
    relatedLead:
      'Charts of the same unit, measure or place. A shared unit does not make figures addable or comparable: each chart says what it counts.',
    sameUnit: (unit) => `Same unit: ${unit}`,
    sameKind: (kind) => `Same measure: ${kind.toLowerCase()}`,
    samePlace: 'Same place',
    samePage: 'From the same newspaper page',
    shareStory: 'Pass this story on',
  },
  columns: enColumnWords,
  drawing: {
    kilometres: (km) => `${km} km`,
    start: 'Start',
    eachStepDoubles: 'Each step is a doubling',
    noSum: 'No sum printed',
    inDoubt: 'As printed, in doubt, not to scale',
  },
  picture: {
    dataVersion: (version) => `data version ${version}`,
    restAtAddress: 'references and formulas on the page',
    wechatTitle: (title) => `For WeChat: ${title}`,
    wechatLead:
      'The story laid out for a WeChat article: words, charts and sources, no script, no file from outside. Open it, select all, copy, and paste it into the editor. Charts are inline SVG; where the editor refuses them, use their PNG.',
    wechatOpen: 'Open the fragment',
    wechatBack: 'The story on this site',
    wechatColumn: (widthPx) => `${widthPx} px wide`,
    notes: 'Sources',
    notesLead: 'Figures are entered as printed; sentences are counted from the beginning of the article.',
    linkNote: (url) => `Link: ${url}`,
    original: 'The story with every figure traceable: ',
  },
  takeaway: {
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
    noSite:
      'This is a preview: without FANGZHI_SITE, these codes point at a placeholder (fangzhi.example) and work nowhere else.',
  },
  embed: {
    back: (site) => `${site}: the chart and its sources`,
    backHome: (site) => `More charts at ${site}`,
    pageTitle: (title) => `${title} (embed)`,
    version: (version) => `Data version ${version}`,
    versionChanged: (version) => `Data updated: version {v} when embedded, now ${version}`,
    corrected: (date, text) => `Correction (${date}): ${text}`,
    withdrawn: (date) => `This chart was withdrawn on ${date}.`,
    oEmbedTitle: (title) => `Embed: ${title}`,
  },
  citation: {
    siteName: 'Fangzhi',
    kinds: { dataset: { plain: 'dataset', published: 'Data set' }, chart: { plain: 'chart', published: 'Chart' } },
    accessed: 'date of access',
    version: (version) => `Version ${version}`,
    semicolon: '; ',
    plain: ({ title, kind, year, version, licence, url, origin }) => {
      const facts = [...(year === null ? [] : [year]), `version ${version}`, licence, url];
      return `Fangzhi, ${quoteEnglish(title)} [${kind}], ${facts.join(', ')}.${origin === '' ? '' : ` ${origin}`}`;
    },
  },
  about: enAboutText,
  rules: {
    title: 'Rules of honest charts',
    lead: 'A program keeps these rules: a chart that breaks one is not published, and its editor is told what to do instead. This page and those messages are written from the same source.',
    how: 'Some rules read the data, some the words around a chart, and some measure the finished drawing: the length, area or number of every mark against its figure.',
    instead: 'Instead',
    code: 'Code in messages',
    back: 'About this site',
    texts: enRuleTexts,
  },
  guide: enGuideWords,
  compare: enCompareWords,
  commands: enCommandWords,
  problems: {
    line: (place, found, expected, fix) => `${place} Found: ${found}. Expected: ${expected}. To do: ${fix}.`,
    inColumn: (column, found) => `in the column “${column}”, ${found}`,
    more: (count) => `… and ${count} more`,
    count: (count) => `${count} problem${count === 1 ? '' : 's'} found`,
    allWell: (figures, charts, stories) => `${figures} figures, ${charts} charts, ${stories} stories checked`,
    messages: enProblems,
  },
};
