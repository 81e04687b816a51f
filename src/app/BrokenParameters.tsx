import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import type { BrokenParameter } from '../url/parameters';
import type { ChangeView } from '../url/use-view';

interface BrokenParametersProps {
  readonly broken: readonly BrokenParameter[];
  readonly change: ChangeView;
}

/** Says which parts of the address could not be used; the page shows its default for them. */
export function BrokenParameters({ broken, change }: BrokenParametersProps) {
  if (broken.length === 0) return null;
  const names = new Set(broken.map(({ name }) => name));
  const drop = Object.fromEntries([...names].map((name) => [name, null]));
  return (
    <Notice
      kind="status"
      action={<Button onClick={() => change(drop, { replace: true })}>Dismiss</Button>}
    >
      The address could not be followed in full:{' '}
      {broken.map(({ name, value, why }) => `${name} “${value.slice(0, 60)}” ${why}`).join('; ')}.
      The page shows its default instead.
    </Notice>
  );
}
