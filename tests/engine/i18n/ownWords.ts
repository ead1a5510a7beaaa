/** What a message says of its own: without the texts it was given, which it quotes from content. */
export function ownWords(said: string, given: readonly unknown[]): string {
  const quoted = textsIn(given).toSorted((one, other) => other.length - one.length);
  return quoted.reduce((rest, text) => (text === '' ? rest : rest.replaceAll(text, '')), said);
}

/** Every text anywhere in a value. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
