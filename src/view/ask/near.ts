/** Fetches what answers a figure's questions when a reader comes within a window's height of them. */
export function answerNear(section: HTMLElement): void {
  new IntersectionObserver(
    ([seen], observer) => {
      if (!seen?.isIntersecting) return;
      observer.disconnect();
      void import(/* @vite-ignore */ section.dataset['ask'] ?? '');
    },
    { rootMargin: '99%' },
  ).observe(section);
}
