/** The text in double quotation marks; those it holds itself become single. */
export function quoteEnglish(text: string): string {
  return `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}
