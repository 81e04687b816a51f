import type { CDPSession } from '@playwright/test';

interface Loaded {
  readonly type: string;
  /** In seconds. */
  readonly startedAt: number;
  endedAt: number;
  /** As transferred, with headers. */
  bytes: number;
}

/** Only the page's own requests, not those of its workers. */
export async function watchNetwork(devtools: CDPSession) {
  const requests = new Map<string, Loaded>();
  let events = 0;
  devtools.on('Network.requestWillBeSent', ({ requestId, request, timestamp, type }) => {
    if (/^(data|blob):/.test(request.url)) return;
    events += 1;
    requests.set(requestId, {
      type: type ?? '',
      startedAt: timestamp,
      endedAt: Number.POSITIVE_INFINITY,
      bytes: 0,
    });
  });
  devtools.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) => {
    const request = requests.get(requestId);
    if (!request) return;
    events += 1;
    request.endedAt = timestamp;
    request.bytes = encodedDataLength;
  });
  await devtools.send('Network.enable');
  return {
    events: () => events,
    figures(firstMark: number, isDrawn: boolean) {
      const all = [...requests.values()];
      const markedAt = (all[0]?.startedAt ?? 0) + firstMark / 1000;
      const kilobytes = (some: readonly Loaded[]) =>
        some.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
      return {
        requests: all.length,
        transferred: kilobytes(all),
        script: kilobytes(all.filter(({ type }) => type === 'Script')),
        untilSeen: kilobytes(
          all.filter(({ type, endedAt }) => endedAt <= markedAt && !(isDrawn && type === 'Script')),
        ),
      };
    },
  };
}
