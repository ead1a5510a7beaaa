import { LOCALES } from '../../model/Locale.ts';

/** One component that a story may use; props are literal text. */
export interface StoryComponent {
  readonly props: Readonly<Record<string, { readonly isRequired: boolean; readonly values?: readonly string[] }>>;
  readonly place: 'inline' | 'own-line';
  readonly holds: 'nothing' | 'words' | 'steps';
  readonly example: string;
}

/** The whole vocabulary of stories beside Markdown. */
export const STORY_COMPONENTS: Readonly<Record<string, StoryComponent>> = {
  Fig: {
    props: { id: { isRequired: true }, show: { isRequired: false, values: ['full', 'number'] } },
    place: 'inline',
    holds: 'nothing',
    example: '<Fig id="数据集/行" />',
  },
  Chart: { props: { id: { isRequired: true } }, place: 'own-line', holds: 'nothing', example: '<Chart id="图" />' },
  Name: { props: {}, place: 'inline', holds: 'words', example: '<Name>“1+1+17”</Name>' },
  Date: {
    props: { at: { isRequired: true } },
    place: 'inline',
    holds: 'words',
    example: '<Date at="2023-09-07">9月7日</Date>',
  },
  Note: { props: {}, place: 'own-line', holds: 'words', example: '<Note>说明</Note>' },
  Lang: {
    props: { is: { isRequired: true, values: LOCALES } },
    place: 'inline',
    holds: 'words',
    example: '<Lang is="en">cadre</Lang>',
  },
  Scroll: {
    props: { chart: { isRequired: true } },
    place: 'own-line',
    holds: 'steps',
    example: '<Scroll chart="图">…</Scroll>',
  },
  Step: {
    props: { view: { isRequired: true } },
    place: 'own-line',
    holds: 'words',
    example: '<Step view="视图">文字</Step>',
  },
};
