import { readWords } from '../../mock-api/command-line';
import { firstLine, StartupError } from '../../mock-api/startup-error';
import { nearestName } from '../../src/domain/nearest-name';

export type PublishArguments =
  | { readonly kind: 'help' }
  | { readonly kind: 'publish'; readonly file: string; readonly to: URL };

export const usage = `npm run publish -- records.json
npm run publish -- records.json --to http://localhost:8080

Sends the attacks and statements of a file to a server, in the order in which they became known.
The file is { "attacks": [...], "statements": [...] }, or a plain list of either. API_TOKEN is read
from the environment and is that of the server. Nothing that is there already is sent again.`;

const defaultServer = 'http://localhost:8080';

/**
 * Throws a StartupError unless there is exactly one file, every word is known, and the address is
 * http or https without a password, query or fragment.
 */
export function readArguments(words: readonly string[]): PublishArguments {
  const { values, positionals } = parsed(words);
  if (values.help === true) return { kind: 'help' };
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) {
    throw new StartupError(`Name one file to send.\n\n${usage}`);
  }
  return { kind: 'publish', file, to: server(values.to ?? defaultServer) };
}

function parsed(words: readonly string[]) {
  try {
    return readWords({
      words,
      options: { help: { type: 'boolean', short: 'h' }, to: { type: 'string' } },
      allowPositionals: true,
      takenFor: { to: 'token_description' },
    });
  } catch (error) {
    throw new StartupError(`${firstLine(error)}\n\n${usage}`);
  }
}

function server(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new StartupError(
      `--to is ${JSON.stringify(text)}; expected an address as ${defaultServer}.`,
    );
  }
  if (url.username + url.password + url.search + url.hash !== '') {
    throw new StartupError('--to must be an address without a user, a password, "?" or "#".');
  }
  return new URL(url.href.replace(/\/*$/, '/'));
}

/** Throws a StartupError if the token is missing or could not be sent. It is never shown. */
export function readToken(env: Readonly<Record<string, string | undefined>>): string {
  const token = env.API_TOKEN ?? '';
  if (token === '') {
    const other = Object.keys(env).find(
      (name) => name !== 'API_TOKEN' && env[name] && nearestName(name, ['API_TOKEN']) !== null,
    );
    throw new StartupError(
      `API_TOKEN is not set${other === undefined ? '' : `, but ${other} is`}. Set it to the token that the server was started with:\nAPI_TOKEN=... npm run publish -- records.json`,
    );
  }
  if (!/^[!-~]+$/.test(token)) {
    throw new StartupError(
      'API_TOKEN holds a space or a character that is not ASCII. No server takes it.',
    );
  }
  if (/^(["'`]).*\1$/.test(token)) {
    throw new StartupError('API_TOKEN has quotes around it. Leave them out: no server takes it.');
  }
  return token;
}
