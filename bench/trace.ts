/** An event of Chromium's trace; times are in microseconds, those with a t are the processor's. */
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

/** What the main thread did from one mark of the page to the next, in milliseconds of processor time. */
export interface Step {
  /** The name of the mark. */
  readonly name: string;
  /** Everything. */
  readonly all: number;
  /** Functions called by the browser, their microtasks and garbage, without the layout they ask for. */
  readonly script: number;
  /** Recalculated styles and layout. */
  readonly layout: number;
}

/** What has to be traced for `steps`. */
export const categories = ['devtools.timeline', 'v8', 'v8.execute', 'blink.user_timing'];

const scriptEvents = new Set([
  'FunctionCall',
  'EvaluateScript',
  'RunMicrotasks',
  'v8.callFunction',
]);
const layoutEvents = new Set(['UpdateLayoutTree', 'Layout']);

/** Cuts a trace at the marks of the page; what follows the last mark is left out. */
export function steps(trace: Buffer): Step[] {
  const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse(trace.toString('utf8'));
  // A call comes before the calls inside it, which may begin in the same microsecond.
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

/** The events of `names` that lie in no other of them. */
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
