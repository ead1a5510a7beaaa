import type { FigureNote, NoteText } from '../../model/FigureNote.ts';

/** The inside of a source note. Lines that lead to the page the reader is on say nothing and are left out. */
export function renderNote(note: FigureNote, titleId: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  const title = tag('p', 'note-title', [note.label]);
  title.id = titleId;
  const list = tag('dl', 'note-facts', []);
  for (const [term, lines] of note.rows) {
    const told = lines.filter((line) => !line.some(leadsHere));
    if (told.length === 0) continue;
    list.append(tag('div', '', [tag('dt', '', [term]), ...told.map((line) => tag('dd', '', line.map(renderText)))]));
  }
  fragment.append(tag('p', 'note-figure', [note.figure]), title, list);
  if (note.links.length > 0) fragment.append(tag('p', 'note-links', note.links.map(renderText)));
  return fragment;
}

function leadsHere(text: NoteText): boolean {
  if (typeof text === 'string' || 'lang' in text) return false;
  const url = new URL(text[1], location.href);
  return url.pathname === location.pathname && url.hash === '';
}

function renderText(text: NoteText): string | Node {
  if (typeof text === 'string') return text;
  if ('lang' in text) return Object.assign(tag('span', '', [text.text]), { lang: text.lang });
  const link = tag('a', '', [text[0]]);
  link.href = text[1];
  return link;
}

function tag<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  children: readonly (string | Node)[],
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  element.append(...children);
  return element;
}
