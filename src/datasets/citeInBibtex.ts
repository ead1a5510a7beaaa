import type { CitableWork } from './CitableWork.ts';

const NAMES = { zh: '方志', en: 'Fangzhi' } as const;
const HOW = { zh: { dataset: '数据集', chart: '图表' }, en: { dataset: 'Data set', chart: 'Chart' } } as const;
const SPECIAL: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
};

/** A BibTeX entry. Its author is in braces of its own, being no person with a family name. */
export function citeInBibtex(work: CitableWork): string {
  const { locale, kind, id, title, url, published, version, licence, origin } = work;
  const note = [`${locale === 'zh' ? '版本' : 'Version '}${version}`, licence, origin].filter((part) => part !== '');
  const [year, month] = published?.split('-') ?? [];
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    ['author', `{${NAMES[locale]}}`],
    ['title', `{${escapeTex(title)}}`],
    ['year', year],
    ['month', month === undefined ? undefined : String(Number(month))],
    ['howpublished', HOW[locale][kind]],
    ['url', url],
    ['note', escapeTex(note.join(locale === 'zh' ? '；' : '; '))],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},`]));
  return [`@misc{fangzhi-${kind}-${id},`, ...lines, '}'].join('\n');
}

function escapeTex(text: string): string {
  return text.replace(/[\\~^&%$#_{}]/gu, (character) => SPECIAL[character] ?? `\\${character}`);
}
