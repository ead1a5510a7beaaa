import { characterReference } from '../../datasets/characterReference.ts';
import { findHiddenCharacters } from '../../datasets/findHiddenCharacters.ts';
import { faultOf } from '../../i18n/problems/faultOf.ts';
import { readMarkdownWords } from '../read/story/parseStory.ts';
import type { TextFault } from '../read/TextFault.ts';

const REFERENCE = new RegExp(`(?<!\\\\)${characterReference}`, 'giu');

/** Characters that nobody sees, written as `&#x202E;` or `&nbsp;`: the file shows only these. YAML reads none. */
export function findReferences(text: string): readonly TextFault[] {
  const body = /^---\n.*?\n---\n/su.exec(text)?.[0].length ?? 0;
  return [...text.matchAll(REFERENCE)].flatMap(({ 0: reference, index: offset }) => {
    if (offset < body) return [];
    const hidden = findHiddenCharacters(readMarkdownWords(reference))[0];
    return hidden === undefined ? [] : [{ ...faultOf(`${hidden.code}/reference`, reference, hidden.name), offset }];
  });
}
