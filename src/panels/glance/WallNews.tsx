import type { WallRoom } from '../../ui/wall/wall-room';
import { type NewsForm, newsGaps, type SetNews } from './wall-news-forms';
import { nowGaps } from './wall-now-layout';

interface WallNewsProps {
  readonly form: NewsForm;
  readonly room: WallRoom;
}

export function WallNews({ form, room: { must } }: WallNewsProps) {
  const gap = newsGaps.column * must;
  return (
    <ul
      aria-label="The latest attack and the latest threat"
      className={`border-line-strong border-t ${form.place === 'columns' ? 'flex' : 'grid'}`}
      style={{
        paddingTop: (nowGaps.news / 2) * must - 1,
        ...(form.place === 'rows' ? { rowGap: newsGaps.row * must } : {}),
      }}
    >
      {form.set.map((news, index) => (
        <li
          key={news.what?.text ?? index}
          style={{
            width: form.width,
            ...(form.place === 'columns' && index > 0 ? { marginLeft: gap } : {}),
          }}
        >
          <News news={news} />
        </li>
      ))}
    </ul>
  );
}

function News({ news: { when, who, what } }: { readonly news: SetNews }) {
  return (
    <>
      {when ? <h3 className="font-semibold text-ink-2 text-least">{when.text}</h3> : null}
      {who ? <p className="font-bold text-must">{who.text}</p> : null}
      {what ? <p className="text-pretty text-least">{what.text}</p> : null}
    </>
  );
}
