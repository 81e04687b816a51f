import { fireEvent, renderHook } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { useWallKeys } from './use-wall-keys';

afterEach(() => document.body.replaceChildren());

/** The wall with its keys, and what they were asked to do. */
function wall() {
  const done: string[] = [];
  const say = (what: string) => () => void done.push(what);
  const keys = {
    onPause: say('pause'),
    onStep: (by: number) => void done.push(`step ${by}`),
    onFullScreen: say('full screen'),
    onSetUp: say('set-up'),
    onLeave: say('leave'),
  };
  const hook = renderHook(() => useWallKeys(keys));
  return { done, ...hook };
}

/** Presses a key; whether the browser was kept from its own answer to it. */
const press = (key: string, more: KeyboardEventInit = {}) =>
  !fireEvent.keyDown(document.body, { key, ...more });

describe('a key', () => {
  test.each([
    [' ', 'pause'],
    ['ArrowRight', 'step 1'],
    ['ArrowDown', 'step 1'],
    ['PageDown', 'step 1'],
    ['ArrowLeft', 'step -1'],
    ['ArrowUp', 'step -1'],
    ['PageUp', 'step -1'],
    ['f', 'full screen'],
    ['F', 'full screen'],
    ['s', 'set-up'],
    ['S', 'set-up'],
    ['Escape', 'leave'],
  ])('"%s": %s, and nothing else', (key, expected) => {
    const { done } = wall();
    expect(press(key)).toBe(true);
    expect(done).toEqual([expected]);
  });

  test.each(['a', 'Enter', 'Tab', 'F11', 'Home', 'Shift'])('"%s" is the browser’s', (key) => {
    const { done } = wall();
    expect(press(key)).toBe(false);
    expect(done).toEqual([]);
  });

  test.each<[string, KeyboardEventInit]>([
    ['Ctrl', { ctrlKey: true }],
    ['Alt', { altKey: true }],
    ['Meta', { metaKey: true }],
  ])('with %s is the browser’s: it saves, finds, goes back', (_what, held) => {
    const { done } = wall();
    for (const key of ['s', 'f', 'ArrowLeft', ' ', 'Escape']) expect(press(key, held)).toBe(false);
    expect(done).toEqual([]);
  });

  test('a held key repeats steps, but no other action', () => {
    const { done } = wall();
    for (const key of ['ArrowRight', ' ', 'f', 's', 'Escape']) press(key, { repeat: true });
    expect(done).toEqual(['step 1']);
  });

  test('that something else has answered is left alone', () => {
    const { done } = wall();
    const answer = (event: Event) => event.preventDefault();
    document.body.addEventListener('keydown', answer);
    press('Escape');
    document.body.removeEventListener('keydown', answer);
    expect(done).toEqual([]);
  });
});

test('in an open dialog no key is the wall’s, and all are again when it is closed', () => {
  const { done } = wall();
  const dialog = document.createElement('dialog');
  dialog.open = true;
  document.body.append(dialog);
  for (const key of [' ', 'ArrowRight', 'f', 's', 'Escape']) press(key);
  expect(done).toEqual([]);
  dialog.open = false;
  press(' ');
  expect(done).toEqual(['pause']);
});

test('no key is heard when the wall is gone', () => {
  const { done, unmount } = wall();
  unmount();
  press(' ');
  expect(done).toEqual([]);
});
