import { TermList } from '../../ui/TermList';

const rows = [
  ['Listed', 'The source lists the attacks of these days: a day without one is a zero.'],
  [
    'Stated empty',
    'The source says that it looked at these days, but lists nothing: not a counted zero.',
  ],
  ['Not covered', 'The source has no list of these days. They are never drawn or counted as zero.'],
  ['At least, at most', 'If the source gives a range, or days only roughly, so does the page.'],
  ['Solid, hatched', 'The day is known; the day or the number is uncertain.'],
  ['Claimed', 'A group says so. Nobody has confirmed it unless the record says so.'],
  ['As of', 'The page as it was known on that day. Nothing that became known later is on it.'],
  [
    'Increase, clear increase',
    'If nothing had changed, chance would make such a difference less than 5 or 1 times in 100. Each verdict opens to its test.',
  ],
  [
    'Without the server',
    'This browser keeps the latest data and this page, once it was open for 20 seconds, and shows them with their age. Clear the site’s data to remove them.',
  ],
] as const;

const keys = [
  ['Left, Right', 'with the chart in focus: the day before, the day after'],
  ['Enter', 'the records of that day'],
  ['Space', 'while another day is shown: play, pause'],
  ['Page Up, Page Down', 'in the statements: the one before, the next one'],
  ['Escape', 'closes what was opened'],
] as const;

export function Help() {
  return (
    <>
      <h2 className="font-semibold">How to read this page</h2>
      <TermList rows={rows} />
      <h2 className="font-semibold">Keys</h2>
      <TermList rows={keys} />
    </>
  );
}
