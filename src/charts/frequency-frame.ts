import { margins } from './geometry';
import { threatLaneHeight } from './ThreatLane';

export interface ThreatRoom {
  readonly height: number;
  readonly gap: number;
}

export const roomyThreats: ThreatRoom = { height: threatLaneHeight, gap: 8 };

/** In CSS pixels, from below the labels of the key dates. */
export interface FrequencyFrame {
  readonly bottom: number;
  readonly threatsTop: number;
  readonly threatsHeight: number;
  readonly height: number;
}

/** With a `plotHeight` of 0, `height` is the space that the rest takes. */
export function frequencyFrame(plotHeight: number, threats: ThreatRoom | null): FrequencyFrame {
  const bottom = margins.top + plotHeight;
  const threatsTop = bottom + margins.axis + (threats?.gap ?? 0);
  const threatsHeight = threats?.height ?? 0;
  return { bottom, threatsTop, threatsHeight, height: threatsTop + threatsHeight };
}
