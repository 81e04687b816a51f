/** Times are in microseconds; `tts` and `tdur` are CPU time. */
interface TraceEvent {
  readonly name: string;
  readonly cat: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly tts?: number;
  readonly dur?: number;
  readonly tdur?: number;
}

/** Work of the main thread from one performance mark to the next, in milliseconds of CPU time. */
export interface Step {
  readonly name: string;
  readonly all: number;
  /** JavaScript, microtasks and garbage collection, without the layout that they force. */
  readonly script: number;
  readonly layout: number;
}

export const categories = ['devtools.timeline', 'v8', 'v8.execute', 'blink.user_timing'];

const scriptEvents = new Set([
  'FunctionCall',
  'EvaluateScript',
  'RunMicrotasks',
  'v8.callFunction',
]);
const layoutEvents = new Set(['UpdateLayoutTree', 'Layout']);

export function steps(trace: Buffer): Step[] {
  const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse(trace.toString('utf8'));
  // Sorts a call before the calls inside it, even if both start in the same microsecond.
  const events = traceEvents.toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const marks = events.filter(({ cat, ph }) => cat === 'blink.user_timing' && /[IiR]/.test(ph));
  return marks.slice(0, -1).map((mark, position) => {
    const until = marks[position + 1] ?? mark;
    const within = events.filter(
      ({ ph, pid, tid, ts }) =>
        ph === 'X' && pid === mark.pid && tid === mark.tid && ts >= mark.ts && ts < until.ts,
    );
    const layouts = outermost(within, layoutEvents);
    const scripts = outermost(within, scriptEvents);
    const asked = layouts.filter((layout) => scripts.some((script) => isInside(layout, script)));
    return {
      name: mark.name,
      all: ((until.tts ?? Number.NaN) - (mark.tts ?? Number.NaN)) / 1000,
      script: time(scripts) - time(asked),
      layout: time(layouts),
    };
  });
}

function outermost(events: readonly TraceEvent[], names: ReadonlySet<string>): TraceEvent[] {
  const outer: TraceEvent[] = [];
  for (const event of events) {
    const last = outer.at(-1);
    if (names.has(event.name) && !(last && isInside(event, last))) outer.push(event);
  }
  return outer;
}

const isInside = (inner: TraceEvent, outer: TraceEvent) =>
  inner.ts >= outer.ts && inner.ts < outer.ts + (outer.dur ?? 0);

const time = (events: readonly TraceEvent[]) =>
  events.reduce((sum, { tdur }) => sum + (tdur ?? Number.NaN), 0) / 1000;
