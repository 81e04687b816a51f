import { fireEvent, render, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type WallScene, wallScenes } from '../../../url/wall-choices';
import { SceneList } from './SceneList';

/** What was chosen, change by change. */
const chosen = vi.fn<(scenes: readonly WallScene[]) => void>();
beforeEach(() => void chosen.mockClear());

/** The list over scenes that change as the address would. */
function Page({ given }: { readonly given: readonly WallScene[] }) {
  const [shown, setShown] = useState(given);
  const change = (scenes: readonly WallScene[]) => {
    chosen(scenes);
    setShown(scenes);
  };
  return <SceneList shown={shown} onChange={change} />;
}

const show = (given: readonly WallScene[] = wallScenes) => render(<Page given={given} />);

describe('the scenes', () => {
  const rows = () =>
    within(screen.getByRole('group', { name: /^Scenes/ })).getAllByRole('listitem');
  const names = () => rows().map((row) => row.querySelector('label')?.textContent);
  const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name });
  const button = (name: string) => screen.getByRole('button', { name });

  test('are listed as they come, those that are off behind', () => {
    show(['threats', 'now']);
    expect(names()).toEqual([
      'Threat statements',
      'Now',
      'Overview',
      'Attack frequency',
      'Compare periods',
      'Run-up',
    ]);
    expect(['Threat statements', 'Now', 'Run-up'].map((name) => box(name).checked)).toEqual([
      true,
      true,
      false,
    ]);
  });

  test('are switched on and off in their place', () => {
    show();
    fireEvent.click(box('Attack frequency'));
    expect(chosen.mock.lastCall).toEqual([['overview', 'now', 'threats', 'compare', 'run-up']]);
    fireEvent.click(box('Attack frequency'));
    expect(chosen.mock.lastCall).toEqual([wallScenes]);
  });

  test('are moved, and the button keeps the focus', () => {
    show();
    const up = button('Move Threat statements up');
    up.focus();
    fireEvent.click(up);
    expect(chosen.mock.lastCall?.[0]).toEqual([
      'overview',
      'now',
      'threats',
      'frequency',
      'compare',
      'run-up',
    ]);
    expect(button('Move Threat statements up')).toBe(document.activeElement);
    fireEvent.click(up);
    fireEvent.click(up);
    fireEvent.click(up);
    expect(chosen).toHaveBeenCalledTimes(3);
    expect(up.getAttribute('aria-disabled')).toBe('true');
    expect(names()[0]).toBe('Threat statements');
  });

  test('one that is off can be moved, which changes nothing until it is on', () => {
    show(['now', 'threats']);
    fireEvent.click(button('Move Attack frequency up'));
    fireEvent.click(button('Move Attack frequency up'));
    expect(chosen.mock.lastCall).toEqual([['now', 'threats']]);
    fireEvent.click(box('Attack frequency'));
    expect(chosen.mock.lastCall).toEqual([['now', 'frequency', 'threats']]);
  });

  test('the last scene stays, with a message at its checkbox', () => {
    show(['run-up']);
    fireEvent.click(box('Run-up'));
    expect(chosen).not.toHaveBeenCalled();
    expect(box('Run-up').checked).toBe(true);
    const alert = screen.getByRole('alert');
    expect(alert.textContent).toMatch(/^Run-up is the only scene/);
    expect(box('Run-up').getAttribute('aria-describedby')).toBe(alert.id);
    fireEvent.click(box('Now'));
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
