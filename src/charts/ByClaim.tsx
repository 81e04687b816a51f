import { Suspense } from 'react';
import type { GroupsCaveat } from '../domain/conclusions';
import { lazyComponent } from '../ui/lazy-component';

const Explained = lazyComponent(async () => (await import('../ui/Explained')).Explained, 'ahead');

export function ByClaim({ caveat }: { readonly caveat: GroupsCaveat | null }) {
  if (caveat === null) return null;
  return (
    <Suspense fallback={caveat.short}>
      <Explained
        title="Who the groups are"
        className="min-h-6 text-ink-2 text-small"
        explanation={() => `${caveat.text} (${caveat.section})`}
      >
        {caveat.short}
      </Explained>
    </Suspense>
  );
}
