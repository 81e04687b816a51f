import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useRef } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { days } from '../../domain/testing/columns';
import type { PageClock } from '../../url/page-clock';
import { useClockKeys } from './clock-keys';

const asked = vi.fn<(what: string) => void>();
const clock: PageClock = {
  range: days('2021-10-01..2021-12-30'),
  playing: false,
  speed: 1,
  goTo: () => asked('go'),
  step: (count) => asked(`step ${count}`),
  play: () => asked('play'),
  pause: () => asked('pause'),
  setSpeed: () => asked('speed'),
};

function Page({ playing = false, active = true }: { playing?: boolean; active?: boolean }) {
  const controls = useRef<HTMLFieldSetElement>(null);
  useClockKeys(controls, { ...clock, playing }, active);
  return (
    <>
      <fieldset ref={controls}>
        <button type="button">Inside</button>
        <input type="range" aria-label="Slider" />
        <input type="date" aria-label="Field" />
        <select aria-label="List" />
      </fieldset>
      <button type="button">Outside</button>
      <div role="slider" aria-label="Cursor" aria-valuenow={0} tabIndex={0} />
    </>
  );
}

beforeEach(() => asked.mockClear());
afterEach(cleanup);

/** What a key does there; "its own" where the browser is left to do what it does. */
function press(where: Element, key: string, more: KeyboardEventInit = {}): string {
  const isLeft = fireEvent.keyDown(where, { key, ...more });
  expect(asked.mock.calls.length > 0, 'only what is taken is kept from the browser').toBe(!isLeft);
  return asked.mock.calls.at(-1)?.[0] ?? 'its own';
}

describe('on the bare page', () => {
  test.each([
    [' ', {}, 'play'],
    ['ArrowLeft', {}, 'step -1'],
    ['ArrowRight', {}, 'step 1'],
    ['ArrowUp', {}, 'its own'],
    ['Home', {}, 'its own'],
    ['a', {}, 'its own'],
    ['ArrowLeft', { altKey: true }, 'its own'],
    [' ', { shiftKey: true }, 'its own'],
    ['ArrowRight', { ctrlKey: true }, 'its own'],
    ['ArrowRight', { metaKey: true }, 'its own'],
  ])('%j %j does: %s', (key, more, what) => {
    render(<Page />);
    expect(press(document.body, key, more)).toBe(what);
  });

  test('Space pauses what plays; held down it is one press, and does not scroll', () => {
    render(<Page playing />);
    expect(press(document.body, ' ')).toBe('pause');
    expect(fireEvent.keyDown(document.body, { key: ' ', repeat: true })).toBe(false);
    expect(asked).toHaveBeenCalledTimes(1);
  });

  test('at the latest day every key is the browser’s', () => {
    render(<Page active={false} />);
    expect(press(document.body, ' ')).toBe('its own');
    expect(press(document.body, 'ArrowLeft')).toBe('its own');
  });

  test('a key that another has taken is left alone', () => {
    render(<Page />);
    const take = (event: Event) => event.preventDefault();
    document.body.addEventListener('keydown', take);
    fireEvent.keyDown(document.body, { key: ' ' });
    document.body.removeEventListener('keydown', take);
    expect(asked).not.toHaveBeenCalled();
  });

  test('under an open dialog nothing moves', () => {
    render(<Page />);
    const dialog = document.body.appendChild(document.createElement('dialog'));
    dialog.setAttribute('open', '');
    expect(press(document.body, ' ')).toBe('its own');
    dialog.remove();
    expect(press(document.body, ' ')).toBe('play');
  });
});

describe('where a key has a meaning of its own it keeps it', () => {
  test.each([
    ['Inside', 'its own', 'step -1'],
    ['Slider', 'play', 'its own'],
    ['Field', 'its own', 'its own'],
    ['List', 'its own', 'its own'],
    ['Outside', 'its own', 'its own'],
    ['Cursor', 'its own', 'its own'],
  ])('%s: Space %s, Left %s', (name, space, left) => {
    render(<Page />);
    const where = screen.queryByLabelText(name) ?? screen.getByText(name);
    expect(press(where, ' ')).toBe(space);
    asked.mockClear();
    expect(press(where, 'ArrowLeft')).toBe(left);
  });
});

test('what is gone listens no longer', () => {
  render(<Page />).unmount();
  expect(press(document.body, ' ')).toBe('its own');
});
