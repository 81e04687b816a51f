import { nearestName } from '../src/domain/nearest-name';

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * A line for each variable of the environment that is set, is not one of `settings`, and looks like one: it
 * differs by case, separators or a letter (two in a long name), begins with the first word of a setting
 * that has several (DATA_, API_), or begins with the product's name. Values are never shown.
 */
export function similarSettings(env: Environment, settings: readonly string[]): string[] {
  const beginnings = settings.flatMap((name) =>
    // NEW_ begins the variables of others as well (NEW_RELIC_…).
    name.includes('_') && !name.startsWith('NEW_') ? [name.split('_', 1)[0]] : [],
  );
  const start = new RegExp(`^(?:deadline_?watch|(?:${beginnings.join('|')})(?:_|$))`, 'i');
  return Object.keys(env)
    .filter((name) => env[name] !== '' && !settings.includes(name))
    .flatMap((name) => {
      const meant = nearestName(name.replace(/^deadline_?watch_?/i, ''), settings);
      if (meant !== null) {
        return [`${name} is not a setting and is not used; did you mean ${meant}?`];
      }
      return start.test(name)
        ? [`${name} is not a setting and is not used. The settings are ${settings.join(', ')}.`]
        : [];
    })
    .toSorted();
}
