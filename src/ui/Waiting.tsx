import { Button } from './Button';

interface WaitingProps {
  /** What is awaited: "the list of attacks". */
  readonly what: string;
  /** Why it has not come yet; null while nothing has gone wrong. */
  readonly failure: string | null;
  readonly onRetry: () => void;
  /** Holds the panel's height, so that nothing moves when the answer comes. */
  readonly className: string;
}

/** A panel before its first answer: on the way, or failing and being asked for again. */
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
