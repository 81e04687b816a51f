import { type Day, parseDay } from '../../src/domain/day';
import { readWords } from '../command-line';
import { settings } from '../config';
import { firstLine, StartupError } from '../startup-error';
import { parseSpeed, type Speed } from './speed';

export interface ReplayRequest {
  readonly from: Day;
  readonly speed: Speed;
}

export type Arguments =
  | { readonly kind: 'serve'; readonly isNew: boolean }
  | { readonly kind: 'replay'; readonly replay: ReplayRequest }
  | { readonly kind: 'help' };

const defaultSpeed = '1d/2s';

export const usage = `npm start                                    serves the dataset
npm start -- --new                           begins a new store if DATA_DIR has none
npm start -- --replay 2021-11-19             plays the dataset as if it were that day
npm start -- --replay 2021-11-19 --speed 1d/2s
                                             speed: <days>d/<n>(ms|s|m|h), default ${defaultSpeed}

PORT, HOST, DATA_DIR, NEW_STORE, API_TOKEN and HEARTBEAT_SECONDS are read from the environment. See README.md.`;

export function readArguments(words: readonly string[]): Arguments {
  const { help, new: isNew = false, replay = [], speed = [] } = parsed(words);
  if (help === true) return { kind: 'help' };
  const [from, ...others] = replay;
  if (others.length + Math.max(0, speed.length - 1) > 0) {
    throw fault('Give --replay and --speed only once.');
  }
  if (from === undefined) {
    if (speed.length > 0) throw fault('--speed needs --replay <day>.');
    return { kind: 'serve', isNew };
  }
  if (isNew)
    throw fault('--new does not go with --replay: a replay begins its own store each time.');
  const day = parseDay(from);
  if (day === null) {
    throw new StartupError(
      `--replay is ${JSON.stringify(from)}, which is not a day.\nWrite it as YYYY-MM-DD: --replay 2021-11-19`,
    );
  }
  return { kind: 'replay', replay: { from: day, speed: parseSpeed(speed[0] ?? defaultSpeed) } };
}

function parsed(words: readonly string[]) {
  try {
    return readWords({
      words,
      settings,
      options: {
        help: { type: 'boolean', short: 'h' },
        new: { type: 'boolean' },
        replay: { type: 'string', multiple: true },
        speed: { type: 'string', multiple: true },
      },
    }).values;
  } catch (error) {
    throw fault(firstLine(error));
  }
}

function fault(what: string): StartupError {
  return new StartupError(`${what}\nRun npm start -- --help for the options.`);
}
