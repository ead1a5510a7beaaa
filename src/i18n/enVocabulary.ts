import type { zhVocabulary } from './zhVocabulary.ts';

/** What hedges, kinds and statuses are called in English. */
export const enVocabulary: typeof zhVocabulary = {
  hedges: {
    exact: 'No hedge: the number as printed',
    about: 'About: may be a little more or less',
    nearly: 'Nearly: short of this number, but close',
    over: 'More than this number; by how much is not said',
    at_least: 'At least this number',
    under: 'Less than this number',
    up_to: 'At most this number',
  },
  kinds: {
    count: 'Count',
    'contract-value': 'Contract value',
    'agreed-value': 'Agreed value',
    'total-investment': 'Total investment',
    'estimated-investment': 'Estimated total investment',
    'planned-investment': 'Planned investment',
    'completed-investment': 'Investment completed to date',
    'expected-investment': 'Expected investment',
    output: 'Output value',
    financing: 'Financing',
    subsidy: 'Subsidy',
    capacity: 'Capacity',
    'project-capacity': 'Design capacity of one project',
    area: 'Area',
    share: 'Share',
    duration: 'Duration',
    threshold: 'Size aimed for',
    reference: 'Reference figure',
  },
  statuses: {
    done: 'done or in place',
    ongoing: 'under way',
    signed: 'signed',
    planned: 'planned',
    applied: 'applied for',
    target: 'target',
    expected: 'expected',
  },
};
