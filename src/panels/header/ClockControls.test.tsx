import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Day, day } from '../../domain/day';
import { reportDataset } from '../../domain/testing/report';
import { drawerTargetText } from '../../url/drawer-target';
import type { PageClock } from '../../url/page-clock';
import { changing, untouchedView, viewStateOf } from '../../url/testing/view-state';
import { selectableDays } from '../../url/view-state';
import { ClockControls } from './ClockControls';

const asked = vi.fn<(what: string) => void>();
beforeEach(() => asked.mockClear());
afterEach(cleanup);

function show(asOf: Day | null, playing = false) {
  const clock: PageClock = {
    range: selectableDays(reportDataset),
    playing,
    speed: 2,
    goTo: (to) => asked(`go to ${to ?? 'the latest'}`),
    step: (days) => asked(`step ${days}`),
    play: () => asked('play'),
    pause: () => asked('pause'),
    setSpeed: (speed) => asked(`speed ${speed}`),
  };
  const change = changing(
    () => untouchedView,
    ({ open }) => asked(`open ${open ? drawerTargetText(open) : ''}`),
  );
  const state = { ...viewStateOf({ asOf }, reportDataset), change };
  render(<ClockControls state={state} clock={clock} />);
}

const button = (name: string) => screen.getByRole('button', { name });
const slider = () => screen.getByRole('slider', { name: 'Day' });
const isOff = (name: string) => button(name).getAttribute('aria-disabled') === 'true';
const last = () => asked.mock.calls.at(-1)?.[0];

describe('the day is seen at a glance', () => {
  test.each([
    [null, 'Dec 30 · latest', 'Thursday, December 30, 2021, 1 day before the deadline'],
    ['2021-12-06', 'Dec 6 · 24 days back', 'Monday, December 6, 2021, 25 days before the deadline'],
    [
      '2022-01-01',
      'Jan 1, 2022 · 2 days ahead',
      'Saturday, January 1, 2022, 1 day after the deadline',
    ],
  ])('%s', (asOf, words, read) => {
    show(asOf === null ? null : day(asOf));
    expect(screen.getByRole('group', { name: 'Day shown' }).textContent).toContain(words);
    expect(slider().getAttribute('aria-valuetext')).toBe(read);
  });
});

describe('what leads nowhere is off, and does nothing', () => {
  test.each([
    ['2021-10-01', { 'Previous day': true, 'Next day': false, Latest: false }],
    ['2021-12-06', { 'Previous day': false, 'Next day': false, Latest: false }],
    [null, { 'Previous day': false, 'Next day': true, Latest: true }],
    // Chosen, the latest day is held: back to the latest is to move on with the data.
    ['2021-12-30', { 'Previous day': false, 'Next day': true, Latest: false }],
    ['2022-01-03', { 'Previous day': false, 'Next day': true, Latest: false }],
  ])('%s: %j', (asOf, off) => {
    show(asOf === null ? null : day(asOf));
    for (const [name, expected] of Object.entries(off)) {
      expect(isOff(name), name).toBe(expected);
      asked.mockClear();
      fireEvent.click(button(name));
      expect(asked.mock.calls.length, name).toBe(expected ? 0 : 1);
    }
  });
});

describe('the day is moved', () => {
  test('by the buttons', () => {
    show(day('2021-12-06'));
    fireEvent.click(button('Previous day'));
    fireEvent.click(button('Next day'));
    fireEvent.click(button('Latest'));
    expect(asked.mock.calls.flat()).toEqual(['step -1', 'step 1', 'go to the latest']);
  });

  test('by the slider, whose end is the latest day', () => {
    show(day('2021-12-06'));
    const max = Number(slider().getAttribute('max'));
    fireEvent.change(slider(), { target: { value: `${max - 1}` } });
    expect(last()).toBe('go to 2021-12-29');
    fireEvent.change(slider(), { target: { value: `${max}` } });
    expect(last()).toBe('go to the latest');
  });

  test('a week at a time by Page Up and Page Down', () => {
    show(day('2021-12-06'));
    expect(fireEvent.keyDown(slider(), { key: 'PageUp' })).toBe(false);
    expect(last()).toBe('step 7');
    fireEvent.keyDown(slider(), { key: 'PageDown' });
    expect(last()).toBe('step -7');
    expect(fireEvent.keyDown(slider(), { key: 'Home' })).toBe(true);
  });

  test('to a key date, of those known on the day', () => {
    show(day('2021-12-06'));
    const list = screen.getByRole('combobox', { name: 'Jump to' });
    const labels = [...list.querySelectorAll('option')].map(({ textContent }) => textContent);
    expect(labels).toEqual([
      'a key date',
      'Oct 10 · Key date election-2021',
      'Dec 31 · Key date deadline-2021 and Key date combat-mission-end-2021',
      'Jan 3, 2022 · Key date anniversary-soleimani',
    ]);
    fireEvent.change(list, { target: { value: 'deadline-2021 2021-12-31' } });
    expect(last()).toBe('go to 2021-12-31');
  });

  test('standing at a key date, the list says so', () => {
    show(day('2021-10-10'));
    const list = screen.getByRole('combobox', { name: 'Jump to' });
    expect(list).toHaveProperty('value', 'election-2021 2021-10-10');
  });
});

describe('playing', () => {
  test('is begun, paused and made faster', () => {
    show(day('2021-12-06'));
    fireEvent.click(button('Play'));
    expect(button('2').getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(button('5'));
    cleanup();
    show(day('2021-12-06'), true);
    fireEvent.click(button('Pause'));
    expect(asked.mock.calls.flat()).toEqual(['play', 'speed 5', 'pause']);
  });

  test('ends where what changed is opened', () => {
    show(day('2021-12-06'), true);
    fireEvent.click(button('What changed'));
    expect(asked.mock.calls.flat()).toEqual(['pause', 'open changes:2021-12-05']);
  });
});

test.each([
  [null, 'open changes:2021-12-29'],
  ['2021-10-01', 'open changes:2021-10-01'],
])('what changed on %s is compared with the day before, where there is one', (asOf, expected) => {
  show(asOf === null ? null : day(asOf));
  fireEvent.click(button('What changed'));
  expect(last()).toBe(expected);
});
