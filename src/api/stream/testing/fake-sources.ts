import type { StreamSource } from '../platform';
import { FakeServer } from './fake-server';

export const heartbeatOf = (changes: Parameters<FakeServer['heartbeat']>[0]) =>
  new FakeServer().heartbeat(changes);

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

  send(name: string, data: string): void {
    this.#listeners.get(name)?.({ data });
  }

  beat(everySeconds = 15, revision = 1): void {
    const { heartbeat } = heartbeatOf({ everySeconds, revision });
    this.send('heartbeat', JSON.stringify(heartbeat));
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
