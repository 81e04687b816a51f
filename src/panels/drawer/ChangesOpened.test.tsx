import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { day } from '../../domain/day';
import { anAttack, aStatement } from '../../domain/testing/records';
import { reportDataset } from '../../domain/testing/report';
import { withKnownUntil } from '../../domain/versions';
import type { DrawerTarget, View } from '../../domain/view';
import { drawerTargetText, parseDrawerTarget } from '../../url/drawer-target';
import { changing, untouchedView, viewStateOf } from '../../url/testing/view-state';
import { ChangesBody, ChangesTitle } from './ChangesOpened';
import { renderOver } from './testing/cache';

const asked = vi.fn<(open: string | null, replace: boolean) => void>();
beforeEach(() => asked.mockClear());
afterEach(cleanup);

const attacks = withKnownUntil([
  anAttack('new', '2021-12-06'),
  anAttack('moved', '2021-11-30', { claimedBy: 'ashab-al-kahf' }),
  anAttack('moved', '2021-11-29', {
    version: 2,
    knownOn: day('2021-12-06'),
    claimedBy: 'ashab-al-kahf',
    correction: 'The claim was of the day before.',
  }),
  anAttack('gone', '2021-12-03'),
  anAttack('gone', '2021-12-03', { version: 2, knownOn: day('2021-12-06'), retracted: true }),
  anAttack('later', '2021-12-20'),
]);
const statements = [aStatement('word', '2021-12-06', { organisation: 'zulfiqar-forces' })];

type Changes = Extract<DrawerTarget, { kind: 'changes' }>;

function open(text: string, choices: Partial<View> = {}, ids: string[][] = []) {
  const opened = parseDrawerTarget(text);
  if (opened?.kind !== 'changes') throw new Error(`${text} is not a look at changes`);
  const state = {
    ...viewStateOf({ asOf: day('2021-12-06'), ...choices }, reportDataset),
    change: changing(
      () => untouchedView,
      (next, options) =>
        asked(next.open ? drawerTargetText(next.open) : null, options?.replace ?? false),
    ),
  };
  const props: { state: typeof state; open: Changes } = { state, open: opened };
  renderOver(
    { attacks, statements },
    ids,
    <>
      <h2>
        <ChangesTitle {...props} />
      </h2>
      <ChangesBody {...props} />
    </>,
  );
}

const table = () =>
  within(screen.getByRole('table', { name: /^Records that changed/ }))
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => cell.textContent).join(' | '));

test('the numbers of what changed, none said as none', () => {
  open('changes:2021-12-05');
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(
    'What changed since December 5',
  );
  expect(table()).toEqual([
    ' | Attack records | Statements',
    'added | 1 | 1',
    're-dated | 1 | none',
    'corrected | none | none',
    'retracted | 1 | none',
  ]);
});

test('a day of another year is said with its year', () => {
  open('changes:2021-12-30', { asOf: day('2022-01-02') });
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(
    'What changed since December 30, 2021',
  );
});

test('a number opens its records, and closes them', () => {
  open('changes:2021-12-05');
  fireEvent.click(screen.getByRole('button', { name: '1 attack record re-dated' }));
  expect(asked).toHaveBeenLastCalledWith('changes:2021-12-05:attacks:redated', false);
  cleanup();
  open('changes:2021-12-05:attacks:redated', {}, [['moved']]);
  const pressed = screen.getByRole('button', { name: '1 attack record re-dated', pressed: true });
  fireEvent.click(pressed);
  expect(asked).toHaveBeenLastCalledWith('changes:2021-12-05', false);
});

test('a re-dated record shows both days and the reason', () => {
  open('changes:2021-12-05:attacks:redated', {}, [['moved']]);
  const article = screen.getByRole('article');
  const rows = within(article).getAllByRole('row');
  expect(rows[1]?.textContent).toBe('DayNovember 30, 2021November 29, 2021');
  expect(article.textContent).toContain('Reason: The claim was of the day before.');
  fireEvent.click(within(article).getByRole('button', { name: 'Whole record' }));
  expect(asked).toHaveBeenLastCalledWith('attack:moved', false);
});

test('a retracted record shows its last version', () => {
  open('changes:2021-12-05:attacks:retracted', {}, [['gone']]);
  expect(document.body.textContent).toContain('Withdrawn on December 6, 2021.');
  expect(screen.getByRole('article').textContent).toContain('An attack on 2021-12-03.');
});

test("the page's filters apply and are named", () => {
  open('changes:2021-12-05', { group: 'zulfiqar-forces' });
  expect(table().slice(1)).toEqual([
    'added | none | 1',
    're-dated | none | none',
    'corrected | none | none',
    'retracted | none | none',
  ]);
  expect(document.body.textContent).toContain('Only statements for Name of zulfiqar-forces.');
});

describe('the day to compare with', () => {
  test('is stepped without adding to the history', () => {
    open('changes:2021-12-04:attacks:added', {}, [['new']]);
    fireEvent.click(screen.getByRole('button', { name: 'A day later' }));
    expect(asked).toHaveBeenLastCalledWith('changes:2021-12-05:attacks:added', true);
    fireEvent.click(screen.getByRole('button', { name: 'A day earlier' }));
    expect(asked).toHaveBeenLastCalledWith('changes:2021-12-03:attacks:added', true);
  });

  test('is typed, and taken on Enter', () => {
    open('changes:2021-12-05');
    const field = screen.getByLabelText('Since');
    fireEvent.change(field, { target: { value: '2021-12-01' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(asked).toHaveBeenLastCalledWith('changes:2021-12-01', true);
  });

  test.each(['2021-12-06', '2021-12-25', '2021-09-01'])('cannot be %s', (since) => {
    open(`changes:${since}`);
    expect(document.body.textContent).toContain('Choose a day from October 1, 2021 to December 5');
    expect(screen.queryByRole('table')).toBeNull();
  });

  test('is empty on the first day of the page', () => {
    open('changes:2021-10-01', { asOf: day('2021-10-01') });
    expect(document.body.textContent).toContain(
      'October 1, 2021 is the first day that this page can show',
    );
    expect(screen.queryByLabelText('Since')).toBeNull();
  });
});
