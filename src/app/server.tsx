import type { ReactNode } from 'react';
import { prerenderToNodeStream } from 'react-dom/static';
import { checkedAnswers } from '../api/checked-answers';
import { paths } from '../api/queries';
import type { Theme } from '../domain/view';
import { stampDay } from '../format/day';
import { openedView } from '../url/opened-view';
import { firstCache } from './first-cache';
import { goneWords } from './frozen-words';
import { Page } from './Page';

/* The page on the server. Built into dist/server/page.js, beside the server that loads it. */

export interface DrawnPage {
  readonly html: string;
  /** Null if there are none, so that the page asks for them itself. */
  readonly answers: string | null;
  /** Null for the system's theme. */
  readonly theme: Theme | null;
  readonly isWall: boolean;
  /** What the page says of itself while its script is not running. */
  readonly withoutScript: string;
}

/** In milliseconds, because code that never loads would be awaited forever. */
const maxDrawingMs = 5000;

/**
 * In characters. With more records, a page rendered by the server would be slower than one that
 * begins in the browser.
 */
const maxText = 1_000_000;

/**
 * Renders the desk, or the overview of the wall, for the query of an address. `ask` returns the
 * API's answer to a path. Null if the page should begin in the browser: for another scene of the
 * wall, an answer that is an error, or too many records to be sent with the page. Rejects if a
 * component throws.
 */
export async function drawPage(
  opened: string,
  ask: (path: string) => Response | Promise<Response>,
): Promise<DrawnPage | null> {
  const { search, at, theme, isWall, isOverview } = openedView(opened);
  const isDrawn = isOverview || !isWall;
  if (!isDrawn && at === null) return null;
  const bodyOf = async (path: string) => textOf(await ask(path));
  // First, because a store with several pages of statements is not rendered, and its columns are
  // large.
  const answer = await ask(paths.statements(at));
  if (answer.status === 410) {
    const html = wayOut(search);
    return { html, answers: null, theme, isWall: false, withoutScript: goneWords };
  }
  if (!isDrawn) return null;
  const statements = await textOf(answer);
  if (statements === null || !statements.includes('"nextCursor":null')) return null;
  const [dataset, attackColumns] = await Promise.all([
    bodyOf(paths.dataset(at)),
    bodyOf(paths.attackColumns(at)),
  ]);
  if (dataset === null || attackColumns === null) return null;
  const text = `{"drawnFor":${JSON.stringify(search)},"at":${JSON.stringify(at)},"dataset":${dataset},"attackColumns":${attackColumns},"statements":${statements}}`;
  const answers = text.length > maxText ? null : checkedAnswers(text);
  // Printed as the time at which the page was drawn. Ages count from when the browser receives it.
  const first = answers && firstCache(answers, Date.now());
  if (!answers || !first) return null;
  try {
    return {
      html: await htmlOf(<Page drawnFor={search} first={first} />),
      answers: text,
      theme,
      isWall,
      withoutScript: `Not live: drawn from the data as of ${stampDay(answers.dataset.asOf)}.`,
    };
  } finally {
    first.client.clear();
  }
}

/** To the desk, because without script the wall is empty. The page replaces it with its own. */
function wayOut(search: string): string {
  const now = new URLSearchParams(search);
  now.delete('at');
  now.delete('screen');
  const href = `./?${now}`.replaceAll('&', '&amp;');
  return `<p class="p-4"><a class="underline" href="${href}">Follow the data</a></p>`;
}

const textOf = (answer: Response) => (answer.ok ? answer.text() : null);

/** Waits for all code. The text has no inline scripts, because the page's policy forbids them. */
async function htmlOf(page: ReactNode): Promise<string> {
  let failure: unknown = null;
  const { prelude } = await prerenderToNodeStream(page, {
    signal: AbortSignal.timeout(maxDrawingMs),
    progressiveChunkSize: Number.POSITIVE_INFINITY,
    onError: (error) => {
      failure ??= error;
    },
  });
  let html = '';
  prelude.setEncoding('utf8');
  for await (const piece of prelude) html += piece;
  if (failure !== null) throw failure;
  return html;
}
