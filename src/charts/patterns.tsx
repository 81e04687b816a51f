/* The patterns that tell marks and kinds of day apart without colour. Each is used by its id. */

interface PatternProps {
  readonly id: string;
}

/** The ground's patterns are faint in the plot and strong in a small sample. */
interface GroundPatternProps extends PatternProps {
  readonly sample?: boolean;
}

const tone = (sample: boolean | undefined) => (sample ? 'fill-ink-2' : 'fill-line');

/** The id of the hatch of a part of the split. */
export const hatchId = (prefix: string, key: string) => `${prefix}${key}`;

/** "May be": close strokes rising to the right, in the colour of what it is used in. */
export function HatchPattern({ id }: PatternProps) {
  return (
    <pattern
      id={id}
      width={4}
      height={4}
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <rect width={1.6} height={4} fill="currentColor" />
    </pattern>
  );
}

/** Not covered: faint, wide strokes falling to the right. */
export function NotCoveredPattern({ id, sample }: GroundPatternProps) {
  return (
    <pattern
      id={id}
      width={7}
      height={7}
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(-45)"
    >
      <rect width={1} height={7} className={tone(sample)} />
    </pattern>
  );
}

/** Stated to be looked at, but nothing listed: faint level lines. */
export function StatedPattern({ id, sample }: GroundPatternProps) {
  return (
    <pattern id={id} width={8} height={6} patternUnits="userSpaceOnUse">
      <rect width={8} height={1} y={3} className={tone(sample)} opacity={0.7} />
    </pattern>
  );
}

/** Not yet: dots. */
export function NotYetPattern({ id, sample }: GroundPatternProps) {
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
