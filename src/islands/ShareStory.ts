import type { CopyWords } from './copyAddress.ts';
import { hasShareSheet, shareAddress } from './shareAddress.ts';

/** `<share-story data-title data-words>` around a button: passes the page on, without what its address says of the reader's place in it. */
export class ShareStory extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (button === null) return;
    const words = JSON.parse(this.dataset['words'] ?? '{}') as CopyWords & { readonly share: string };
    if (hasShareSheet()) button.textContent = words.share;
    button.addEventListener('click', () => {
      const url = new URL(location.pathname, location.href).href;
      void shareAddress(button, { title: this.dataset['title'] ?? document.title, url }, words);
    });
  }
}

customElements.define('share-story', ShareStory);
