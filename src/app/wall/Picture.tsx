import { type CSSProperties, useMemo } from 'react';
import { useInBrowser } from '../../ui/use-in-browser';
import { useWindowHeight, useWindowWidth } from '../../ui/use-size';
import { FitText } from '../../ui/wall/FitText';
import { Ring } from '../../ui/wall/Ring';
import { typeSizes } from '../../ui/wall/type-sizes';
import { lineHeight, type WallRoom } from '../../ui/wall/wall-room';
import type { BrokenParameter } from '../../url/parameters';
import type { ViewState } from '../../url/view-state';
import type { WallChoices, WallScene } from '../../url/wall-choices';
import { DataLine } from './DataLine';
import { dayTexts } from './data-texts';
import { maxShift } from './drift';
import { brokenTexts, headTexts, keyTexts } from './head-texts';
import { sceneOf } from './scenes';
import { usePointerSeen } from './use-pointer-seen';
import { WallBoundary } from './WallBoundary';

interface PictureProps {
  readonly scene: WallScene;
  readonly turn: {
    readonly count: number;
    readonly every: number;
    /** Used as a key, so that each new scene restarts scene and ring. */
    readonly index: number;
    readonly paused: boolean;
  };
  readonly choices: Pick<WallChoices, 'diagonal' | 'distance'>;
  readonly state: ViewState | null;
  readonly failure: string | null;
  readonly broken: readonly BrokenParameter[];
}

const gap = 0.6;

export function Picture({ scene, turn, choices, state, failure, broken }: PictureProps) {
  const [width, height] = [useWindowWidth(), useWindowHeight()];
  const { diagonal, distance } = choices;
  const sizes = useMemo(
    () => typeSizes({ width, height, diagonal, distance }),
    [width, height, diagonal, distance],
  );
  // The server knows no window, and the page's policy drops its style attributes: there CSS sets all sizes.
  const isInBrowser = useInBrowser();
  const inPixels = (style: CSSProperties) => (isInBrowser ? style : undefined);
  const pointerSeen = usePointerSeen();
  const { must, least, margin, readTo } = sizes;
  const inset = { x: Math.ceil(margin.x) + maxShift, y: Math.ceil(margin.y) + maxShift };
  const portrait = height > width;
  const line = least * lineHeight.least;
  // A portrait screen is too narrow for the day and the state of the data in one line.
  const footLines = portrait ? 2 : 1;
  const room = useMemo<WallRoom>(
    () => ({
      width: Math.floor(width - 2 * inset.x),
      height: Math.floor(height - 2 * inset.y - line * (1 + footLines) - 2 * gap * must),
      must,
      least,
      portrait,
    }),
    [width, height, inset.x, inset.y, line, footLines, must, least, portrait],
  );
  const typeInCss: Record<`--wall-${string}`, string> = {
    '--wall-must': `${must}px`,
    '--wall-least': `${least}px`,
  };
  const { title, Scene } = sceneOf[scene];
  const [wrong, ...more] = broken;
  return (
    <div
      className={`wall-picture absolute flex flex-col ${pointerSeen ? '' : 'cursor-none'}`}
      style={inPixels({ ...typeInCss, inset: `${inset.y}px ${inset.x}px` })}
    >
      <header
        className="flex shrink-0 items-center justify-between gap-x-[1em] font-semibold text-ink-2 text-least"
        style={inPixels({ height: line })}
      >
        <h1>
          {isInBrowser ? (
            <FitText
              texts={
                pointerSeen
                  ? keyTexts
                  : wrong
                    ? brokenTexts([wrong, ...more], scene, state)
                    : headTexts(scene, title, state, { readTo, distance })
              }
              width={room.width - (turn.paused ? 6 : 2) * least}
              lines={1}
              size={least}
              weight={600}
              className={wrong && !pointerSeen ? 'text-aging' : ''}
            />
          ) : (
            state?.dataset.title
          )}
        </h1>
        {turn.count > 1 || turn.paused ? (
          <span className="flex items-center gap-[0.4em]">
            {turn.paused ? 'Paused' : null}
            {turn.count > 1 ? (
              <Ring
                key={turn.index}
                size={Math.round(least)}
                seconds={turn.every}
                paused={turn.paused}
              />
            ) : null}
          </span>
        ) : null}
      </header>
      <main
        className="wall-main min-w-0"
        style={inPixels({ height: room.height, marginBlock: gap * must })}
      >
        <section aria-label={title} className="h-full overflow-clip">
          {state ? (
            <WallBoundary key={`${scene} ${turn.index}`} title={title}>
              <Scene state={state} room={room} />
            </WallBoundary>
          ) : (
            <PictureWaiting failure={failure} />
          )}
        </section>
      </main>
      <footer
        className="flex shrink-0 flex-wrap items-baseline justify-between text-ink-2 text-least"
        style={inPixels({ height: line * footLines })}
      >
        {isInBrowser ? (
          <WallBoundary title="The state of the data" isLine>
            <DataLine state={state} width={room.width} lines={footLines} least={least} />
          </WallBoundary>
        ) : state ? (
          dayTexts(state.today, state.dataset.timeZone)[0]
        ) : null}
      </footer>
    </div>
  );
}

function PictureWaiting({ failure }: { readonly failure: string | null }) {
  return (
    <div role="status" className="grid content-center gap-[0.4em] text-must">
      <p className="font-bold text-news">{failure ?? 'Loading the data.'}</p>
      {failure ? <p className="text-ink-2">Retrying automatically.</p> : null}
    </div>
  );
}
