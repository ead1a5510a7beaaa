import type { HostParams } from './HostParams.ts';

/**
 * Whether a message asks for our height: AMP's `frames-init`, or the width that pym tells its child. Nothing else is
 * ever acted upon; whether it comes from our own parent is for the receiver to check.
 */
export function isHeightQuestion(data: unknown, { childId }: HostParams): boolean {
  if (typeof data === 'string') {
    const start = `pymxPYMx${childId ?? ''}xPYMxwidthxPYMx`;
    return childId !== null && data.startsWith(start) && /^\d{1,5}(?:\.\d{1,9})?$/u.test(data.slice(start.length));
  }
  if (typeof data !== 'object' || data === null) return false;
  return 'sentinel' in data && data.sentinel === 'amp' && 'type' in data && data.type === 'frames-init';
}
