/** Lines for a page that frames charts from an origin: each frame takes the height its own chart reports. */
export function listenerCode(origin: string): string {
  return `<script>
addEventListener('message', ({ data, source }) => {
  const [px] = Object.values(data?.['datawrapper-height'] ?? {});
  if (!(px > 0)) return;
  for (const frame of document.querySelectorAll('iframe[src^="${origin}/"]'))
    if (frame.contentWindow === source) frame.style.height = \`\${Math.ceil(px)}px\`;
});
</script>`;
}
