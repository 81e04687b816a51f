import { fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ChunkLoadError } from '../ui/lazy-component';
import { PanelBoundary } from './PanelBoundary';

const page = vi.hoisted(() => ({ reload: vi.fn(), answers: vi.fn<() => Promise<boolean>>() }));
vi.mock('../url/reload', () => ({ reload: page.reload }));
vi.mock('../api/server-answers', () => ({ serverAnswers: page.answers }));

beforeEach(() => {
  // React tells of each fault that a boundary catches.
  vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.clearAllMocks();
});
afterEach(() => vi.restoreAllMocks());

function Missing(): never {
  throw new ChunkLoadError(new Error('not loaded'));
}

test('a part whose code is missing reloads the page only once the server answers', async () => {
  render(
    <PanelBoundary title="Run-ups">
      <Missing />
    </PanelBoundary>,
  );
  expect(screen.getByText(/^The code of this part of the page did not load\./)).toBeTruthy();
  page.answers.mockResolvedValue(false);
  fireEvent.click(screen.getByRole('button', { name: 'Show it again' }));
  expect(await screen.findByText(/The server does not answer yet\./)).toBeTruthy();
  expect(page.reload).not.toHaveBeenCalled();
  page.answers.mockResolvedValue(true);
  fireEvent.click(screen.getByRole('button', { name: 'Show it again' }));
  await vi.waitFor(() => expect(page.reload).toHaveBeenCalledOnce());
});

test('a part that throws is said to have failed itself', () => {
  const Throws = () => {
    throw new TypeError('ours');
  };
  render(
    <PanelBoundary title="Run-ups">
      <Throws />
    </PanelBoundary>,
  );
  expect(screen.getByText(/^This part of the page has failed\./)).toBeTruthy();
  expect(screen.queryByText(/server/)).toBeNull();
});
