import { heightMessages } from '../../embed/heightMessages.ts';
import { isHeightQuestion } from '../../embed/isHeightQuestion.ts';
import { readHostParams } from '../../embed/HostParams.ts';

/** Tells the page that frames us how high we stand: on load, whenever that changes, and when asked. */
export function reportHeight(chart: string): void {
  if (parent === window) return;
  const params = readHostParams(location.href);
  let lastPx = 0;
  const report = (): void => {
    const px = Math.ceil(document.body.getBoundingClientRect().height);
    if (px === lastPx || px === 0) return;
    lastPx = px;
    // A height is no secret, and a sandboxed or nested host has no origin to name.
    for (const message of heightMessages(px, chart, params)) parent.postMessage(message, '*');
  };
  new ResizeObserver(report).observe(document.body);
  addEventListener('load', report);
  addEventListener('message', (event) => {
    if (event.source !== parent || !isHeightQuestion(event.data, params)) return;
    lastPx = 0;
    report();
  });
}
