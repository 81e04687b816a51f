import { describe, expect, it } from 'vitest';
import { progress } from './progress';
import { exitCode, report, type SendTally, summary } from './tally';

const tally: SendTally = { total: 40, sent: 37, there: 2, refused: [['a'], []], end: 'done' };

it('is one line', () => {
  expect(summary({ ...tally, refused: [['a']] })).toBe('37 sent, 2 there already, 1 refused');
  expect(summary({ ...tally, there: 0, refused: [] })).toBe(
    '37 sent, 0 there already, 0 refused, 3 not sent',
  );
});

it('tells what was refused, why nothing more was sent, and the sum last', () => {
  const refused = [['record 1, low: x', 'record 1, high: y'], ['record 9, z']];
  expect(report({ ...tally, total: 50, refused, end: { why: 'No token.' } })).toEqual([
    'Refused: record 1, low: x',
    'Refused: record 1, high: y',
    'Refused: record 9, z',
    'No token.',
    '37 sent, 2 there already, 2 refused, 9 not sent',
  ]);
  expect(report({ ...tally, refused: [], end: 'stopped' })).toEqual([
    'Stopped. Run it again to send the rest: nothing is sent twice.',
    '37 sent, 2 there already, 0 refused, 1 not sent',
  ]);
  expect(report({ ...tally, refused: Array(200).fill(['x']) })).toHaveLength(102);
});

it.each<[number, SendTally]>([
  [0, { ...tally, refused: [] }],
  [1, tally],
  [1, { ...tally, refused: [], end: { why: 'x' } }],
  [130, { ...tally, refused: [], end: 'stopped' }],
])('ends with %i', (code, given) => {
  expect(exitCode(given)).toBe(code);
});

describe('how far it is', () => {
  function shown(isTerminal: boolean, total: number): string {
    let text = '';
    const screen = progress({ isTerminal, write: (more) => (text += more) });
    for (let sent = 1; sent <= total; sent += 1) {
      screen.at({ total, sent, there: 0, refused: [], end: 'done' });
      if (sent === 2) screen.say('waiting');
    }
    screen.say('the end');
    return text;
  }

  it('stands in one line of a terminal', () => {
    const clear = '\r\u001b[K';
    expect(shown(true, 3)).toBe(
      `${clear}1 of 3${clear}2 of 3${clear}waiting\n${clear}3 of 3\nthe end\n`,
    );
  });

  it('is a line where several are sent at once and reach a tenth', () => {
    let text = '';
    const screen = progress({ isTerminal: false, write: (more) => (text += more) });
    for (const sent of [1, 2, 5, 6, 30]) {
      screen.at({ total: 30, sent, there: 0, refused: [], end: 'done' });
    }
    expect(text).toBe('5 of 30\n6 of 30\n30 of 30\n');
  });

  it('is a line for every tenth elsewhere', () => {
    expect(shown(false, 30).split('\n').slice(0, 4)).toEqual([
      'waiting',
      '3 of 30',
      '6 of 30',
      '9 of 30',
    ]);
    expect(shown(false, 30).split('\n')).toHaveLength(13);
    expect(shown(false, 3)).toBe('1 of 3\n2 of 3\nwaiting\n3 of 3\nthe end\n');
  });
});
