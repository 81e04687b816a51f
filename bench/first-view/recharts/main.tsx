import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Bar, BarChart, CartesianGrid, ReferenceLine, Tooltip, XAxis, YAxis } from 'recharts';
import type { RechartsData } from './data';

/* A usual page for comparison: it requests its data and then draws it with Recharts' own parts. */

const units = ['Day', 'Week'] as const;

function App({ days, keyDates, statements }: RechartsData) {
  const [unit, setUnit] = useState<(typeof units)[number]>('Day');
  const step = unit === 'Day' ? 1 : 7;
  const bars = days.flatMap(({ day }, index) => {
    if (index % step !== 0) return [];
    const within = days.slice(index, index + step);
    return [{ day, attacks: within.reduce((sum, { attacks }) => sum + attacks, 0) }];
  });
  const barOf = (day: string) => bars.findLast((bar) => bar.day <= day)?.day ?? day;
  return (
    <>
      <h1>Attacks by {unit.toLowerCase()}</h1>
      {units.map((name) => (
        <button key={name} type="button" aria-pressed={name === unit} onClick={() => setUnit(name)}>
          {name}
        </button>
      ))}
      <BarChart width={920} height={400} data={bars}>
        <CartesianGrid vertical={false} />
        <XAxis dataKey="day" />
        <YAxis allowDecimals={false} />
        <Tooltip />
        <Bar dataKey="attacks" fill="#1f5f8b" isAnimationActive={false} />
        {keyDates.map(({ day, label }) => (
          <ReferenceLine key={label} x={barOf(day)} label={label} stroke="#b3261e" />
        ))}
      </BarChart>
      <ul>
        {statements.map(({ id, day, speaker, gist }) => (
          <li key={id}>
            {day} {speaker}: {gist}
          </li>
        ))}
      </ul>
    </>
  );
}

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root"');
const data: RechartsData = await (await fetch('/data.json')).json();
createRoot(root).render(<App {...data} />);
