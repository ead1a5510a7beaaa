const EXAMPLES: Readonly<Record<string, string>> = {
  Fig: '<Fig id="数据集/行" />',
  Chart: '<Chart id="图" />',
  Name: '<Name>“1+1+17”</Name>',
  Date: '<Date at="2023-09-07">9月7日</Date>',
  Note: '<Note>说明</Note>',
  Lang: '<Lang is="en">cadre</Lang>',
  Scroll: '<Scroll chart="图">…</Scroll>',
  Step: '<Step view="视图">文字</Step>',
};

/** How a component of stories is written. */
export function zhComponentExample(name: string): string {
  return EXAMPLES[name] ?? `<${name}>`;
}
