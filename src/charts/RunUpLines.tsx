import type { Scales } from './paths';
import type { RunUpMarks } from './run-up-marks';
import { smallSize } from './small-font';
import { bandPath, stepPath } from './step-paths';

interface RunUpLinesProps {
  readonly marks: RunUpMarks;
  readonly scales: Scales;
  readonly top: number;
}

const openEndHeight = 22;

export function ReferenceBand({
  marks,
  scales,
  opacity,
}: Omit<RunUpLinesProps, 'top'> & { readonly opacity: number }) {
  return (
    <path
      d={bandPath(marks.band, scales)}
      className="fill-ink stroke-line-strong"
      fillOpacity={opacity}
      strokeWidth={0.75}
    />
  );
}

export function RunUpLines({ marks, scales, top }: RunUpLinesProps) {
  const { low, high, opens } = marks;
  const x = opens ? scales.x(opens.day) : 0;
  const from = opens ? scales.y(opens.value) : 0;
  const to = Math.max(top + 10, from - openEndHeight);
  return (
    <g className="stroke-ink" fill="none">
      <path d={stepPath(high, scales)} strokeWidth={1} strokeDasharray="2 2" />
      <path d={stepPath(low, scales)} strokeWidth={1.75} />
      {opens ? (
        <g>
          <line x1={x} x2={x} y1={from} y2={to} strokeWidth={1} strokeDasharray="2 2" />
          <text
            x={x}
            // Larger text would reach the figures of brackets below.
            y={to - 1 - Math.max(0, smallSize() - 12)}
            textAnchor="middle"
            stroke="none"
            className="fill-ink font-semibold text-small"
          >
            +
          </text>
        </g>
      ) : null}
    </g>
  );
}
