import { margins } from './geometry';
import { threatLaneHeight } from './ThreatLane';

/** Height of the lane of threats, and of what is free above it, in CSS pixels. */
export interface ThreatRoom {
  readonly height: number;
  readonly gap: number;
}

/** The lane of threats where a chart has room for it. */
export const roomyThreats: ThreatRoom = { height: threatLaneHeight, gap: 8 };

/** Where the parts of the frequency chart lie under its key dates, in CSS pixels from there. */
export interface FrequencyFrame {
  /** The ground line of the bars. */
  readonly bottom: number;
  /** The lane of threats; it has no height where there is none. */
  readonly threatsTop: number;
  readonly threatsHeight: number;
  /** Of it all. */
  readonly height: number;
}

/**
 * The frame around a plot of that height, with or without a lane of threats. Around one without height it says
 * what the rest takes.
 */
export function frequencyFrame(plotHeight: number, threats: ThreatRoom | null): FrequencyFrame {
  const bottom = margins.top + plotHeight;
  const threatsTop = bottom + margins.axis + (threats?.gap ?? 0);
  const threatsHeight = threats?.height ?? 0;
  return { bottom, threatsTop, threatsHeight, height: threatsTop + threatsHeight };
}
