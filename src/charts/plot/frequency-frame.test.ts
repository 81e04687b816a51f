import { expect, test } from 'vitest';
import { bracketRow, frequencyFrame, roomyThreats } from './frequency-frame';

test('each row of brackets takes its height above the plot, and none under it', () => {
  const [none, two] = [frequencyFrame(0, roomyThreats), frequencyFrame(2, roomyThreats)];
  expect(two.head).toBe(none.head + 2 * bracketRow);
  expect(two.foot).toBe(none.foot);
});

test('the lane of threats lies under the axis, with its gap', () => {
  const { threatsTop, threatsHeight, foot } = frequencyFrame(0, { height: 20, gap: 3 });
  expect(threatsTop).toBe(frequencyFrame(0, null).foot + 3);
  expect(threatsHeight).toBe(20);
  expect(foot).toBe(threatsTop + 20);
});

test('without a lane of threats it takes no space', () => {
  const { threatsTop, threatsHeight, foot } = frequencyFrame(0, null);
  expect(threatsHeight).toBe(0);
  expect(foot).toBe(threatsTop);
});
