import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Encoding } from './encoding';

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

/** In bytes. Shorter bodies do not shrink. */
const shortestCompressed = 1024;

type PayloadBytes = Uint8Array<ArrayBuffer>;

export class Payload {
  readonly type: string;
  readonly #bytes: PayloadBytes;
  readonly #encoded = new Map<Encoding, Promise<PayloadBytes>>();

  /** `brotli` is the compressed `bytes`, if the build made them. */
  constructor(type: string, bytes: PayloadBytes, brotli?: PayloadBytes) {
    this.type = type;
    this.#bytes = bytes;
    if (brotli) this.#encoded.set('br', Promise.resolve(brotli));
  }

  static json(value: unknown, type = 'application/json'): Payload {
    return new Payload(type, new TextEncoder().encode(JSON.stringify(value)));
  }

  text(): string {
    return new TextDecoder().decode(this.#bytes);
  }

  get compressible(): boolean {
    return (
      this.#bytes.length >= shortestCompressed &&
      /^text\/|[/+]json\b|javascript|svg|manifest/.test(this.type)
    );
  }

  encoded(encoding: Encoding): Promise<PayloadBytes> {
    const known = this.#encoded.get(encoding);
    if (known) return known;
    const made = compress(this.#bytes, encoding);
    this.#encoded.set(encoding, made);
    return made;
  }
}

async function compress(bytes: PayloadBytes, encoding: Encoding): Promise<PayloadBytes> {
  switch (encoding) {
    case 'identity':
      return bytes;
    case 'gzip':
      return new Uint8Array(await compressGzip(bytes, { level: 6 }));
    case 'br':
      return new Uint8Array(
        await compressBrotli(bytes, {
          params: {
            [constants.BROTLI_PARAM_QUALITY]: 5,
            [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
          },
        }),
      );
  }
}
