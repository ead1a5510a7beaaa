/** A section is being read once its heading has risen above this share of the screen. */
const LINE = 0.4;

/**
 * `<story-contents>` around a list of links to a story's sections: says which of them is being read, and steps aside
 * while something wider than the text passes where it stands.
 */
export class StoryContents extends HTMLElement {
  connectedCallback(): void {
    const links = [...this.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];
    const sections = links.flatMap((link) => {
      const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      return heading === null ? [] : [{ link, heading }];
    });
    const begun = new Set<Element>();
    const reading = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) begun[isIntersecting ? 'add' : 'delete'](target);
        const current = sections.findLast(({ heading }) => begun.has(heading));
        for (const { link } of sections) {
          if (link === current?.link) link.setAttribute('aria-current', 'location');
          else link.removeAttribute('aria-current');
        }
      },
      // All that is above the line, however far, has been begun.
      { rootMargin: `1000000px 0px -${(1 - LINE) * 100}% 0px` },
    );
    for (const { heading } of sections) reading.observe(heading);
    this.#stepAside();
  }

  #stepAside(): void {
    const passing = new Set<Element>();
    const wide = new IntersectionObserver((entries) => {
      for (const { isIntersecting, target } of entries) passing[isIntersecting ? 'add' : 'delete'](target);
      this.classList.toggle('is-aside', passing.size > 0);
    });
    for (const element of document.querySelectorAll('.story-steps')) wide.observe(element);
  }
}

customElements.define('story-contents', StoryContents);
