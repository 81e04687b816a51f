import { addressOf } from '../address';
import { Connection } from './connection';
import { Hub } from './hub';
import { platform } from './platform';

/*
 * The SharedWorker: eight tabs make one connection, where a browser allows six to a server. It knows
 * nothing of records.
 */

// The page names it after the folder that it is served from.
const open = (path: string) => new EventSource(new URL(addressOf(path), self.name));

const hub = new Hub({
  connect: (report) => new Connection({ ...platform, open }, report),
  now: platform.now,
});

addEventListener('connect', (event) => {
  const port = event instanceof MessageEvent ? event.ports[0] : undefined;
  if (!port) return;
  port.onmessage = ({ data }) => (data === 'bye' ? hub.leave(port) : hub.join(port));
  // A tab that crashed says no goodbye; browsers that tell of it tell it here.
  port.addEventListener('close', () => hub.leave(port));
});
