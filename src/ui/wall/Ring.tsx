interface RingProps {
  readonly size: number;
  readonly seconds: number;
  readonly paused: boolean;
}

/** Empties in steps of a second, because a smooth animation would redraw all day. */
export function Ring({ size, seconds, paused }: RingProps) {
  return (
    <svg aria-hidden="true" width={size} height={size} viewBox="0 0 24 24" className="shrink-0">
      <circle cx="12" cy="12" r="10" fill="none" strokeWidth="2" className="stroke-line" />
      <circle
        cx="12"
        cy="12"
        r="10"
        fill="none"
        strokeWidth="2"
        pathLength="100"
        strokeDasharray="100"
        transform="rotate(-90 12 12)"
        className="ring stroke-ink"
        style={{
          animationDuration: `${seconds}s`,
          animationTimingFunction: `steps(${Math.round(seconds)})`,
          animationPlayState: paused ? 'paused' : 'running',
        }}
      />
    </svg>
  );
}
