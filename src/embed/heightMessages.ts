import type { HostParams } from './HostParams.ts';

/** One message to `window.parent`: an object or a string, as its dialect has it. */
export type HeightMessage = string | Readonly<Record<string, unknown>>;

/**
 * A height in every dialect that pages which frame charts understand: Datawrapper, AMP (and @newswire/frames), the
 * Guardian, Medium; pym and WordPress only where the host has shown that it is one of them.
 */
export function heightMessages(px: number, chartId: string, params: HostParams): readonly HeightMessage[] {
  const { childId, secret, src } = params;
  return [
    { 'datawrapper-height': { [chartId]: px } },
    { sentinel: 'amp', type: 'embed-size', height: px },
    JSON.stringify({ type: 'set-height', value: px }),
    JSON.stringify({ src, context: 'iframe.resize', height: px }),
    ...(childId === null ? [] : [`pymxPYMx${childId}xPYMxheightxPYMx${px}`]),
    ...(secret === null ? [] : [{ message: 'height', value: px, secret }]),
  ];
}
