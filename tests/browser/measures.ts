import { expect, type Page } from '@playwright/test';

export const narrow = { width: 320, height: 640 };
export const wide = { width: 1180, height: 820 };

/** One h1, one main part, a title that names nobody, and "Get help" last in the bar (3.2.6). */
export async function expectFrame(page: Page, names: string[]): Promise<void> {
  const { title, ...frame } = await page.evaluate(() => {
    const shown = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter((each) => each.checkVisibility());
    const bars = shown('header.bar');
    const help = bars[0]?.lastElementChild;
    return {
      title: document.title,
      headings: shown('h1').length,
      mains: shown('main').length,
      bars: bars.length,
      'last in the bar': help instanceof HTMLAnchorElement && help.checkVisibility() ? help.ariaLabel : null,
    };
  });
  expect.soft(frame).toEqual({ headings: 1, mains: 1, bars: 1, 'last in the bar': 'Get help' });
  expect.soft(title, 'a title').toMatch(/ · Alongside$/);
  const named = names.filter((name) => new RegExp(`\\b${name}\\b`).test(title));
  expect.soft(named, 'names in the title').toEqual([]);
}

/** The first stop of the Tab key leads past the bar. */
export async function expectSkipLink(page: Page): Promise<void> {
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the main part' });
  await expect.soft(skip).toBeFocused();
  await expect.soft(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect.soft(page.getByRole('main')).toBeFocused();
}

/** Nothing has to be scrolled sideways (1.4.10). */
export async function expectNoSideways(page: Page): Promise<void> {
  const [content, room] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect.soft(content, 'the width of the page').toBeLessThanOrEqual(room!);
}

/** Every control is 48 px or more both ways (2.5.8, A2); a link in a sentence is as high as its line. */
export async function expectBigTargets(page: Page): Promise<void> {
  const small = await page.evaluate(() => {
    const found: string[] = [];
    for (const control of document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [contenteditable=true]',
    )) {
      if (!control.checkVisibility() || (control instanceof HTMLInputElement && control.type === 'hidden')) continue;
      if (control.matches('.skip')) continue;
      const isTick = control instanceof HTMLInputElement && /^(radio|checkbox)$/.test(control.type);
      const target = (isTick && control.closest('label')) || control;
      const { width, height } = target.getBoundingClientRect();
      if (width >= 47.5 && height >= 47.5) continue;
      const around = control.parentElement;
      const isInSentence =
        control.matches('a') &&
        getComputedStyle(control).display === 'inline' &&
        around!.textContent!.trim() !== control.textContent!.trim();
      if (!isInSentence) found.push(`${Math.round(width)}×${Math.round(height)} ${control.outerHTML.slice(0, 120)}`);
    }
    return found;
  });
  expect.soft(small, 'controls under 48 px').toEqual([]);
}

/** Tab through the whole page: the bar and the dock never cover what has the focus (2.4.11), and it has a ring (2.4.7). */
export async function expectFocusInSight(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.scrollTo(0, 0);
    (document.activeElement as HTMLElement | null)?.blur();
  });
  const covered: string[] = [];
  for (let step = 0; step < 400; step += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const active = document.activeElement as HTMLElement | null;
      if (!active || active === document.body || active.dataset.seen) return null;
      active.dataset.seen = 'yes';
      const frame = active.getBoundingClientRect();
      const problems: string[] = [];
      if (getComputedStyle(active).outlineStyle === 'none') problems.push('no ring');
      let top = 0;
      let bottom = window.innerHeight;
      for (const edge of document.querySelectorAll<HTMLElement>('.bar, .dock')) {
        if (edge.contains(active) || getComputedStyle(edge).position !== 'sticky') continue;
        const box = edge.getBoundingClientRect();
        if (edge.matches('.bar')) top = Math.max(top, box.bottom);
        else bottom = Math.min(bottom, box.top);
      }
      const isPinned = active.closest('.bar, .dock, .skip') !== null;
      if (!isPinned && frame.height <= bottom - top && (frame.top < top - 1 || frame.bottom > bottom + 1)) {
        problems.push(
          `at ${Math.round(frame.top)} to ${Math.round(frame.bottom)}, free ${Math.round(top)} to ${Math.round(bottom)}`,
        );
      }
      return problems.map((problem) => `${problem}: ${active.outerHTML.slice(0, 120)}`);
    });
    if (!stop) break;
    covered.push(...stop);
  }
  await page.evaluate(() =>
    document.querySelectorAll<HTMLElement>('[data-seen]').forEach((each) => delete each.dataset.seen),
  );
  expect.soft(covered, 'what has the focus and cannot be seen').toEqual([]);
}
