import { type ReactNode, useState } from 'react';
import { speakerElement } from './list-place';

interface FeedArticleProps {
  readonly id: string;
  readonly position: number;
  readonly total: number;
  readonly line: boolean;
  readonly arrives: boolean;
  readonly isThreat: boolean;
  readonly chosen: boolean;
  readonly children: ReactNode;
}

/**
 * The day has its own column, unless large text leaves too little space beside it. The spaces
 * between the parts have no width: they are only for copied text.
 */
const wire =
  'relative flow-root border-line border-b py-1.5 text-[0px] @min-[16.5rem]:pl-[4.125rem]';

export function FeedArticle(props: FeedArticleProps) {
  const { id, position, total, line, isThreat, chosen, children } = props;
  // Kept from the first render, so that later changes do not restart or cut off the animation.
  const [arrives] = useState(props.arrives);
  const look = `${wire} ${isThreat ? '' : 'text-ink-2'} ${chosen ? 'bg-wash shadow-[inset_3px_0_0_var(--ink)]' : ''}`;
  return (
    <article
      // biome-ignore lint/a11y/noNoninteractiveTabindex: articles of a feed take the focus (ARIA feed pattern).
      tabIndex={0}
      aria-posinset={position}
      aria-setsize={total}
      aria-labelledby={speakerElement(id)}
      className={`outline-offset-[-2px] ${line ? 'relative mt-7' : ''} ${arrives ? 'arrives' : look}`}
    >
      {line ? (
        // ARIA allows only articles in a feed, so the line is inside the one below it.
        <hr
          aria-label="Read until here"
          className="no-print absolute inset-x-0 -top-2 overflow-visible border-ink after:absolute after:-top-2.5 after:left-0 after:bg-ground after:pr-2 after:text-small after:content-[attr(aria-label)]"
        />
      ) : null}
      {arrives ? <div className={look}>{children}</div> : children}
    </article>
  );
}
