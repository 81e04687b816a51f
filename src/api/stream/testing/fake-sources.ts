import type { StreamSource } from '../platform';

type Listener = Parameters<StreamSource['addEventListener']>[1];

export class FakeSource implements StreamSource {
  readonly url: string;
  isClosed = false;
  readonly #listeners = new Map<string, Listener>();

  constructor(url: string) {
    this.url = url;
  }

  addEventListener(type: string, listener: Listener): void {
    this.#listeners.set(type, listener);
  }

  close(): void {
    this.isClosed = true;
  }

  /** An event of the stream. The browser hands the last id on with events that have none. */
  send(name: string, data: string, lastEventId = ''): void {
    this.#listeners.get(name)?.({ data, lastEventId });
  }

  beat(lastEvent: number, everySeconds = 15): void {
    this.send('heartbeat', JSON.stringify({ lastEvent, after: `${lastEvent}`, everySeconds }));
  }

  fail(): void {
    this.#listeners.get('error')?.({});
  }
}

export class FakeSources {
  readonly all: FakeSource[] = [];

  readonly open = (url: string): FakeSource => {
    const source = new FakeSource(url);
    this.all.push(source);
    return source;
  };

  get urls(): string[] {
    return this.all.map(({ url }) => url);
  }

  get last(): FakeSource {
    const source = this.all.at(-1);
    if (!source) throw new Error('no source was opened');
    return source;
  }

  get openOnes(): number {
    return this.all.filter(({ isClosed }) => !isClosed).length;
  }
}
