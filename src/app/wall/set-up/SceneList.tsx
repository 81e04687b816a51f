import { useId, useLayoutEffect, useRef, useState } from 'react';
import { Button } from '../../../ui/Button';
import type { WallScene } from '../../../url/wall-choices';
import { sceneOf } from '../scenes';
import { allInOrder, moved, switched } from './scene-order';

interface SceneListProps {
  readonly shown: readonly WallScene[];
  readonly onChange: (scenes: readonly WallScene[]) => void;
}

export function SceneList({ shown, onChange }: SceneListProps) {
  const id = useId();
  const [order, setOrder] = useState<readonly WallScene[]>(() => allInOrder(shown));
  const [announcement, setAnnouncement] = useState('');
  const [lastOne, setLastOne] = useState<WallScene | null>(null);
  const pressed = useRef<HTMLElement | null>(null);
  // Moving a row in the document takes the focus from its button.
  // biome-ignore lint/correctness/useExhaustiveDependencies: restored after each new order.
  useLayoutEffect(() => {
    pressed.current?.focus();
    pressed.current = null;
  }, [order]);
  const move = (from: number, by: -1 | 1, button: HTMLElement) => {
    const next = moved(order, from, by);
    if (next === order) return;
    pressed.current = button;
    setOrder(next);
    setAnnouncement(`${from + by + 1} of ${order.length}.`);
    onChange(next.filter((scene) => shown.includes(scene)));
  };
  const toggle = (scene: WallScene) => {
    const next = switched(order, shown, scene);
    setLastOne(next ? null : scene);
    if (next) onChange(next);
  };
  return (
    <fieldset>
      <legend className="font-semibold">Scenes, in the order in which they come</legend>
      <ol>
        {order.map((scene, place) => {
          const { title } = sceneOf[scene];
          return (
            <li key={scene} className="flex items-center gap-2 border-line border-b py-1">
              <label className="flex min-w-0 grow cursor-pointer items-center gap-2">
                <input
                  type="checkbox"
                  checked={shown.includes(scene)}
                  aria-describedby={lastOne === scene ? `${id}fault` : undefined}
                  className="size-4 accent-ink"
                  onChange={() => toggle(scene)}
                />
                {title}
              </label>
              {([-1, 1] as const).map((by) => (
                <Button
                  key={by}
                  aria-label={`Move ${title} ${by < 0 ? 'up' : 'down'}`}
                  aria-disabled={moved(order, place, by) === order}
                  className="aria-disabled:cursor-default aria-disabled:opacity-40"
                  onClick={(event) => move(place, by, event.currentTarget)}
                >
                  {by < 0 ? 'Up' : 'Down'}
                </Button>
              ))}
            </li>
          );
        })}
      </ol>
      <p role="status" className="sr-only">
        {announcement}
      </p>
      {lastOne ? (
        <p id={`${id}fault`} role="alert" className="mt-1 border-aging border-l-4 pl-2 text-small">
          {sceneOf[lastOne].title} is the only scene, and the wall needs one. Switch another on
          first.
        </p>
      ) : null}
    </fieldset>
  );
}
