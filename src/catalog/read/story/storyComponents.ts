import { LOCALES } from '../../../model/Locale.ts';

/** One component that a story may use; props are literal text. */
export interface StoryComponent {
  readonly props: Readonly<Record<string, { readonly isRequired: boolean; readonly values?: readonly string[] }>>;
  readonly place: 'inline' | 'own-line';
  readonly holds: 'nothing' | 'words' | 'steps';
}

/** The whole vocabulary of stories beside Markdown. */
export const STORY_COMPONENTS: Readonly<Record<string, StoryComponent>> = {
  Fig: {
    props: { id: { isRequired: true }, show: { isRequired: false, values: ['full', 'number'] } },
    place: 'inline',
    holds: 'nothing',
  },
  Chart: { props: { id: { isRequired: true } }, place: 'own-line', holds: 'nothing' },
  Name: { props: {}, place: 'inline', holds: 'words' },
  Date: {
    props: { at: { isRequired: true } },
    place: 'inline',
    holds: 'words',
  },
  Note: { props: {}, place: 'own-line', holds: 'words' },
  Lang: {
    props: { is: { isRequired: true, values: LOCALES } },
    place: 'inline',
    holds: 'words',
  },
  Scroll: {
    props: { chart: { isRequired: true } },
    place: 'own-line',
    holds: 'steps',
  },
  Step: {
    props: { view: { isRequired: true } },
    place: 'own-line',
    holds: 'words',
  },
};
