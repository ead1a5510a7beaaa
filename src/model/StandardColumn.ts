/** Columns of the ledger and of reference tables, by name; texts have one more of each for every further language. */
export type StandardColumn =
  | 'id'
  | 'label'
  | 'value'
  | 'unit'
  | 'hedge'
  | 'printed'
  | 'kind'
  | 'status'
  | 'period'
  | 'sources'
  | 'flag'
  | 'citation'
  | 'noun_en'
  | 'caveat';
