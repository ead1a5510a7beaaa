import { shareAddress } from './shareAddress.ts';

/** `<share-story data-title>` around a button: passes the page on, without what its address says of the reader's place in it. */
export class ShareStory extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (button === null) return;
    shareAddress(button, () => ({
      title: this.dataset['title'] ?? document.title,
      url: new URL(location.pathname, location.href).href,
    }));
  }
}

customElements.define('share-story', ShareStory);
