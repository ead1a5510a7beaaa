import { enAdvice } from './enAdvice.ts';
import type { SameMessages } from '../ProblemText.ts';
import type { zhReferenceProblems } from '../zh/zhReferenceProblems.ts';

/** Of names that are not there. */
export const enReferenceProblems: SameMessages<typeof zhReferenceProblems> = {
  'unknown-source': (id, near) => [`no source “${id}”`, 'a source in data/sources', enAdvice(near)],
  'unknown-dataset': (id, near) => [`no dataset “${id}”`, 'a folder in data/', enAdvice(near)],
  'unknown-chart': (id, near) => [`no chart “${id}”`, 'a chart in src/content/charts', enAdvice(near)],
  'unknown-story': (id, near, canBeWritten) => [
    `no story “${id}”`,
    'a folder in src/content/stories',
    enAdvice(near) + (canBeWritten ? `; if it is not written yet, make src/content/stories/${id}/zh.mdx` : ''),
  ],
  'unknown-figure': (id, near) => [
    `no figure “${id}”`,
    'the id of a ledger row, a reference figure or a derived figure: dataset/row',
    enAdvice(near),
  ],
  'unknown-form': (id, near) => [`no chart form “${id}”`, 'a form in forms/', enAdvice(near)],
  'unknown-article': (id, source, near) => [
    `no article “${id}”`,
    `an article of data/sources/${source}.yaml`,
    enAdvice(near),
  ],
  'unknown-region': (code, near) => [
    `no region has the code ${code}`,
    'a code in the column code of data/provinces/data.csv',
    enAdvice(near),
  ],
  'unknown-region/named': (code, region, right) => [
    `no region has the code ${code}`,
    'a code in the column code of data/provinces/data.csv',
    `region is “${region}”, whose code is ${right}`,
  ],
  'region-mismatch': (region, code, name) => [
    `region is “${region}”, but the code ${code} is that of “${name}”`,
    'the name of the province that the code stands for',
    'correct one of the two; Shaanxi is 610000, Shanxi 140000',
  ],
  'dataset-not-drawn': (form, dataset, drawn) => [
    `${form} draws no figures of “${dataset}”`,
    `dataset: ${drawn}; ${form} only draws which places have stories`,
    'take a form that draws figures, as bar',
  ],
  'unrelated-article': (source, article, others) => [
    `no figure that the story cites is printed in “${article}” of “${source}”`,
    'at least one figure of the story from its source and article',
    others.length === 0
      ? 'cite a figure of that article; if figures come from a yearbook, register its page as a source in data/sources'
      : `name where the figures come from: ${others.join(', ')}; or cite a figure of that article`,
  ],
};
