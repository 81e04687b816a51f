import { expect, type Page } from '@playwright/test';
import { openDesk } from './desk';

/** The controls of the day, found as a reader finds them. */
export function clockOf(page: Page) {
  const controls = page.getByRole('group', { name: 'Day the page stands at' });
  const button = (name: string) => controls.getByRole('button', { name, exact: true });
  return {
    controls,
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

/** The questions that the server is asked from now on. Code that is fetched ahead is none. */
export function questionsOf(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).pathname.startsWith('/api/')) asked.push(request.url());
  });
  return asked;
}

/** Opens the page and waits until the controls of its day stand too. */
export async function openClock(page: Page, search = '') {
  const desk = await openDesk(page, search);
  const clock = clockOf(page);
  await expect(clock.slider).toBeVisible();
  return { ...desk, ...clock };
}
