import type { LanguageWords } from '../../src/i18n/LanguageWords.ts';

type PseudoText = (text: string, kept?: readonly string[]) => string;

/** The words of the site with every text, also what functions say, made pseudo; addresses are the language's own, and links lead where they led. */
export function pseudoWords(en: LanguageWords, pseudoText: PseudoText, name: string): LanguageWords {
  const { about, guide } = en;
  const sections = Object.entries(about.sections).map(([name, section]) => [
    name,
    {
      ...pseudoDeep(section),
      texts: section.texts.map((pieces) =>
        pieces.map((piece) => (typeof piece === 'string' ? pseudoText(piece) : [piece[0], pseudoText(piece[1])])),
      ),
    },
  ]);
  return {
    ...pseudoDeep(en),
    about: { ...pseudoDeep(about), sections: Object.fromEntries(sections) as typeof about.sections },
    guide: {
      ...pseudoDeep(guide),
      allAddresses: guide.allAddresses.map(
        ([path, meaning]) => [path.replace(/^en(?=\/)|(?<=\.)en(?=\.)/u, name), pseudoText(meaning)] as const,
      ),
    },
  };

  function pseudoDeep<Value>(value: Value): Value {
    return pseudoValue(value) as Value;
  }

  function pseudoValue(value: unknown): unknown {
    if (typeof value === 'string') return pseudoText(value);
    if (typeof value === 'function') return pseudoFunction(value as (...given: readonly unknown[]) => unknown);
    if (Array.isArray(value)) return value.map(pseudoValue);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, pseudoValue(inner)]));
  }

  /** What a function is given it says unchanged. */
  function pseudoFunction(say: (...given: readonly unknown[]) => unknown) {
    return (...given: readonly unknown[]): unknown => {
      const kept = given.flatMap((one) =>
        typeof one === 'object' && one !== null ? Object.values(one as Record<string, unknown>) : [one],
      );
      const texts = kept.filter((one) => typeof one === 'string');
      const said = say(...given);
      return Array.isArray(said) ? said.map((one) => pseudoText(String(one), texts)) : pseudoText(String(said), texts);
    };
  }
}
