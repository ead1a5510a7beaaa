/** The two widths every chart is drawn at, in CSS pixels; a container query shows one of them. */
export const DRAWING_WIDTHS = { narrow: 336, wide: 720 } as const;

export type DrawingWidth = keyof typeof DRAWING_WIDTHS;

/** Container width at which the wide drawing takes over. */
export const WIDE_FROM_PX = 600;

/** Smallest text authored in a drawing: it renders at 12 px or more at the smallest scale (288/336, 600/720). */
export const CHART_TEXT_PX = 15;
