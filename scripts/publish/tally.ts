export interface SendTally {
  readonly total: number;
  readonly sent: number;
  readonly there: number;
  readonly refused: readonly (readonly string[])[];
  readonly end: 'done' | 'stopped' | { readonly why: string };
}

export function done({ sent, there, refused }: SendTally): number {
  return sent + there + refused.length;
}

export function summary(tally: SendTally): string {
  const left = tally.total - done(tally);
  const parts = [
    `${tally.sent} sent`,
    `${tally.there} there already`,
    `${tally.refused.length} refused`,
    ...(left > 0 ? [`${left} not sent`] : []),
  ];
  return parts.join(', ');
}

const maxLines = 100;

export function report(tally: SendTally): string[] {
  const lines = tally.refused.flat();
  const more = lines.length - maxLines;
  return [
    ...lines.slice(0, maxLines).map((line) => `Refused: ${line}`),
    ...(more > 0 ? [`and ${more} lines more`] : []),
    ...(typeof tally.end === 'object' ? [tally.end.why] : []),
    ...(tally.end === 'stopped'
      ? ['Stopped. Run it again to send the rest: nothing is sent twice.']
      : []),
    summary(tally),
  ];
}

/** 0 if everything is on the server, 1 if not, 130 after Ctrl-C, as in shells. */
export function exitCode({ end, refused }: SendTally): number {
  if (end === 'stopped') return 130;
  return end === 'done' && refused.length === 0 ? 0 : 1;
}
