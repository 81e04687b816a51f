import { type WallScene, wallScenes } from '../../../url/wall-choices';

export function allInOrder(shown: readonly WallScene[]): WallScene[] {
  return [...shown, ...wallScenes.filter((scene) => !shown.includes(scene))];
}

/** Up (-1) or down (1); the same array at either end. */
export function moved(order: readonly WallScene[], from: number, by: -1 | 1): readonly WallScene[] {
  const to = from + by;
  const [one, other] = [order[from], order[to]];
  if (one === undefined || other === undefined) return order;
  return order.map((scene, place) => (place === from ? other : place === to ? one : scene));
}

export function switched(
  order: readonly WallScene[],
  shown: readonly WallScene[],
  scene: WallScene,
): WallScene[] | null {
  const after = order.filter((one) => (one === scene) !== shown.includes(one));
  return after.length > 0 ? after : null;
}
