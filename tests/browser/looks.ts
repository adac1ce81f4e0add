import type { Page } from 'playwright-core';

import { picture, violationsIn } from './browser';

/** Wide enough for a desk, and as narrow as a tablet held upright. */
const WIDTHS = [1280, 768] as const;
const THEMES = ['light', 'dark'] as const;

interface Screen {
  /** Names the pictures. */
  readonly name: string;
  /** What axe judges: the part that is ours. */
  readonly selector: string;
  /** Brings the screen up and waits until it is whole. */
  readonly open: () => Promise<void>;
}

/** What is wider than the screen is cut off or scrolls sideways: neither is meant. */
const overflowOf = (page: Page, selector: string): Promise<string[]> =>
  page.evaluate<string[]>(`(() => {
    const wide = document.documentElement.clientWidth;
    return [...document.querySelectorAll(${JSON.stringify(selector)})]
      .filter((part) => part.getBoundingClientRect().right > wide + 1)
      .map((part) => 'wider than the screen: ' + part.outerHTML.slice(0, 120));
  })()`);

/**
 * Looks at a screen in light and dark, on a wide and a narrow display: what axe or the ruler finds wrong, one line each, and a
 * picture of every look.
 */
export const wrongInEveryLook = async (
  page: Page,
  { name, selector, open }: Screen,
): Promise<string[]> => {
  const wrong: string[] = [];
  for (const theme of THEMES) {
    await page.addInitScript(`localStorage.STRAPI_THEME = '${theme}'`);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 1100 });
      await open();
      const found = [
        ...(await violationsIn(page, selector)),
        ...(await overflowOf(page, selector)),
      ];
      wrong.push(...found.map((line) => `${name}, ${theme}, ${width} px: ${line}`));
      const height = await page.evaluate<number>(
        `Math.min(2400, Math.max(1100, document.querySelector(${JSON.stringify(selector)}).scrollHeight + 80))`,
      );
      await page.setViewportSize({ width, height });
      await page.screenshot({ path: picture(`${name}-${theme}-${width}`) });
    }
  }
  await page.addInitScript(`localStorage.STRAPI_THEME = 'light'`);
  await page.setViewportSize({ width: 1280, height: 1100 });
  return wrong;
};
