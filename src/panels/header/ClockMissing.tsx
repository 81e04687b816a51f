import { Button } from '../../ui/Button';
import { reload } from '../../url/reload';

/** In place of the clock's controls, where their code did not come. The page itself goes on. */
export function ClockMissing() {
  return (
    <p role="status" className="flex flex-wrap items-center gap-2 text-small">
      The controls of the day failed to load.
      <Button onClick={reload}>Reload the page</Button>
    </p>
  );
}
