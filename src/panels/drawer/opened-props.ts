import type { Opened } from '../../domain/view';
import type { ViewState } from '../../url/view-state';

/** What each kind of opened thing is given: the page's state and what was opened. */
export interface OpenedProps<Kind extends Opened['kind']> {
  readonly state: ViewState;
  readonly open: Extract<Opened, { kind: Kind }>;
}
