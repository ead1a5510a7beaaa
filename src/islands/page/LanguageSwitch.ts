import { readAnchor } from './readAnchor.ts';

/**
 * `<language-switch>`: its links lead to the same page in other languages; as one is followed it takes along what the
 * address says of the place: view, query and anchor, the latter by the name in the link's `data-anchors` if it has one.
 */
export class LanguageSwitch extends HTMLElement {
  connectedCallback(): void {
    for (const name of ['pointerdown', 'focusin', 'click'] as const)
      this.addEventListener(name, ({ target }) => {
        const link = target instanceof Element ? target.closest('a') : null;
        if (link !== null) keepPlace(link);
      });
  }
}

function keepPlace(link: HTMLAnchorElement): void {
  const anchors = JSON.parse(link.dataset['anchors'] ?? '{}') as Readonly<Record<string, string>>;
  const here = readAnchor(location.hash);
  link.search = location.search;
  link.hash = Object.hasOwn(anchors, here) ? (anchors[here] ?? '') : here;
}

customElements.define('language-switch', LanguageSwitch);
