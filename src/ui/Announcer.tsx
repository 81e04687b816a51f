import { useEffect, useState } from 'react';

interface AnnouncerProps {
  /** By kind. Those of the first render are not announced. */
  readonly totals: readonly number[];
  readonly words: (more: readonly number[]) => string;
}

const pauseInMilliseconds = 10_000;

/**
 * At once, then at most every ten seconds. The text is cleared in between, because a live region
 * does not repeat a text that is already there.
 */
export function Announcer({ totals, words }: AnnouncerProps) {
  const [said, setSaid] = useState({ totals, text: '', turn: 0 });
  const [finishedTurn, setFinishedTurn] = useState(0);
  const isPausing = finishedTurn !== said.turn;
  const more = totals.map((total, kind) => total - (said.totals[kind] ?? total));
  // After a drop, count from the lower total.
  if (more.some((count) => count < 0)) {
    const lower = said.totals.map((total, kind) => Math.min(total, totals[kind] ?? total));
    setSaid({ ...said, totals: lower });
  } else if (more.some((count) => count > 0) && !isPausing) {
    setSaid({ totals, text: words(more), turn: said.turn + 1 });
  }
  const { turn } = said;
  useEffect(() => {
    if (turn === 0) return;
    const timer = setTimeout(() => setFinishedTurn(turn), pauseInMilliseconds);
    return () => clearTimeout(timer);
  }, [turn]);
  return (
    <p aria-live="polite" aria-atomic="true" className="sr-only">
      <span key={turn}>{isPausing ? said.text : ''}</span>
    </p>
  );
}
