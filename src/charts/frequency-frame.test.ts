import { expect, test } from 'vitest';
import { frequencyFrame, roomyThreats } from './frequency-frame';

test('everything but the plot has the same height for every plot', () => {
  const around = frequencyFrame(0, roomyThreats).height;
  expect(frequencyFrame(300, roomyThreats).height).toBe(300 + around);
});

test('the lane of threats lies under the axis, with its gap', () => {
  const { bottom, threatsTop, threatsHeight, height } = frequencyFrame(100, {
    height: 20,
    gap: 3,
  });
  expect(threatsTop).toBe(frequencyFrame(100, null).height + 3);
  expect(threatsTop).toBeGreaterThan(bottom);
  expect(threatsHeight).toBe(20);
  expect(height).toBe(threatsTop + 20);
});

test('without a lane of threats it takes no space', () => {
  const { threatsTop, threatsHeight, height } = frequencyFrame(100, null);
  expect(threatsHeight).toBe(0);
  expect(height).toBe(threatsTop);
});
