import { type ParseArgsConfig, parseArgs } from 'node:util';
import { lettersOff, nearestName } from '../src/domain/nearest-name';
import type { Environment } from './similar-settings';
import { firstLine, StartupError } from './startup-error';

type Options = NonNullable<ParseArgsConfig['options']>;

interface Words<Known extends Options> {
  readonly words: readonly string[];
  readonly options: Known;
  readonly allowPositionals?: boolean;
  readonly env?: Environment;
  /** Variables of the environment, which are offered for an unknown option. */
  readonly settings?: readonly string[];
  /** npm settings that npm takes an option for: it reads --to as --token-description. */
  readonly takenFor?: Readonly<Record<string, string>>;
}

/**
 * Parses the options of a command. Throws a StartupError of one line for an unknown option (with
 * the likely one), a missing value, an option given twice, and one that npm took itself because "--"
 * was missing.
 */
export function readWords<const Known extends Options>(read: Words<Known>) {
  const {
    words,
    options,
    allowPositionals = false,
    env = process.env,
    settings = [],
    takenFor = {},
  } = read;
  const names = Object.keys(options);
  const kept = Object.keys(env).find((key) => {
    const [, setting] = /^npm_config_(\w+)$/.exec(key) ?? [];
    if (setting === undefined) return false;
    return (
      nearestOption(setting, names) !== null || names.some((name) => takenFor[name] === setting)
    );
  });
  if (kept !== undefined) {
    throw new StartupError(
      `npm kept an option for itself. Write "--" before the options: npm run <command> -- --${names.find((name) => name !== 'help') ?? 'help'} ...`,
    );
  }
  try {
    const found = parseArgs({ args: [...words], options, allowPositionals, tokens: true });
    const given = found.tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : []));
    const twice = given.find(
      (name, at) => options[name]?.multiple !== true && given.indexOf(name) !== at,
    );
    if (twice !== undefined) throw new Error(`Give --${twice} only once.`);
    return found;
  } catch (error) {
    const message = firstLine(error);
    const unknown = /^Unknown option '(--?[^']*)'/.exec(message)?.[1];
    if (unknown === undefined) throw new StartupError(message);
    const meant = meantOption(unknown, names);
    const setting = meantSetting(unknown, settings);
    const offer =
      meant !== null
        ? `; did you mean --${meant}?`
        : setting !== null
          ? `; did you mean ${setting}, which is read from the environment?`
          : '';
    throw new StartupError(`Unknown option '${unknown}'${offer}`);
  }
}

/** A command has few options, so even a name of two letters may have a wrong one. */
function nearestOption(name: string, names: readonly string[]): string | null {
  const near = name.length > 1 ? names.find((one) => lettersOff(name, one) === 1) : undefined;
  return nearestName(name, names) ?? near ?? null;
}

function meantOption(unknown: string, names: readonly string[]): string | null {
  const name = unknown.replace(/^-+/, '').toLowerCase();
  const begun = names.find((one) => one.startsWith(name) || name.startsWith(`${one}-`));
  return nearestOption(name, names) ?? begun ?? null;
}

/** "--data" and "--dir" too mean DATA_DIR. */
function meantSetting(unknown: string, settings: readonly string[]): string | null {
  const name = unknown.replace(/^-+/, '').toUpperCase();
  const inPart = settings.find((one) => one.split('_').includes(name));
  return nearestName(name, settings) ?? inPart ?? null;
}

export function exitIfWords(words: readonly string[] = process.argv.slice(2)): void {
  if (words.length === 0) return;
  console.error(`This command takes no options: ${words.join(' ')}`);
  process.exit(1);
}
