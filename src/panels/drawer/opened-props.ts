import type { Opened } from '../../domain/view';
import type { ViewState } from '../../url/view-state';

/** What each kind of opened thing is given: the page's state and what was opened. */
export interface OpenedProps<Kind extends Opened['kind']> {
  readonly state: ViewState;
  readonly open: Extract<Opened, { kind: Kind }>;
}

/** "12 to 13 attacks" as a title: "12 to 13 attacks", "No threat". */
export function titleCase(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
