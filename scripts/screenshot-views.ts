/** One picture to take, in each theme. */
export type View = {
  name: string;
  /** Path and query from the page's root. */
  path: string;
  width: number;
  height: number;
  /** The whole page from top to bottom; otherwise only what the window shows at first. */
  isFull?: boolean;
};

export const themes = ['light', 'dark'] as const;

export const views: readonly View[] = [
  { name: 'desk', path: '/', width: 1440, height: 900 },
  { name: 'desk-full', path: '/', width: 1440, height: 900, isFull: true },
  { name: 'phone', path: '/', width: 390, height: 844, isFull: true },
  { name: 'w320', path: '/', width: 320, height: 640, isFull: true },
  { name: 'w768', path: '/', width: 768, height: 1024, isFull: true },
  { name: 'w1280', path: '/', width: 1280, height: 800 },
  { name: 'w1920', path: '/', width: 1920, height: 1080 },
  { name: 'w2560', path: '/', width: 2560, height: 1440 },
];

/** The views of these names; all of them where none is named, `undefined` where one is unknown. */
export function viewsNamed(names: readonly string[]): View[] | undefined {
  if (names.length === 0) return [...views];
  const found = views.filter(({ name }) => names.includes(name));
  return found.length === new Set(names).size ? found : undefined;
}
