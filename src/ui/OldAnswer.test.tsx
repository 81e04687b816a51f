import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { NowContext, nowAt } from './now';
import { OldAnswer, SaidOfAll } from './OldAnswer';

const minutes = 60_000;

function show(said: string | null, panel: { failure: string | null; answeredAt: number | null }) {
  render(
    <NowContext value={nowAt(60 * minutes)}>
      <SaidOfAll value={{ failure: said, answeredAt: said === null ? null : 59 * minutes }}>
        <OldAnswer {...panel} words={(seconds) => `${seconds / 60} min`} />
      </SaidOfAll>
    </NowContext>,
  );
  return screen.queryByRole('status')?.textContent ?? null;
}

const down = 'The server does not answer.';

test.each([
  ['nothing while nothing fails', null, { failure: null, answeredAt: 59 * minutes }, null],
  [
    'its age',
    null,
    { failure: down, answeredAt: 50 * minutes },
    `${down} Showing the answer from 10 min ago.`,
  ],
  ['nothing that is said of all', down, { failure: down, answeredAt: 58.5 * minutes }, null],
  [
    'another failure',
    down,
    { failure: 'No.', answeredAt: 59 * minutes },
    'No. Showing the answer from 1 min ago.',
  ],
  [
    'an older answer',
    down,
    { failure: down, answeredAt: 20 * minutes },
    `${down} Showing the answer from 40 min ago.`,
  ],
  [
    'an answer of unknown age',
    down,
    { failure: down, answeredAt: null },
    `${down} Showing an older answer.`,
  ],
])('a panel says %s', (_what, said, panel, words) => {
  expect(show(said, panel)).toBe(words);
});
