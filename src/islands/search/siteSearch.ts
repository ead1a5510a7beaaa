import MiniSearch from 'minisearch';
import { splitByScript } from '../../figures/splitByScript.ts';
import { LANGUAGES, LOCALES, DEFAULT_LOCALE } from '../../model/Locale.ts';
import { onTyping } from '../page/onTyping.ts';
import { findSnippet } from './findSnippet.ts';
import type { SearchDocument } from '../../model/SearchDocument.ts';
import { tokenizeText } from './tokenizeText.ts';

const SHOWN = 40;
const PAUSE_MS = 120;

/** `<site-search data-index data-words>`: finds as the reader types, and keeps the query in the address. */
export class SiteSearch extends HTMLElement {
  #engine: Promise<MiniSearch<SearchDocument>> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const input = this.#input;
    input.value = new URLSearchParams(location.search).get('q') ?? '';
    const wait = (): void => clearTimeout(this.#timer);
    const ask = (): void => {
      wait();
      this.#timer = setTimeout(() => void this.#search(), PAUSE_MS);
    };
    onTyping(input, { onAsk: ask, onCompose: wait });
    addEventListener('online', ask);
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#search();
    });
    if (input.value !== '') void this.#search();
  }

  get #input(): HTMLInputElement {
    const input = this.querySelector('input');
    if (input === null) throw new TypeError('<site-search> holds no input');
    return input;
  }

  async #search(): Promise<void> {
    const query = this.#input.value.trim();
    history.replaceState(null, '', query === '' ? location.pathname : `?q=${encodeURIComponent(query)}`);
    const engine = await this.#load();
    if (query !== this.#input.value.trim()) return;
    if (engine === null) this.#say(this.#words['failed'] ?? '', []);
    else this.#show(query, findDocuments(engine, query));
  }

  /** Null if what is searched can't be had now; the next question asks for it again. */
  async #load(): Promise<MiniSearch<SearchDocument> | null> {
    try {
      this.#engine ??= loadEngine(this.dataset['index'] ?? '');
      return await this.#engine;
    } catch {
      this.#engine = undefined;
      return null;
    }
  }

  get #words(): Readonly<Record<string, string>> {
    return JSON.parse(this.dataset['words'] ?? '{}') as Record<string, string>;
  }

  #show(query: string, found: readonly SearchDocument[]): void {
    const words = this.#words;
    const said = found.length === 0 ? words['empty'] : words['count']?.replace('{n}', String(found.length));
    const results = found.slice(0, SHOWN).map((document) => renderResult(document, query, words));
    this.#say(query === '' ? '' : (said ?? ''), results);
  }

  #say(words: string, results: readonly Node[]): void {
    this.querySelector('[role=status]')?.replaceChildren(words);
    this.querySelector('ol')?.replaceChildren(...results);
  }
}

async function loadEngine(url: string): Promise<MiniSearch<SearchDocument>> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  const documents = (await response.json()) as SearchDocument[];
  const engine = new MiniSearch<SearchDocument>({
    fields: ['title', 'text'],
    storeFields: ['kind', 'title', 'text'],
    tokenize: tokenizeText,
    searchOptions: {
      boost: { title: 2 },
      prefix: (term) => /^[\p{Script=Latin}\p{N}.]+$/u.test(term),
      combineWith: 'AND',
    },
  });
  engine.addAll(documents);
  return engine;
}

/** Everything that has all pairs of the query; one Chinese character alone is looked for inside every text. */
function findDocuments(engine: MiniSearch<SearchDocument>, query: string): readonly SearchDocument[] {
  const needle = query.normalize('NFKC').toLowerCase();
  const isOneCharacter = Array.from(needle).length === 1;
  const hits = engine.search(isOneCharacter ? MiniSearch.wildcard : query) as unknown as SearchDocument[];
  const isExact = (hit: SearchDocument): boolean =>
    `${hit.title}\n${hit.text}`.normalize('NFKC').toLowerCase().includes(needle);
  const exact = hits.filter(isExact);
  return isOneCharacter ? exact : [...exact, ...hits.filter((hit) => !isExact(hit))];
}

function renderResult(found: SearchDocument, query: string, words: Record<string, string>): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = found.id;
  const kind = Object.assign(document.createElement('span'), {
    className: 'kicker',
    textContent: words[found.kind] ?? '',
  });
  const title = Object.assign(document.createElement('span'), { className: 'result-title' });
  title.append(...marked(found.title, query, true));
  const text = Object.assign(document.createElement('span'), { className: 'result-text' });
  text.append(...marked(found.text, query, false));
  link.append(kind, title, text);
  item.append(link);
  return item;
}

function marked(text: string, query: string, isWhole: boolean): readonly (string | Node)[] {
  const { before, match, after } = findSnippet(text, query);
  if (match === '' || match.length < Math.min(2, query.length))
    return ownWords(isWhole ? text : before + match + after);
  const mark = document.createElement('mark');
  mark.append(...ownWords(match));
  if (!isWhole) return [...ownWords(before), mark, ...ownWords(after)];
  const at = text.toLowerCase().indexOf(match.toLowerCase());
  return [...ownWords(text.slice(0, at)), mark, ...ownWords(text.slice(at + match.length))];
}

/** Words of the page's language, with those of the printed page marked. */
function ownWords(text: string): readonly (string | Node)[] {
  const { lang } = document.documentElement;
  const locale = LOCALES.find((one) => LANGUAGES[one].tag === lang) ?? DEFAULT_LOCALE;
  return splitByScript(text, locale).map((run) =>
    typeof run === 'string'
      ? run
      : Object.assign(document.createElement('span'), { textContent: run.text, lang: run.lang }),
  );
}

customElements.define('site-search', SiteSearch);
