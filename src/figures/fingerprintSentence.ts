import { createHash } from 'node:crypto';

/**
 * First 16 hex digits of the SHA-256 of a sentence in NFKC with all white space removed: the same for half- and
 * full-width characters and for any line breaks, different for any other change.
 */
export function fingerprintSentence(text: string): string {
  const normalized = text.normalize('NFKC').replace(/\s/gu, '');
  return createHash('sha256').update(normalized, 'utf8').digest('hex').slice(0, 16);
}
