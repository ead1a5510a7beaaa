import type { Ink } from '../model/Drawing.ts';

export type Theme = 'light' | 'dark';

/** Every colour of the site, by name. `tests/unit/theme` computes contrast and colour-blind distances from these. */
export const COLOURS: Readonly<Record<Theme, Readonly<Record<Exclude<Ink, 'none'>, string>>>> = {
  light: {
    paper: '#fbf9f4',
    ink: '#1c1a17',
    muted: '#5f5a50',
    rule: '#d9d3c6',
    ash: '#928a7b',
    seal: '#b3322b',
    indigo: '#2f4b7c',
    malachite: '#2f7265',
    ochre: '#a36f1c',
    onMark: '#fbf9f4',
  },
  dark: {
    paper: '#15130f',
    ink: '#ece7dd',
    muted: '#a9a294',
    rule: '#3a362f',
    ash: '#7d766a',
    seal: '#e26a5f',
    indigo: '#8fb0e0',
    malachite: '#6fc0ae',
    ochre: '#dcb063',
    onMark: '#15130f',
  },
};
