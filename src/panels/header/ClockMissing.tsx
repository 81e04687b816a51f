import { Button } from '../../ui/Button';
import { reload } from '../../url/reload';

/** Shown if the chunk of `ClockControls` fails to load. The rest of the page works without it. */
export function ClockMissing() {
  return (
    <p role="status" className="flex flex-wrap items-center gap-2 text-small">
      The controls of the day failed to load.
      <Button onClick={reload}>Reload the page</Button>
    </p>
  );
}
