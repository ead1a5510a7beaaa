/** Whether what a figure counts has happened. */
export const STATUSES = ['done', 'ongoing', 'signed', 'planned', 'applied', 'target', 'expected'] as const;

export type Status = (typeof STATUSES)[number];
