import { expect, test } from 'vitest';
import { frequencyFrame, roomyThreats } from './frequency-frame';

test('the rest takes as much around a plot of any height', () => {
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

test('without the lane nothing is kept for it', () => {
  const { threatsTop, threatsHeight, height } = frequencyFrame(100, null);
  expect(threatsHeight).toBe(0);
  expect(height).toBe(threatsTop);
});
