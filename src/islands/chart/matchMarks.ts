/** What tells one mark of a drawing from the others, and makes it the same mark in another view. */
export interface MarkIdentity {
  /** Keys of the groups it is in, outermost first. */
  readonly group: string;
  readonly tag: string;
  /** Its own key. */
  readonly key: string;
  /** What it says, if it is a text. */
  readonly words: string;
  readonly anchor: string;
  /** Where and how it is drawn: all of its attributes. */
  readonly geometry: string;
}

/**
 * For each mark of the drawing that comes, the index of the mark it was in the drawing that goes; null if it is new.
 * Marks are the same by key and by place within their group; failing that, if they are drawn alike in one place.
 */
export function matchMarks(
  before: readonly MarkIdentity[],
  after: readonly MarkIdentity[],
): readonly (number | null)[] {
  const free = new Map(nameMarks(before).map((name, index) => [name, index]));
  const found = nameMarks(after).map((name) => take(free, name));
  const rest = new Map([...free.values()].map((index) => [likenessOf(before[index]), index]));
  return found.map((index, at) => index ?? take(rest, likenessOf(after[at])));
}

function nameMarks(marks: readonly MarkIdentity[]): readonly string[] {
  const counts = new Map<string, number>();
  return marks.map(({ group, tag, key, words, anchor }) => {
    const name = [group, tag, key, words, anchor].join('\n');
    const count = counts.get(name) ?? 0;
    counts.set(name, count + 1);
    return `${name}\n${count}`;
  });
}

function likenessOf(mark: MarkIdentity | undefined): string {
  return mark === undefined ? '' : [mark.tag, mark.words, mark.geometry].join('\n');
}

function take(free: Map<string, number>, name: string): number | null {
  const index = free.get(name);
  free.delete(name);
  return index ?? null;
}
