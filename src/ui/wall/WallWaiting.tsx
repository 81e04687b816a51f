interface WallWaitingProps {
  /** What is awaited: "attacks". */
  readonly what: string;
  /** Why it has not come yet; null while nothing has gone wrong. */
  readonly failure: string | null;
}

/** A scene before its first answer: on the way, or failing and asked for again by itself. */
export function WallWaiting({ what, failure }: WallWaitingProps) {
  return (
    <p role="status" aria-busy={failure === null} className="text-must">
      {failure ?? `Loading the ${what}.`}
    </p>
  );
}
