/** What one round of typing took, in milliseconds. */
export interface Watched {
  /** From asking the server, which is when the pause after the last key is over, to the list on screen. */
  readonly shownMs: number;
  readonly answeredMs: number;
  /** Longest task between the answer and the list on screen. */
  readonly ourTaskMs: number;
  /** Longest task before the server was asked. */
  readonly typingTaskMs: number;
}

/** Runs in the page: notes when suggestions are asked for, answered and drawn, and every task of more than 50 ms. */
export const WATCH = `
(() => {
  const isPreview = (input) => String(input?.url ?? input).includes('/cross-links/preview');
  const ask = window.fetch;
  let asked = 0, answered = 0, tasks = [];
  window.fetch = async (input, ...rest) => {
    if (!isPreview(input)) return ask(input, ...rest);
    asked = performance.now();
    const answer = await ask(input, ...rest);
    answered = performance.now();
    return answer;
  };
  new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ type: 'longtask', buffered: true });
  const longest = (from, to) =>
    Math.max(0, ...tasks.filter((task) => task.startTime + task.duration > from && task.startTime < to).map((task) => task.duration));
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const isCurrent = () => document.querySelector('[data-cross-links-field]')?.textContent.includes('Follows your text');
  let began = 0;
  window.crossLinksWatch = {
    longest: () => longest(began, performance.now()),
    begin: () => { began = performance.now(); asked = 0; answered = 0; tasks = []; },
    end: async () => {
      while (asked === 0 || answered < asked || !isCurrent()) await frame();
      const shown = performance.now();
      await new Promise((resolve) => setTimeout(resolve, 50));
      return {
        shownMs: shown - asked,
        answeredMs: answered - asked,
        ourTaskMs: longest(answered, shown),
        typingTaskMs: longest(began, asked),
      };
    },
  };
})()`;
