import type { DrawerTarget } from '../../domain/view';
import type { ViewState } from '../../url/view-state';

export interface DrawerProps<Kind extends DrawerTarget['kind']> {
  readonly state: ViewState;
  readonly open: Extract<DrawerTarget, { kind: Kind }>;
}
