import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface HostListener {
  /** Scripts of the host page, as such pages carry them. Frames are in it when they run. */
  readonly script: string;
  readonly isModule?: boolean;
  /** What such a host adds to a frame's address; `n` tells frames apart. */
  readonly addressOf?: (url: string, n: number) => string;
  /** Attributes such a host's frames have. */
  readonly attributesOf?: (chart: string, n: number) => string;
  /** The height such a host gives to a chart of this height. */
  readonly clamp?: (px: number) => number;
}

const FRAMES_PACKAGE = join(import.meta.dirname, '../../../node_modules/@newswire/frames/dist/frames.modern.js');

/** Listeners that pages on the web carry today, each with the logic of its own published script. */
export const HOST_LISTENERS: Readonly<Record<string, HostListener>> = {
  'Datawrapper’s current listener': {
    script: `window.addEventListener("message",function(a){if(void 0!==a.data["datawrapper-height"]){var e=document.querySelectorAll("iframe");for(var t in a.data["datawrapper-height"])for(var r,i=0;r=e[i];i++)if(r.contentWindow===a.source){var d=a.data["datawrapper-height"][t]+"px";r.style.height=d}}});`,
  },
  'Datawrapper’s old listener': {
    script: `window.addEventListener("message",function(e){if(void 0!==e.data["datawrapper-height"])for(var t in e.data["datawrapper-height"]){var a=document.getElementById("datawrapper-chart-"+t);a&&(a.style.height=e.data["datawrapper-height"][t]+"px")}});`,
    attributesOf: (chart) => `id="datawrapper-chart-${chart}"`,
  },
  'an AMP page': {
    script: `window.addEventListener("message",function(e){var d=e.data;if(!d||typeof d!=="object"||d.sentinel!=="amp"||d.type!=="embed-size")return;document.querySelectorAll("iframe").forEach(function(f){if(f.contentWindow===e.source&&Number(d.height)>0)f.setAttribute("height",String(d.height))})});
document.querySelectorAll("iframe").forEach(function(f){f.addEventListener("load",function(){f.contentWindow.postMessage({sentinel:"amp",type:"frames-init"},"*")})});`,
  },
  'pym’s parent': {
    script: `document.querySelectorAll("iframe").forEach(function(f){var id=f.dataset.pym;var regex=new RegExp("^pymxPYMx"+id+"xPYMx(\\\\S+)xPYMx(.*)$");
function sendWidth(){f.contentWindow.postMessage("pymxPYMx"+id+"xPYMxwidthxPYMx"+f.parentNode.offsetWidth,"*")}
window.addEventListener("message",function(e){if(typeof e.data!=="string")return;var m=e.data.match(regex);if(!m||m.length!==3)return;if(m[1]==="height"){var h=parseInt(m[2]);f.setAttribute("height",h+"px")}});
f.addEventListener("load",sendWidth);window.addEventListener("resize",sendWidth)});`,
    addressOf: (url, n) =>
      `${url}?initialWidth=600&childId=graphic-${n}&parentTitle=A%20host&parentUrl=http%3A%2F%2F127.0.0.1%2F`,
    attributesOf: (_chart, n) => `data-pym="graphic-${n}"`,
  },
  '@newswire/frames': {
    isModule: true,
    script: `const code=document.getElementById("frames").textContent;const url=URL.createObjectURL(new Blob([code],{type:"text/javascript"}));const {observeIframe}=await import(url);document.querySelectorAll("iframe").forEach((f)=>{observeIframe(f)});`,
  },
  'a WordPress post': {
    script: `window.addEventListener("message",function(e){var d=e.data;if(!d||!(d.secret||d.message||d.value)||/[^a-zA-Z0-9]/.test(d.secret))return;var frames=document.querySelectorAll('iframe[data-secret="'+d.secret+'"]');for(var i=0;i<frames.length;i++){var f=frames[i];if(e.source!==f.contentWindow)continue;if("height"===d.message){var h=parseInt(d.value,10);if(h>1000)h=1000;else if(~~h<200)h=200;f.height=h}}});`,
    addressOf: (url, n) => `${url}#?secret=wpSecret${n}`,
    attributesOf: (_chart, n) => `data-secret="wpSecret${n}"`,
    clamp: (px) => Math.min(1000, Math.max(200, px)),
  },
  'the Guardian': {
    script: `window.addEventListener("message",function(e){document.querySelectorAll("iframe").forEach(function(f){if(e.source!==f.contentWindow)return;var m;try{m=JSON.parse(e.data)}catch(x){return}switch(m.type){case "set-height":f.height=m.value;break}})});`,
  },
};

/** The package's own code, for the host that runs it. */
export function framesPackage(): string {
  return readFileSync(FRAMES_PACKAGE, 'utf8').replaceAll('</script', '<\\/script');
}
