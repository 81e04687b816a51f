import { nameIn } from '../../domain/directory';
import { Button } from '../../ui/Button';
import type { ViewState } from '../../url/view-state';

interface ActorNameProps {
  readonly id: string;
  readonly state: ViewState;
}

/** The name of an actor; it opens who that is. */
export function ActorName({ id, state: { directory, change } }: ActorNameProps) {
  return (
    <Button look="figure" onClick={() => change({ open: { kind: 'actor', id } })}>
      {nameIn(directory.actors, id)}
    </Button>
  );
}
