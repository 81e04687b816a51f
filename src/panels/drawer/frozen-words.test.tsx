import { fireEvent, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, onTestFinished, test, vi } from 'vitest';
import { day } from '../../domain/day';
import { anAttack, aStatement } from '../../domain/testing/records';
import { reportDataset } from '../../domain/testing/report';
import type { View } from '../../domain/view';
import { viewStateOf } from '../../url/testing/view-state';
import type { ViewState } from '../../url/view-state';
import { AttackRecord } from './AttackRecord';
import { KeyDateBody } from './KeyDateOpened';
import { StatementRecord } from './StatementRecord';
import { renderOver } from './testing/cache';

const attack = anAttack('a', '2021-12-18');
const statement = aStatement('s', '2021-12-18');

const records: [string, (state: ViewState) => ReactNode][] = [
  ['an attack', (state) => <AttackRecord attack={attack} versions={[attack]} state={state} />],
  [
    'a statement',
    (state) => <StatementRecord statement={statement} versions={[statement]} state={state} />,
  ],
  [
    'a key date',
    (state) => <KeyDateBody state={state} open={{ kind: 'keyDate', id: 'deadline-2021' }} />,
  ],
];

async function citationOf(of: (state: ViewState) => ReactNode, view: Partial<View>) {
  const writeText = vi.fn(async (_text: string) => {});
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
  renderOver(
    { attacks: [attack], statements: [statement] },
    [],
    of(viewStateOf(view, reportDataset)),
  );
  fireEvent.click(screen.getByRole('button', { name: 'Copy with citation' }));
  await screen.findByText('Copied');
  return writeText.mock.lastCall?.[0] ?? '';
}

test.each(records)(
  'the citation of %s on a frozen page has both clocks and the link',
  async (_what, of) => {
    const asOf = day('2021-12-20');
    const text = await citationOf(of, { asOf, at: '0123456789ab.12' });
    const [, link = ''] =
      / As of December 20, 2021, frozen at 0123456789ab\.12: (\S+)$/.exec(text) ?? [];
    const search = new URL(link).searchParams;
    expect([search.get('asOf'), search.get('at')]).toEqual([asOf, '0123456789ab.12']);
  },
);

test.each(records)('the citation of %s on any other page says nothing of it', async (_what, of) => {
  expect(await citationOf(of, { asOf: day('2021-12-20') })).not.toMatch(/frozen|at=/);
});
