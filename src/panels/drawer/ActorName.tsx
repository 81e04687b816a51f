import { nameIn } from '../../domain/directory';
import { Button } from '../../ui/Button';
import type { ViewState } from '../../url/view-state';

interface ActorNameProps {
  readonly id: string;
  readonly state: ViewState;
}

export function ActorName({ id, state: { directory, change } }: ActorNameProps) {
  return (
    <Button look="figure" onClick={() => change({ open: { kind: 'actor', id } })}>
      {nameIn(directory.actors, id)}
    </Button>
  );
}
