import { type ReactNode, useState } from 'react';
import { speakerElement } from './list-place';

interface FeedArticleProps {
  readonly id: string;
  /** Its place in the whole feed, from 1, and how many there are. */
  readonly position: number;
  readonly total: number;
  /** The day heading, where this is the first statement of its day. */
  readonly heading: string | null;
  /** Whether reading had stopped here: all above it is new. */
  readonly line: boolean;
  /** Whether it slides in. */
  readonly arrives: boolean;
  readonly children: ReactNode;
}

/** The frame of one statement in the feed: its place in it, its day, the line above it. */
export function FeedArticle(props: FeedArticleProps) {
  const { id, position, total, heading, line, children } = props;
  // It slides in once, when it is put into the list, and to the end, whatever comes after it meanwhile.
  const [arrives] = useState(props.arrives);
  return (
    <article
      // biome-ignore lint/a11y/noNoninteractiveTabindex: articles of a feed take the focus (ARIA feed pattern).
      tabIndex={0}
      aria-posinset={position}
      aria-setsize={total}
      aria-labelledby={speakerElement(id)}
      className={`outline-offset-[-2px] ${arrives ? 'arrives' : ''}`}
    >
      <div>
        {line ? (
          // A feed may hold nothing but articles: the line stands within the one below it.
          <hr
            aria-label="Read until here"
            className="no-print relative mt-5 mb-2 overflow-visible border-ink after:absolute after:-top-2.5 after:left-0 after:bg-ground after:pr-2 after:text-small after:content-[attr(aria-label)]"
          />
        ) : null}
        {heading ? (
          <h3 className="sticky top-0 z-10 border-line border-b bg-ground pt-3 pb-1 font-semibold text-small">
            {heading}
          </h3>
        ) : null}
        {children}
      </div>
    </article>
  );
}
