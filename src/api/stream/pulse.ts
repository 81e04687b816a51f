/** What the connection itself needs of a heartbeat; null where the heartbeat does not say it. */
export interface Pulse {
  readonly everySeconds: number | null;
  readonly lastEvent: number | null;
}

/** Reads a heartbeat without the contract's schema, which is the page's. Anything may be in `text`. */
export function pulseOf(text: string): Pulse {
  const said = parsed(text);
  const everySeconds = numberIn(said, 'everySeconds');
  const lastEvent = numberIn(said, 'lastEvent');
  return {
    everySeconds: everySeconds !== null && everySeconds > 0 ? everySeconds : null,
    lastEvent: lastEvent !== null && Number.isSafeInteger(lastEvent) ? lastEvent : null,
  };
}

/** The id of an event as a whole number from 0; null where it is none. */
export function eventId(text: string | undefined): number | null {
  if (text === undefined || !/^\d{1,16}$/.test(text)) return null;
  const id = Number(text);
  return Number.isSafeInteger(id) ? id : null;
}

function numberIn(value: unknown, name: string): number | null {
  const found: unknown = value instanceof Object ? Reflect.get(value, name) : null;
  return typeof found === 'number' && found >= 0 ? found : null;
}

/** The JSON of a text; null where it is none. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
