import { type ReactNode, useState } from 'react';
import { speakerElement } from './list-place';

interface FeedArticleProps {
  readonly id: string;
  readonly position: number;
  readonly total: number;
  readonly line: boolean;
  readonly arrives: boolean;
  readonly children: ReactNode;
}

/** An article of the ARIA feed pattern, with the "Read until here" line. */
export function FeedArticle(props: FeedArticleProps) {
  const { id, position, total, line, children } = props;
  // Kept from the first render, so that later changes do not restart or cut off the animation.
  const [arrives] = useState(props.arrives);
  return (
    <article
      // biome-ignore lint/a11y/noNoninteractiveTabindex: articles of a feed take the focus (ARIA feed pattern).
      tabIndex={0}
      aria-posinset={position}
      aria-setsize={total}
      aria-labelledby={speakerElement(id)}
      className={`outline-offset-[-2px] ${line ? 'relative pt-7' : ''} ${arrives ? 'arrives' : ''}`}
    >
      {line ? (
        // ARIA allows only articles in a feed, so the line is inside the one below it.
        <hr
          aria-label="Read until here"
          className="no-print absolute inset-x-0 top-5 overflow-visible border-ink after:absolute after:-top-2.5 after:left-0 after:bg-ground after:pr-2 after:text-small after:content-[attr(aria-label)]"
        />
      ) : null}
      {arrives ? <div>{children}</div> : children}
    </article>
  );
}
