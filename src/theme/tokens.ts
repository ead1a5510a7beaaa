import type { Ink } from '../model/Drawing.ts';

export type Theme = 'light' | 'dark';

/** Every colour of the site, by name. `tests/engine/theme` computes contrast and colour-blind distances from these. */
export const COLOURS: Readonly<Record<Theme, Readonly<Record<Exclude<Ink, 'none'>, string>>>> = {
  light: {
    paper: '#fbf9f4',
    ink: '#1c1a17',
    muted: '#5f5a50',
    rule: '#d9d3c6',
    ash: '#948c7d',
    seal: '#b3322b',
    indigo: '#2f4b7c',
    malachite: '#2f7265',
    ochre: '#94651f',
    onMark: '#fbf9f4',
  },
  dark: {
    paper: '#15130f',
    ink: '#ece7dd',
    muted: '#a9a294',
    rule: '#3a362f',
    ash: '#69645b',
    seal: '#e87064',
    indigo: '#8aa9e3',
    malachite: '#6cc2a8',
    ochre: '#dcb063',
    onMark: '#15130f',
  },
};
