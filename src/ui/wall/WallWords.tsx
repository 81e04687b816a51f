import { useMemo } from 'react';
import { fitRows } from './fit-rows';
import type { WallRoom } from './wall-room';

export interface WordsOnly {
  readonly heading: readonly string[];
  readonly text: readonly string[];
}

export function WallWords({ room, heading, text }: WordsOnly & { readonly room: WallRoom }) {
  const { rows } = useMemo(() => {
    const place = { width: room.width, lines: 6 };
    return fitRows(
      [
        { id: 'heading', texts: heading, type: { size: 'news', weight: 700 }, ...place },
        {
          id: 'text',
          texts: text,
          type: { size: 'must', weight: 400 },
          above: room.must / 2,
          ...place,
        },
      ],
      room.height,
      room,
    );
  }, [room, heading, text]);
  return (
    <div className="grid h-full content-center gap-[0.5em] text-must">
      <h2 className="font-bold text-news">{rows.heading?.text}</h2>
      {rows.text ? <p className="text-ink-2">{rows.text.text}</p> : null}
    </div>
  );
}
