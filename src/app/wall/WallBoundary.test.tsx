import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { WallBoundary } from './WallBoundary';

let broken = false;

function Scene() {
  if (broken) throw new Error('a fault in a scene');
  return <p>The scene</p>;
}

beforeEach(() => {
  vi.useFakeTimers();
  // React tells of each fault that a boundary catches.
  vi.spyOn(console, 'error').mockImplementation(() => {});
  broken = true;
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const show = () =>
  render(
    <>
      <WallBoundary title="Now">
        <Scene />
      </WallBoundary>
      <p>The foot</p>
    </>,
  );

const pass = (seconds: number) => act(() => vi.advanceTimersByTime(seconds * 1000));

test('an error is shown in its place and leaves the rest', () => {
  show();
  expect(screen.getByRole('alert').textContent).toContain('Now has failed.');
  expect(screen.getByText('The foot')).not.toBeNull();
});

test('in a line, the error is one line', () => {
  render(
    <WallBoundary title="The state of the data" isLine>
      <Scene />
    </WallBoundary>,
  );
  expect(screen.getByRole('alert').textContent).toBe('The state of the data has failed');
  broken = false;
  pass(10);
  expect(screen.getByText('The scene')).not.toBeNull();
});

test('the scene comes back by itself once it can', () => {
  show();
  pass(10);
  expect(screen.queryByText('The scene'), 'it is tried, and fails again').toBeNull();
  broken = false;
  pass(9);
  expect(screen.queryByRole('alert')).not.toBeNull();
  pass(1);
  expect(screen.getByText('The scene')).not.toBeNull();
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a scene that is gone is not tried any longer', () => {
  show().unmount();
  expect(vi.getTimerCount()).toBe(0);
});
