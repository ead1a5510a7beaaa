/** The id that the part of an address after `#` names; one that is no proper encoding stands for itself. */
export function readAnchor(hash: string): string {
  const written = hash.slice(1);
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}
