interface WallWaitingProps {
  readonly what: string;
  readonly failure: string | null;
}

export function WallWaiting({ what, failure }: WallWaitingProps) {
  return (
    <p role="status" aria-busy={failure === null} className="text-must">
      {failure ?? `Loading the ${what}.`}
    </p>
  );
}
