/** What a reader asks of the ledger; empty where nothing is asked. */
export interface LedgerQuery {
  readonly q: string;
  readonly story: string;
  readonly unit: string;
  readonly hedge: string;
  readonly status: string;
  readonly kind: string;
  /** `down` or `up`: by value, which only one unit allows. */
  readonly sort: string;
}

const NAMES = ['q', 'story', 'unit', 'hedge', 'status', 'kind', 'sort'] as const;

/** Reads the part of an address after `?`, or a form's data; without a unit there is no sorting. */
export function ledgerQuery(data: URLSearchParams | FormData): LedgerQuery {
  const read = (name: string): string => {
    const value = data.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const query = Object.fromEntries(NAMES.map((name) => [name, read(name)])) as unknown as LedgerQuery;
  const isSorted = query.unit !== '' && (query.sort === 'down' || query.sort === 'up');
  return isSorted ? query : { ...query, sort: '' };
}

/** The address of a query: `?unit=亿元&sort=down`, or nothing. */
export function formatLedgerQuery(query: LedgerQuery): string {
  const asked = NAMES.filter((name) => query[name] !== '').map((name) => [name, query[name]]);
  return asked.length === 0 ? '' : `?${new URLSearchParams(asked).toString()}`;
}
