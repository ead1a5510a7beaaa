/** What an embed says in place of a chart that was taken back. */
export interface WithdrawnWords {
  readonly title: string;
  /** That it was withdrawn, and when. */
  readonly notice: string;
  readonly reason: string;
  readonly back: string;
  readonly backUrl: string;
}
