import { render, screen } from '@testing-library/react';
import { beforeAll, expect, test, vi } from 'vitest';
import type { DrawerTarget } from '../../domain/view';
import { viewStateOf } from '../../url/testing/view-state';
import { DrawerPanel } from './DrawerPanel';

/** Stands for what is in the drawer: how often it is drawn. */
const drawn = vi.hoisted(() => vi.fn(() => 'Double claims'));
vi.mock('./OverlapsOpened', () => ({ OverlapsBody: drawn }));

beforeAll(() => {
  // jsdom has no media queries.
  vi.stubGlobal('matchMedia', () => Object.assign(new EventTarget(), { matches: false }));
  // jsdom has no modal dialogs.
  HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
    this.open = false;
  };
});

test('it is drawn for what was opened and for the state of the page, and for nothing else', () => {
  const state = viewStateOf();
  const open: DrawerTarget = { kind: 'overlaps' };
  const { rerender } = render(<DrawerPanel state={state} open={open} />);
  expect(screen.getByText('Double claims')).toBeTruthy();
  expect(drawn).toHaveBeenCalledTimes(1);
  rerender(<DrawerPanel state={state} open={open} />);
  expect(drawn).toHaveBeenCalledTimes(1);
  rerender(<DrawerPanel state={{ ...state }} open={open} />);
  expect(drawn).toHaveBeenCalledTimes(2);
});
