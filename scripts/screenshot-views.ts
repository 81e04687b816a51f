/** One picture to take, in each of its themes. */
export type View = {
  name: string;
  /** Path and query from the page's root. */
  path: string;
  width: number;
  height: number;
  /** The whole page from top to bottom; otherwise only what the window shows at first. */
  isFull?: boolean;
  /** Which layout it is of: each is settled in its own way. */
  layout: 'desk' | 'wall';
  themes: readonly Theme[];
  /** A key to press when it has settled. */
  key?: string;
};

export type Theme = 'light' | 'dark';

const both: readonly Theme[] = ['light', 'dark'];
const desk = { path: '/', layout: 'desk', themes: both } as const;

const deskViews: readonly View[] = [
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

/** The wall is dark by itself: the light is shown in one size. */
const sizes: readonly { width: number; height: number; themes: readonly Theme[] }[] = [
  { width: 1280, height: 720, themes: ['dark'] },
  { width: 1920, height: 1080, themes: both },
  { width: 3840, height: 2160, themes: ['dark'] },
  { width: 1080, height: 1920, themes: ['dark'] },
];

/** Every scene in every size, and the set-up sheet on the usual screen. */
const wallViews: readonly View[] = [
  ...scenes.flatMap((scene) =>
    sizes.map(
      (size): View => ({
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

export const views: readonly View[] = [...deskViews, ...wallViews];

/**
 * The views of these names; "wall" is all of the wall. All of them where none is named, `undefined` where one
 * is unknown.
 */
export function viewsNamed(names: readonly string[]): View[] | undefined {
  if (names.length === 0) return [...views];
  const named = (view: View) =>
    names.includes(view.name) || (view.layout === 'wall' && names.includes('wall'));
  const isKnown = (name: string) => name === 'wall' || views.some((view) => view.name === name);
  return names.every(isKnown) ? views.filter(named) : undefined;
}
