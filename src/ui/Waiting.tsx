import { Button } from './Button';

interface WaitingProps {
  readonly what: string;
  readonly failure: string | null;
  readonly onRetry: () => void;
  /** Must set the height, so that nothing moves when the answer comes. */
  readonly className: string;
}

export function Waiting({ what, failure, onRetry, className }: WaitingProps) {
  if (failure === null) {
    return (
      <div
        role="status"
        aria-busy="true"
        className={`flex items-center justify-center bg-wash ${className}`}
      >
        <span className="text-ink-2 text-small">Loading {what} …</span>
      </div>
    );
  }
  return (
    <div
      role="alert"
      className={`flex flex-col items-center justify-center gap-3 bg-wash px-4 text-center text-small ${className}`}
    >
      <p className="font-semibold">Can’t load {what}. Retrying automatically.</p>
      <p className="text-ink-2">{failure}</p>
      <Button onClick={onRetry}>Try now</Button>
    </div>
  );
}
