import type { GroupsCaveat } from '../domain/conclusions';
import { Explained } from '../ui/Explained';

export function ByClaim({
  caveat,
  stop = '',
}: {
  readonly caveat: GroupsCaveat | null;
  readonly stop?: '' | '.';
}) {
  if (caveat === null) return null;
  return (
    <Explained
      title="Who the groups are"
      stop={stop}
      className="min-h-6 text-ink-2 text-small"
      explanation={() => `${caveat.text} (${caveat.section})`}
    >
      {caveat.short}
    </Explained>
  );
}
