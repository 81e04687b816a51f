import { pageNow } from '../page-clock';
import type { StreamMessage } from './messages';
import { platform } from './platform';
import { subscribe } from './subscribe';

export interface LiveDeps {
  readonly subscribe: (hear: (message: StreamMessage) => void) => () => void;
  readonly now: () => number;
  readonly setTimer: (run: () => void, ms: number) => () => void;
  readonly random: () => number;
}

export const ofThePage: LiveDeps = {
  subscribe,
  now: pageNow,
  setTimer: platform.setTimer,
  random: platform.random,
};
