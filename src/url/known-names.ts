import { parameters } from './parameters';
import { wallParameterNames } from './wall-parameter-names';

export const knownNames: readonly string[] = [...Object.keys(parameters), ...wallParameterNames];
export const isOfWall = (name: string) => wallParameterNames.some((one) => one === name);

export function knownOf(search: string): URLSearchParams {
  const known = new URLSearchParams();
  for (const [name, value] of new URLSearchParams(search)) {
    if (knownNames.includes(name) && !known.has(name)) known.append(name, value);
  }
  return known;
}
