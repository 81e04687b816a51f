import { expect, type Page } from '@playwright/test';
import { openDesk } from './desk';

export function clockOf(page: Page) {
  const controls = page.getByRole('group', { name: 'Day shown' });
  const button = (name: string) => controls.getByRole('button', { name, exact: true });
  return {
    /** In the header: says the day, opens the controls. */
    opener: page.getByRole('banner').getByRole('button', { name: /^As of/ }),
    controls,
    goTo: controls.getByLabel('Go to'),
    slider: controls.getByRole('slider', { name: 'Day' }),
    jump: controls.getByRole('combobox', { name: 'Jump to' }),
    previous: button('Previous day'),
    next: button('Next day'),
    latest: button('Latest'),
    play: button('Play'),
    pause: button('Pause'),
    changed: button('What changed'),
  };
}

/**
 * API requests from now on; the list grows. Without the stream, what changed, and what the panels below the first view ask
 * for when they are drawn.
 */
export function questionsOf(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (/\/api\/(?!attacks\?background=only|stream|changes)/.test(url)) asked.push(url);
  });
  return asked;
}

export async function openClock(page: Page, search = '') {
  const desk = await openDesk(page, search);
  const clock = clockOf(page);
  if ((await clock.opener.getAttribute('aria-expanded')) === 'false') await clock.opener.click();
  await expect(clock.slider).toBeVisible();
  return { ...desk, ...clock };
}
