import type { Theme } from '../src/domain/view';

export type Screenshot = {
  name: string;
  path: string;
  width: number;
  height: number;
  isFull?: boolean;
  layout: 'desk' | 'wall';
  themes: readonly Theme[];
  key?: string;
};

const both: readonly Theme[] = ['light', 'dark'];
const desk = { path: '/', layout: 'desk', themes: both } as const;

const deskViews: readonly Screenshot[] = [
  { ...desk, name: 'desk', width: 1440, height: 900 },
  { ...desk, name: 'desk-full', width: 1440, height: 900, isFull: true },
  { ...desk, name: 'phone', width: 390, height: 844, isFull: true },
  { ...desk, name: 'w320', width: 320, height: 640, isFull: true },
  { ...desk, name: 'w768', width: 768, height: 1024, isFull: true },
  { ...desk, name: 'w1280', width: 1280, height: 800 },
  { ...desk, name: 'w1920', width: 1920, height: 1080 },
  { ...desk, name: 'w2560', width: 2560, height: 1440 },
];

const scenes = ['now', 'frequency', 'threats', 'compare', 'run-up'];

/** The wall is dark by default, so light is taken in one size only. */
const sizes: readonly { width: number; height: number; themes: readonly Theme[] }[] = [
  { width: 1280, height: 720, themes: ['dark'] },
  { width: 1920, height: 1080, themes: both },
  { width: 3840, height: 2160, themes: ['dark'] },
  { width: 1080, height: 1920, themes: ['dark'] },
];

const wallViews: readonly Screenshot[] = [
  ...scenes.flatMap((scene) =>
    sizes.map(
      (size): Screenshot => ({
        ...size,
        name: `wall-${scene}-${size.width}`,
        path: `/?screen=wall&scenes=${scene}`,
        layout: 'wall',
      }),
    ),
  ),
  {
    name: 'wall-set-up-1920',
    path: '/?screen=wall&scenes=now',
    width: 1920,
    height: 1080,
    layout: 'wall',
    themes: both,
    key: 's',
  },
];

export const views: readonly Screenshot[] = [...deskViews, ...wallViews];

/** "wall" selects all views of the wall. All views if `names` is empty, undefined if a name is unknown. */
export function viewsNamed(names: readonly string[]): Screenshot[] | undefined {
  if (names.length === 0) return [...views];
  const named = (view: Screenshot) =>
    names.includes(view.name) || (view.layout === 'wall' && names.includes('wall'));
  const isKnown = (name: string) => name === 'wall' || views.some((view) => view.name === name);
  return names.every(isKnown) ? views.filter(named) : undefined;
}
