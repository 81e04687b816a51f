import { use, useCallback, useLayoutEffect, useMemo, useState } from 'react';
import type { PageClock } from '../../url/page-clock';
import type { BrokenParameter } from '../../url/parameters';
import { reload } from '../../url/reload';
import type { OpenedAddress } from '../../url/use-opened-address';
import { useUnused } from '../../url/use-unused';
import type { ChangeView } from '../../url/use-view';
import type { ViewState } from '../../url/view-state';
import { useWallChoices } from '../../url/wall-choices';
import { useOffline } from '../offline/use-offline';
import { fontsThere } from './fonts';
import { toggleFullScreen } from './full-screen';
import { Picture } from './Picture';
import { sceneAt } from './rotation';
import { SetUpSheet } from './SetUpSheet';
import { useDrift } from './use-drift';
import { useRecords } from './use-records';
import { useReplay } from './use-replay';
import { useRotation } from './use-rotation';
import { useUnattended } from './use-unattended';
import { useWakeLock } from './use-wake-lock';
import { useWallKeys } from './use-wall-keys';

interface WallProps {
  readonly state: ViewState | null;
  readonly clock: PageClock | null;
  readonly failure: string | null;
  readonly broken: readonly BrokenParameter[];
  readonly opened: OpenedAddress;
  readonly change: ChangeView;
}

export function Wall({ state, clock, failure, broken, opened, change }: WallProps) {
  use(fontsThere);
  const { choices, change: changeChoices, broken: brokenChoices } = useWallChoices();
  const unused = useUnused(opened, true, state).parameters;
  const { scenes, every } = choices;
  const { rotation, step, toggle } = useRotation(every * 1000, scenes.length);
  const paused = rotation.pausedAt !== null;
  const [settingUp, setSettingUp] = useState(false);
  const onSetUp = useCallback(() => setSettingUp(true), []);
  const onLeave = useCallback(() => change({ screen: null }), [change]);
  useWallKeys({
    onPause: toggle,
    onStep: step,
    onFullScreen: toggleFullScreen,
    onSetUp,
    onLeave,
  });
  useScreenMark();
  useWakeLock();
  useUnattended();
  useRecords();
  // A reload would close the set-up sheet and end a pause.
  useOffline({ onNewer: reload, mayLoad: !settingUp && !paused, takesOver: true });
  useReplay(choices.replay, clock, paused);
  const drift = useDrift();
  const allBroken = useMemo(
    () => [...broken, ...unused, ...brokenChoices],
    [broken, unused, brokenChoices],
  );
  return (
    <div className="fixed inset-0 overflow-clip" style={{ translate: drift }}>
      <Picture
        scene={scenes[sceneAt(rotation, scenes.length)] ?? 'overview'}
        turn={{ count: scenes.length, every, index: rotation.index, paused }}
        choices={choices}
        state={state}
        failure={failure}
        broken={allBroken}
      />
      {settingUp ? (
        <SetUpSheet choices={choices} change={changeChoices} onClose={() => setSettingUp(false)} />
      ) : null}
    </div>
  );
}

function useScreenMark(): void {
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    dataset.screen = 'wall';
    return () => {
      delete dataset.screen;
    };
  }, []);
}
