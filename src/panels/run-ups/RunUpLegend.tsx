import { Mark, MarkKey } from '../../charts/MarkKey';
import type { RunUpSeries } from '../../domain/run-up-series';
import { bandWords } from '../../format/run-up';

export function RunUpLegend({ series }: { readonly series: readonly RunUpSeries[] }) {
  const states = new Set(series.flatMap(({ runs }) => runs.map(({ state }) => state)));
  // With a single window there is no band to explain.
  const windows = new Set(series.map((one) => one.windows).filter((count) => count > 1));
  const [first, ...others] = windows;
  return (
    <div className="mt-3">
      <MarkKey states={states}>
        <Mark words="added up, at least">
          <path d="M0 6H12" stroke="currentColor" strokeWidth={2} />
        </Mark>
        <Mark words="added up, at most">
          <path d="M0 6H12" stroke="currentColor" strokeDasharray="2 2" />
        </Mark>
        {first === undefined ? null : (
          <Mark words={bandWords(others.length === 0 ? first : null)}>
            <rect
              x="0.5"
              y="0.5"
              width="11"
              height="11"
              className="fill-ink stroke-line-strong"
              fillOpacity={0.1}
            />
          </Mark>
        )}
      </MarkKey>
    </div>
  );
}
