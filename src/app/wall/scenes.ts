import type { ComponentType } from 'react';
import { WallCompare } from '../../panels/compare-periods/WallCompare';
import { WallThreats } from '../../panels/feed/WallThreats';
import { WallFrequency } from '../../panels/frequency/WallFrequency';
import { WallNow } from '../../panels/glance/WallNow';
import { WallRunUp } from '../../panels/run-ups/WallRunUp';
import type { WallRoom } from '../../ui/wall/wall-room';
import type { ViewState } from '../../url/view-state';
import type { WallScene } from '../../url/wall-choices';
import { Overview } from './overview/Overview';

export interface WallSceneProps {
  readonly state: ViewState;
  readonly room: WallRoom;
}

export const sceneOf: Readonly<
  Record<WallScene, { readonly title: string; readonly Scene: ComponentType<WallSceneProps> }>
> = {
  overview: { title: 'Overview', Scene: Overview },
  now: { title: 'Now', Scene: WallNow },
  frequency: { title: 'Attack frequency', Scene: WallFrequency },
  threats: { title: 'Threat statements', Scene: WallThreats },
  compare: { title: 'Compare periods', Scene: WallCompare },
  'run-up': { title: 'Run-up', Scene: WallRunUp },
};
