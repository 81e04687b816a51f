import { margins } from '../geometry';
import { threatLaneHeight } from './ThreatLane';

export interface ThreatRoom {
  readonly height: number;
  readonly gap: number;
}

export const roomyThreats: ThreatRoom = { height: threatLaneHeight, gap: 8 };

/** In CSS pixels, with its label. */
export const bracketRow = 22;

/** In CSS pixels, from below the labels of the key dates. */
export interface FrequencyFrame {
  readonly head: number;
  readonly foot: number;
  readonly threatsTop: number;
  readonly threatsHeight: number;
}

/** `threats` is null without their lane. */
export function frequencyFrame(brackets: number, threats: ThreatRoom | null): FrequencyFrame {
  const threatsTop = margins.axis + (threats?.gap ?? 0);
  const threatsHeight = threats?.height ?? 0;
  return {
    head: brackets * bracketRow + margins.top,
    foot: threatsTop + threatsHeight,
    threatsTop,
    threatsHeight,
  };
}
