interface WaitingProps {
  readonly failure: string | null;
}

/** Before there is anything to show. */
export function Waiting({ failure }: WaitingProps) {
  return (
    <div role="status" className="grid content-center gap-[0.4em] text-must">
      <p className="font-bold text-news">{failure ?? 'Loading the data.'}</p>
      {failure ? <p className="text-ink-2">Retrying automatically.</p> : null}
    </div>
  );
}
