import { expect, test } from './fixtures';

test('the desk opens with its figures, its chart and its statements, and nothing is wider than the window', async ({
  tab,
}) => {
  await tab.open('/');
  await tab.see('img', '^Bar chart');
  await tab.read('region', 'At a glance', /attacks[\s\S]*week before/);
  await tab.read('region', 'Threat statements', /37 statements/);
  for (const width of [1440, 768, 480]) {
    await tab.resize(width, 900);
    await expect
      .poll(() => tab.run(() => document.documentElement.scrollWidth - innerWidth))
      .toBeLessThanOrEqual(0);
  }
});

test('a number opens its records beside the page, and the focus goes there and back', async ({
  tab,
}) => {
  await tab.open('/');
  await tab.click('button', '^12 or 13');
  await tab.read('dialog', '', /Ashab Al-Kahf/);
  const heading = (await tab.texts('heading', '')).find((text) => /12 or 13/.test(text));
  await expect.poll(tab.focused).toBe(heading);
  await tab.press('Escape');
  await tab.gone('dialog');
  await expect.poll(tab.focused).toMatch(/12 or 13/);
});

test('the day can be put back, and the address says so', async ({ tab }) => {
  await tab.open('/');
  await tab.click('button', '^As of');
  await tab.click('button', '^Previous day$');
  await expect.poll(tab.parameters).toEqual({ asOf: '2021-12-29' });
  await tab.read('banner', '', /Dec 29, 2021/);
  await tab.click('button', '^Latest$');
  await expect.poll(tab.parameters).toEqual({});
});

test('the chart is read by keyboard, day by day', async ({ tab }) => {
  await tab.open('/?to=2021-12-27');
  await tab.focus('slider', 'Cursor on the time axis');
  await tab.press('End');
  const value = () => tab.attribute('slider', 'Cursor on the time axis', 'aria-valuetext');
  await expect.poll(value).toMatch(/^Monday, December 27; 1 or 2 attacks; listed/);
  await tab.press('ArrowLeft');
  await expect.poll(value).toMatch(/^Sunday, December 26; 6 attacks; listed; Ashab Al-Kahf 2/);
  await tab.press('Enter');
  await tab.read('dialog', '', /December 26/);
});

test('a click changes the interval at once and is one step back', async ({ tab }) => {
  await tab.open('/');
  await tab.click('button', '^Week$');
  await expect.poll(tab.parameters).toEqual({ interval: 'week' });
  await tab.run(() => history.back());
  await expect.poll(tab.parameters).toEqual({});
  await expect.poll(() => tab.attribute('button', '^Day$', 'aria-pressed')).toBe('true');
});

test('two months are compared', async ({ tab }) => {
  await tab.open('/');
  await tab.run(() => scrollTo(0, document.documentElement.scrollHeight));
  await tab.click('button', '^December 1–27 against November 19–30');
  await tab.read('region', '^Compare periods', /23 or 24 attacks on December 1–27/);
});

test('menus are shut until they are opened', async ({ tab }) => {
  await tab.open('/');
  await tab.see('button', '^Menu');
  await tab.gone('combobox', 'Theme');
  await tab.click('button', '^Menu');
  await tab.see('combobox', 'Theme');
  await tab.press('Escape');
  await tab.gone('combobox', 'Theme');
  await tab.click('button', '^Share');
  await tab.see('button', 'Copy link');
  await tab.press('Escape');
  await tab.gone('button', 'Copy link');
});
