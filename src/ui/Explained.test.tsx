import { act, fireEvent, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Explained } from './Explained';
import { TermList } from './TermList';

const rows = [['Rule', 'The whole interval lies above 1.']] as const;

/** A word that is explained, between two other things that can be reached. */
function show(drawn: () => void = () => {}) {
  const explanation = () => {
    drawn();
    return <TermList rows={rows} />;
  };
  render(
    <p>
      <button type="button">before</button>
      <Explained explanation={explanation} title="How it came about">
        up
      </Explained>
      <button type="button">after</button>
    </p>,
  );
  return {
    button: screen.getByRole('button', { name: 'up' }),
    after: screen.getByRole('button', { name: 'after' }),
    // Not by its role: jsdom knows no popover that is open, and takes it for hidden.
    note: () => screen.queryByLabelText('How it came about'),
  };
}

const mouse = { pointerType: 'mouse' };
const touch = { pointerType: 'touch' };

/** A press of the mouse or a finger, as a browser tells of it. */
function press(target: HTMLElement, pointer = mouse) {
  fireEvent.pointerEnter(target, pointer);
  fireEvent.pointerDown(target, pointer);
  act(() => target.focus());
  fireEvent.pointerUp(target, pointer);
  if (pointer === touch) fireEvent.pointerLeave(target, pointer);
  fireEvent.click(target);
}

test('the explanation is not rendered until it opens', () => {
  let drawings = 0;
  const { button, note } = show(() => {
    drawings += 1;
  });
  expect(note()).toBeNull();
  expect(button.getAttribute('aria-expanded')).toBe('false');
  expect(drawings).toBe(0);
});

test('hover opens it, and it stays open while the pointer is over the explanation', () => {
  const { button, after, note } = show();
  fireEvent.pointerEnter(button, mouse);
  const open = note();
  expect(open?.textContent).toBe('RuleThe whole interval lies above 1.');
  expect(button.getAttribute('aria-expanded')).toBe('true');
  fireEvent.pointerOut(button, { ...mouse, relatedTarget: open });
  expect(note()).not.toBeNull();
  fireEvent.pointerOut(open as HTMLElement, { ...mouse, relatedTarget: after });
  expect(note()).toBeNull();
});

test('focus opens it and blur closes it', () => {
  const { button, after, note } = show();
  fireEvent.focus(button);
  expect(note()).not.toBeNull();
  expect(button.getAttribute('aria-details')).toBe(note()?.id);
  fireEvent.blur(button, { relatedTarget: after });
  expect(note()).toBeNull();
  expect(button.getAttribute('aria-details')).toBeNull();
});

test.each([
  ['the mouse', mouse],
  ['a finger', touch],
])('a press of %s keeps it open until it is pressed again', (_what, pointer) => {
  const { button, after, note } = show();
  press(button, pointer);
  expect(note()).not.toBeNull();
  fireEvent.pointerOut(button, { ...pointer, relatedTarget: after });
  expect(note()).not.toBeNull();
  press(button, pointer);
  expect(note()).toBeNull();
});

test('a press elsewhere closes it', () => {
  const { button, after, note } = show();
  press(button);
  fireEvent.pointerDown(after, mouse);
  expect(note()).toBeNull();
});

test('a press inside does not close it, and the note can take the focus', () => {
  const { button, note } = show();
  press(button);
  fireEvent.pointerDown(note() as HTMLElement, mouse);
  act(() => note()?.focus());
  expect(note()).toBe(document.activeElement);
});

test('Escape closes only the explanation, however it was opened', () => {
  const { button, note } = show();
  let heard = 0;
  const listen = ({ defaultPrevented }: KeyboardEvent) => {
    if (!defaultPrevented) heard += 1;
  };
  document.body.addEventListener('keydown', listen);
  fireEvent.pointerEnter(button, mouse);
  fireEvent.keyDown(document.body, { key: 'Escape' });
  expect(note()).toBeNull();
  press(button);
  fireEvent.keyDown(button, { key: 'Escape' });
  expect(note()).toBeNull();
  expect(heard).toBe(0);
  fireEvent.keyDown(button, { key: 'Escape' });
  expect(heard).toBe(1);
  document.body.removeEventListener('keydown', listen);
});

test('it stays inside a narrow window', () => {
  const { button, note } = show();
  const rect = (left: number, top: number, width: number, height: number) => () =>
    new DOMRect(left, top, width, height);
  const windowSize = { offsetWidth: 320, clientHeight: 600 };
  for (const [name, value] of Object.entries(windowSize)) {
    Object.defineProperty(document.documentElement, name, { configurable: true, value });
  }
  const { getBoundingClientRect } = HTMLElement.prototype;
  HTMLElement.prototype.getBoundingClientRect = rect(0, 0, 304, 300);
  button.getBoundingClientRect = rect(250, 500, 40, 20);
  fireEvent.pointerEnter(button, mouse);
  expect(note()?.style).toMatchObject({ left: '8px', top: '200px', maxWidth: '304px' });
  HTMLElement.prototype.getBoundingClientRect = getBoundingClientRect;
  for (const name of Object.keys(windowSize)) {
    Reflect.deleteProperty(document.documentElement, name);
  }
});
