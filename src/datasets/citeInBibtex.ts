import type { CitableWork } from './CitableWork.ts';

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
};

/** A BibTeX entry. Its author is in braces of its own, being no person with a family name. */
export function citeInBibtex(work: CitableWork): string {
  const { words, kind, id, title, url, published, version, licence, origin } = work;
  const note = [words.version(version), licence, origin].filter((part) => part !== '');
  const [year, month] = published?.split('-') ?? [];
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    ['author', `{${words.siteName}}`],
    ['title', `{${escapeTex(title)}}`],
    ['year', year],
    ['month', month === undefined ? undefined : String(Number(month))],
    ['howpublished', words.kinds[kind].published],
    ['url', url],
    ['note', escapeTex(note.join(words.semicolon))],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},`]));
  return [`@misc{fangzhi-${kind}-${id},`, ...lines, '}'].join('\n');
}

function escapeTex(text: string): string {
  return text.replace(/[\\~^&%$#_{}]/gu, (character) => SPECIAL[character] ?? `\\${character}`);
}
