import { copyAddress, type CopyWords } from './copyAddress.ts';

export interface SharedPage {
  readonly title: string;
  readonly url: string;
}

export function hasShareSheet(): boolean {
  return 'share' in navigator;
}

/** Hands a page to the platform's share sheet; where there is none, or it refuses, copies the address. */
export async function shareAddress(button: HTMLButtonElement, page: SharedPage, words: CopyWords): Promise<void> {
  try {
    if (hasShareSheet()) {
      await navigator.share({ title: page.title, url: page.url });
      return;
    }
  } catch (error) {
    // The reader has closed the sheet.
    if (error instanceof DOMException && error.name === 'AbortError') return;
  }
  await copyAddress(button, page.url, words);
}
