import { useMemo } from 'react';
import { useWindowHeight, useWindowWidth } from '../../../ui/use-size';
import { drawnCapHeight } from '../../../ui/wall/cap-height';
import { typeSizes } from '../../../ui/wall/type-sizes';
import type { WallChoices } from '../../../url/wall-choices';
import { capitalHeight, millimetres, reach } from './size-words';

interface TestLineProps {
  readonly choices: Pick<WallChoices, 'diagonal' | 'distance'>;
}

export function TestLine({ choices: { diagonal, distance } }: TestLineProps) {
  const picture = { width: useWindowWidth(), height: useWindowHeight(), diagonal, distance };
  const { must, least } = typeSizes(picture);
  const capitals = useMemo(() => ({ must: drawnCapHeight(700), least: drawnCapHeight(400) }), []);
  const { kind, words } = reach(picture);
  const rows = [
    { what: 'What must be read', size: must, weight: 700, capital: capitals.must },
    { what: 'The smallest there is', size: least, weight: 400, capital: capitals.least },
  ];
  return (
    <section aria-label="Line to test with" className="grid gap-3 border-line-strong border-y py-3">
      <p
        role="status"
        className={kind === 'too small' ? 'border-aging border-l-4 pl-2 font-semibold' : ''}
      >
        {words}
      </p>
      {rows.map(({ what, size, weight, capital }) => (
        <div key={what}>
          <p style={{ fontSize: size, fontWeight: weight, lineHeight: 1.2 }}>H 24 days</p>
          <p className="text-ink-2 text-small">
            {what}: {Math.round(size)} px. On the screen the H should be{' '}
            <strong>{millimetres(capitalHeight(size, capital, picture))}</strong> high.
          </p>
        </div>
      ))}
      <p className="text-ink-2 text-small">
        Hold a ruler to it. Where it shows something else, the diagonal is not that of the picture,
        or the page ({picture.width} × {picture.height} px) does not fill the screen. Then stand at
        the distance and read both lines.
      </p>
    </section>
  );
}
