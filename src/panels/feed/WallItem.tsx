import { between, type SetStatement, weights } from './wall-set';

interface WallItemProps {
  readonly set: SetStatement;
  readonly gap: number;
  readonly least: number;
}

export function WallItem({ set, gap, least }: WallItemProps) {
  const { statement, when, speaker, headLines, said, size } = set;
  const hairline = Math.max(1, Math.round(least / 24));
  const half = gap / 2;
  return (
    <li
      className="border-line"
      style={{ marginTop: half, paddingTop: half - hairline, borderTopWidth: hairline }}
    >
      <p
        className={`flex whitespace-nowrap text-least ${headLines === 1 ? '' : 'flex-col'}`}
        style={{ columnGap: between * least }}
      >
        <span className="text-ink-2" style={{ fontWeight: weights.when }}>
          {statement.day === null ? when : <time dateTime={statement.day}>{when}</time>}
        </span>
        <span style={{ fontWeight: weights.speaker }}>{speaker}</span>
      </p>
      <p
        dir="auto"
        className={`text-balance ${size === 'news' ? 'text-news' : 'text-must'} ${statement.threat ? '' : 'text-ink-2'}`}
        style={{ fontWeight: weights[size] }}
      >
        {said}
      </p>
    </li>
  );
}
