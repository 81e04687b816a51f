import type { ReactNode } from 'react';
import type { DayState } from '../domain/coverage';

/* SVG patterns, because colour alone must not distinguish marks or states of days. */

interface PatternProps {
  readonly id: string;
}

interface ShadingPatternProps extends PatternProps {
  readonly sample?: boolean;
}

const tone = (sample: boolean | undefined) => (sample ? 'fill-ink-2' : 'fill-line');

export const hatchId = (prefix: string, key: string) => `${prefix}${key}`;

interface StripesProps extends PatternProps {
  readonly colour?: string | undefined;
  readonly size: number;
  readonly degrees: number;
  readonly children: ReactNode;
}

const Stripes = ({ id, colour, size, degrees, children }: StripesProps) => (
  <pattern
    id={id}
    color={colour}
    width={size}
    height={size}
    patternUnits="userSpaceOnUse"
    patternTransform={`rotate(${degrees})`}
  >
    {children}
  </pattern>
);

/** Uses `currentColor` if no colour is given. */
export const HatchPattern = ({ id, colour }: Pick<StripesProps, 'id' | 'colour'>) => (
  <Stripes {...{ id, colour }} size={4} degrees={45}>
    <rect width={1.6} height={4} fill="currentColor" />
  </Stripes>
);

export const MissingPattern = ({ id }: PatternProps) => (
  <Stripes id={id} size={7} degrees={-45}>
    <rect width={7} height={7} className="fill-aging" opacity={0.1} />
    <rect width={1} height={7} className="fill-aging" opacity={0.7} />
  </Stripes>
);

/** Strokes falling to the right, so that they differ from the hatch of possible attacks. */
export const NotCoveredPattern = ({ id, sample }: ShadingPatternProps) => (
  <Stripes id={id} size={7} degrees={-45}>
    <rect width={1} height={7} className={tone(sample)} />
  </Stripes>
);

/** Drawn over bars: of the days that their count leaves out only stripes remain. */
export const LeftOutPattern = ({ id }: PatternProps) => (
  <Stripes id={id} size={4} degrees={-45}>
    <rect width={2.6} height={4} className="fill-ground" />
  </Stripes>
);

export function StatedPattern({ id, sample }: ShadingPatternProps) {
  return (
    <pattern id={id} width={8} height={6} patternUnits="userSpaceOnUse">
      <rect width={8} height={1} y={3} className={tone(sample)} opacity={0.7} />
    </pattern>
  );
}

/** Upright strokes, so that they differ from the other shadings. */
export function StillComingInPattern({ id, sample }: ShadingPatternProps) {
  return (
    <pattern id={id} width={5} height={6} patternUnits="userSpaceOnUse">
      <rect width={1} height={6} x={2} className={tone(sample)} />
    </pattern>
  );
}

export function NotYetPattern({ id, sample }: ShadingPatternProps) {
  return (
    <pattern id={id} width={6} height={6} patternUnits="userSpaceOnUse">
      <circle
        cx={1.5}
        cy={1.5}
        r={0.8}
        className={sample ? 'fill-ink-2' : 'fill-line-strong'}
        opacity={sample ? 1 : 0.6}
      />
    </pattern>
  );
}

export const shadings = [
  ['stated', StatedPattern],
  ['notCovered', NotCoveredPattern],
  ['stillComingIn', StillComingInPattern],
  ['notYet', NotYetPattern],
] as const;

interface ShadingPatternsProps extends PatternProps {
  readonly areas: readonly { readonly state: DayState }[];
}

export const ShadingPatterns = ({ id, areas }: ShadingPatternsProps) =>
  shadings.map(([state, Pattern]) =>
    areas.some((area) => area.state === state) ? <Pattern key={state} id={id + state} /> : null,
  );
