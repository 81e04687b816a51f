import { fireEvent, render, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { WallChoices } from '../../url/wall-choices';
import { SetUpSheet } from './SetUpSheet';

/** What was chosen, change by change. */
const chosen = vi.fn<(patch: Partial<WallChoices>) => void>();
const closed = vi.fn();

const untouched: WallChoices = {
  scenes: ['overview'],
  every: 20,
  diagonal: 55,
  distance: 4,
  replay: null,
};

/** The sheet over choices that change as the address would. */
function Page({ given }: { readonly given: Partial<WallChoices> }) {
  const [choices, setChoices] = useState({ ...untouched, ...given });
  const change = (patch: Partial<WallChoices>) => {
    chosen(patch);
    setChoices((before) => ({ ...before, ...patch }));
  };
  return <SetUpSheet choices={choices} change={change} onClose={closed} />;
}

const show = (given: Partial<WallChoices> = {}) => render(<Page given={given} />);

beforeAll(() => {
  // jsdom has no modal dialogs.
  HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
    this.open = false;
  };
});

beforeEach(() => {
  chosen.mockClear();
  closed.mockClear();
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  vi.stubGlobal('innerWidth', 1920);
  vi.stubGlobal('innerHeight', 1080);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  window.history.replaceState(null, '', '/');
});

const field = (name: string | RegExp) => screen.getByLabelText<HTMLInputElement>(name);
const type = (name: string | RegExp, value: string) =>
  fireEvent.change(field(name), { target: { value } });
const line = () => screen.getByRole('region', { name: 'Line to test with' });
const sheet = () => screen.getByRole('dialog', { name: 'Set up this wall' });

test('it is a dialog with a name, and closes by its button', () => {
  show();
  expect(sheet()).toBeTruthy();
  fireEvent.click(within(sheet()).getByRole('button', { name: 'Close' }));
  expect(closed).toHaveBeenCalledTimes(1);
});

describe('a number', () => {
  test.each<[string | RegExp, string, Partial<WallChoices>]>([
    [/^Diagonal/, '27.5', { diagonal: 27.5 }],
    [/^Diagonal/, '27,5', { diagonal: 27.5 }],
    [/^Diagonal/, ' 75 ', { diagonal: 75 }],
    [/^Distance/, '0.3', { distance: 0.3 }],
    [/^Distance/, '100', { distance: 100 }],
    [/^Time of a scene/, '45', { every: 45 }],
  ])('%s: "%s" is taken at once', (name, text, patch) => {
    show();
    type(name, text);
    expect(chosen.mock.calls).toEqual([[patch]]);
    expect(field(name).value, 'what was typed stays').toBe(text);
    expect(field(name).getAttribute('aria-invalid')).toBe('false');
  });

  test.each<[string | RegExp, string, RegExp]>([
    [
      /^Diagonal/,
      '4',
      /^Diagonal of the picture: “4” is not a number from 5 to 500.*Still using 55 inches/,
    ],
    [/^Diagonal/, '', /^Diagonal of the picture: nothing is not a number/],
    [/^Diagonal/, '1.2345', /at most three decimals/],
    [/^Diagonal/, '1,234.5', /is not a number/],
    [/^Distance/, '0', /^Distance: “0” is not a number from 0.3 to 100.*Still using 4 metres/],
    [
      /^Time of a scene/,
      'soon',
      /^Time of a scene: “soon” is not a number from 5 to 3600.*Still using 20 seconds/,
    ],
  ])(
    '%s: "%s" is wrong, which is said at the field, and the last one holds',
    (name, text, words) => {
      show();
      type(name, text);
      expect(chosen).not.toHaveBeenCalled();
      const alert = screen.getByRole('alert');
      expect(alert.textContent).toMatch(words);
      expect(field(name).getAttribute('aria-invalid')).toBe('true');
      expect(field(name).getAttribute('aria-describedby')?.split(' ')).toContain(alert.id);
    },
  );

  test('one that is put right is no longer called wrong', () => {
    show();
    type(/^Diagonal/, '');
    type(/^Diagonal/, '65');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(chosen.mock.calls).toEqual([[{ diagonal: 65 }]]);
  });
});

describe('the line to test with', () => {
  const sizes = () =>
    within(line())
      .getAllByText(/^H 24/)
      .map((text) => Math.round(Number.parseFloat(text.style.fontSize)));

  test('is as large as the type of the wall, and says how high a ruler should find it', () => {
    show();
    expect(sizes()).toEqual([51, 41]);
    expect(line().textContent).toContain('What must be read: 51 px');
    expect(line().textContent).toContain('23 mm');
    expect(line().textContent).toContain('19 mm');
    expect(line().textContent).toContain('Everything can be read up to 4 m.');
  });

  test('follows each change', () => {
    show();
    type(/^Diagonal/, '75');
    expect(sizes()).toEqual([49, 39]);
    expect(line().textContent).toContain('Everything can be read up to 5.2 m.');
  });

  test('reports a picture that is too small, and the size that is enough', () => {
    show({ diagonal: 24, distance: 8 });
    expect(within(line()).getByRole('status').textContent).toBe(
      'Too small for 8 m: 24 inches can be read up to 2.8 m only. At 8 m it takes 68 inches.',
    );
  });
});

test('scenes are switched and ordered', () => {
  show();
  fireEvent.click(screen.getByRole('button', { name: 'Move Now up' }));
  fireEvent.click(screen.getByRole('checkbox', { name: 'Now' }));
  expect(chosen.mock.lastCall).toEqual([{ scenes: ['now', 'overview'] }]);
});

test.each([
  ['5', 5],
  ['none', null],
])('the past is replayed at %s days a second', (name, replay) => {
  show({ replay: 2 });
  const speeds = screen.getByRole('group', { name: 'Replay, days a second' });
  expect(within(speeds).getByRole('button', { pressed: true }).textContent).toBe('2');
  fireEvent.click(within(speeds).getByRole('button', { name }));
  expect(chosen.mock.calls).toEqual([[{ replay }]]);
});

test('the link has the view of the address and every choice, the newest one too', async () => {
  window.history.replaceState(null, '', '/?screen=wall&group=a&distance=6');
  const writeText = vi.fn(async (_text: string) => {});
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  show({ distance: 6 });
  type(/^Diagonal/, '75');
  fireEvent.click(screen.getByRole('button', { name: 'Copy link to this wall' }));
  await screen.findByText('Copied');
  const { searchParams } = new URL(writeText.mock.lastCall?.[0] ?? '');
  expect(Object.fromEntries(searchParams)).toEqual({
    screen: 'wall',
    group: 'a',
    distance: '6',
    diagonal: '75',
  });
});

describe('full screen', () => {
  afterEach(() => {
    Reflect.deleteProperty(document.documentElement, 'requestFullscreen');
  });

  test('fills the screen with the page', () => {
    const request = vi.fn(async () => {});
    Reflect.set(document.documentElement, 'requestFullscreen', request);
    show();
    fireEvent.click(screen.getByRole('button', { name: 'Full screen' }));
    expect(request).toHaveBeenCalledTimes(1);
  });

  test('a browser that refuses, or has none, leaves the page as it is', async () => {
    show();
    fireEvent.click(screen.getByRole('button', { name: 'Full screen' }));
    Reflect.set(document.documentElement, 'requestFullscreen', async () => {
      throw new TypeError('refused');
    });
    fireEvent.click(screen.getByRole('button', { name: 'Full screen' }));
    await Promise.resolve();
    expect(sheet()).toBeTruthy();
  });
});
