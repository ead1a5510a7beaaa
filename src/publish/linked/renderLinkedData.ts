const ESCAPES: Readonly<Record<string, string>> = {
  '<': String.raw`\u003c`,
  '>': String.raw`\u003e`,
  '&': String.raw`\u0026`,
  '\u2028': String.raw`\u2028`,
  '\u2029': String.raw`\u2029`,
};

/** JSON-LD as the content of a script element: no text in it can end the element. */
export function renderLinkedData(data: Readonly<Record<string, unknown>>): string {
  const json = JSON.stringify({ '@context': 'https://schema.org', ...data });
  return json.replace(/[<>&\u2028\u2029]/gu, (character) => ESCAPES[character] ?? character);
}
