/** One thing that can be found; the whole index is a list of them. */
export interface SearchDocument {
  /** Its address, unique. */
  readonly id: string;
  readonly kind: 'story' | 'section' | 'chart' | 'dataset' | 'comparison' | 'figure';
  readonly title: string;
  readonly text: string;
}
