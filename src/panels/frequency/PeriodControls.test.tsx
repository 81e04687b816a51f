import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { days } from '../../domain/testing/columns';
import type { View } from '../../domain/view';
import { changing, untouchedView } from '../../url/testing/view-state';
import { PeriodControls } from './PeriodControls';

/** Types a day into a field and leaves it; what was changed, and what the field then says. */
function typedInto(label: string, text: string) {
  const changes: Partial<View>[] = [];
  const change = changing(
    () => untouchedView,
    (one) => changes.push(one),
  );
  const period = days('2021-11-19..2021-12-30');
  render(<PeriodControls period={period} unit="day" chosen change={change} />);
  const field = screen.getByLabelText<HTMLInputElement>(label);
  fireEvent.change(field, { target: { value: text } });
  fireEvent.blur(field);
  return { changes, says: field.value };
}

test.each([
  ['From', '2011-12-24', { from: '2011-12-24' }],
  ['To', '2031-11-26', { to: '2031-11-26' }],
])('%s takes the longest period: %s', (label, text, change) => {
  expect(typedInto(label, text).changes).toEqual([change]);
});

test.each([
  ['From', '2011-12-23', '2021-11-19'],
  ['From', '1998-11-19', '2021-11-19'],
  ['To', '2031-11-27', '2021-12-30'],
])('%s keeps its day if %s would make the period too long', (label, text, says) => {
  expect(typedInto(label, text)).toEqual({ changes: [], says });
});
