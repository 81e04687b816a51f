import { Connection } from './connection';
import type { StreamMessage } from './messages';
import { platform } from './platform';

/** A connection of this page alone, for browsers that have no SharedWorker. */
export function ownConnection(report: (message: StreamMessage) => void): Connection {
  return new Connection(platform, report);
}
