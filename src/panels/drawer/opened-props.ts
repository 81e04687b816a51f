import type { Opened } from '../../domain/view';
import type { ViewState } from '../../url/view-state';

export interface OpenedProps<Kind extends Opened['kind']> {
  readonly state: ViewState;
  readonly open: Extract<Opened, { kind: Kind }>;
}
