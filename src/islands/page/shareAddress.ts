import { copyAddress } from './copyAddress.ts';

export interface SharedPage {
  readonly title: string;
  readonly url: string;
}

/**
 * Makes a button (`data-share data-copied data-by-hand`) hand a page to the platform's share sheet; where there is none,
 * or it refuses, it copies the address.
 */
export function shareAddress(button: HTMLButtonElement, pageToShare: () => SharedPage): void {
  if ('share' in navigator) button.textContent = button.dataset['share'] ?? '';
  button.addEventListener('click', () => void share(button, pageToShare()));
}

async function share(button: HTMLButtonElement, { title, url }: SharedPage): Promise<void> {
  try {
    if ('share' in navigator) {
      await navigator.share({ title, url });
      return;
    }
  } catch (error) {
    // The reader has closed the sheet.
    if (error instanceof DOMException && error.name === 'AbortError') return;
  }
  const { copied = '', byHand = '' } = button.dataset;
  await copyAddress(button, url, { copied, copyByHand: byHand });
}
