import { framesPackage, type HostListener } from './hostListeners.ts';

export interface HostSetting {
  readonly listener: HostListener | null;
  /** Null: no sandbox. */
  readonly sandbox: string | null;
  readonly charts: readonly string[];
  /** Address of a chart's embed page. */
  readonly frameOf: (chart: string) => string;
  readonly widthPx: number;
}

/** A page that frames charts one under another, notes when a height changes, and says so in `window.changes`. */
export function hostPage({ listener, sandbox, charts, frameOf, widthPx }: HostSetting): string {
  const frames = charts.map((chart, index) => {
    const url = listener?.addressOf?.(frameOf(chart), index) ?? frameOf(chart);
    const extra = listener?.attributesOf?.(chart, index) ?? '';
    const box = sandbox === null ? '' : `sandbox="${sandbox}"`;
    return `<iframe title="${chart}" data-chart="${chart}" ${extra} ${box} style="width:0;min-width:100%!important;border:0" height="300" src="${url.replaceAll('&', '&amp;')}"></iframe>`;
  });
  const type = listener?.isModule === true ? ' type="module"' : '';
  return `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>host</title>
<style>body{margin:0}#column{width:${widthPx}px}iframe{display:block}</style></head><body><div id="column">${frames.join('\n')}</div>
<script type="text/plain" id="frames">${framesPackage()}</script>
<script>window.changes=[];window.heard=[];
const frames=[...document.querySelectorAll('iframe')];
for(const f of frames){f.loadedAt=0;f.changedAt=0;f.addEventListener('load',()=>{f.loadedAt=performance.now()});
new MutationObserver(()=>{f.changedAt=performance.now()}).observe(f,{attributes:true,attributeFilter:['style','height']})}
addEventListener('message',(e)=>{window.heard.push({from:frames.findIndex((f)=>f.contentWindow===e.source),data:e.data})});
window.setWidth=(px)=>{document.querySelector('#column').style.width=px+'px';for(const f of frames)f.loadedAt=performance.now()};</script>
<script${type}>${listener?.script ?? ''}</script></body></html>`;
}
