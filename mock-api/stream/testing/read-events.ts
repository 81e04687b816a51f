export interface ReadEvent {
  readonly event: string;
  readonly id: string | null;
  readonly data: unknown;
}

/** Reads a body of server-sent events, one at a time; asks for more only where it has none left. */
export class EventReader {
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>;
  readonly #decoder = new TextDecoder();
  #text = '';

  constructor(body: ReadableStream<Uint8Array> | null) {
    if (body === null) throw new Error('an answer without a body');
    this.#reader = body.getReader();
  }

  async next(): Promise<ReadEvent | null> {
    for (;;) {
      const end = this.#text.indexOf('\n\n');
      if (end !== -1) {
        const block = this.#text.slice(0, end);
        this.#text = this.#text.slice(end + 2);
        return eventIn(block);
      }
      const { done, value } = await this.#reader.read();
      if (done) return null;
      this.#text += this.#decoder.decode(value, { stream: true });
    }
  }

  async take(count: number): Promise<ReadEvent[]> {
    const events: ReadEvent[] = [];
    while (events.length < count) {
      const event = await this.next();
      if (event === null) throw new Error(`the stream ended after ${events.length} events`);
      events.push(event);
    }
    return events;
  }

  async until(wanted: (event: ReadEvent) => boolean): Promise<ReadEvent> {
    for (;;) {
      const [event] = await this.take(1);
      if (event !== undefined && wanted(event)) return event;
    }
  }

  cancel(): Promise<void> {
    return this.#reader.cancel();
  }
}

function eventIn(block: string): ReadEvent {
  const fields = new Map(
    block.split('\n').map((line) => {
      const [name = '', ...value] = line.split(': ');
      return [name, value.join(': ')];
    }),
  );
  return {
    event: fields.get('event') ?? 'message',
    id: fields.get('id') ?? null,
    data: JSON.parse(fields.get('data') ?? 'null'),
  };
}
