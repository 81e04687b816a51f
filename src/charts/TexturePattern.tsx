import type { Scales } from './paths';
import { cellWidth, type Texture, textureCell } from './textures';

interface TexturePatternProps {
  readonly id: string;
  readonly texture: Texture;
  /** Where a day and the ground line are, so that every bar shows the same of it. */
  readonly scales: Scales;
}

/** Scales of a sample that stands by itself: its left edge and its foot are 0. */
export const sampleScales: Scales = { x: (day) => day * 5, y: () => 0 };

/** Defines a texture as a pattern, in the current colour and light over it. */
export function TexturePattern({ id, texture, scales }: TexturePatternProps) {
  const { width, height, light } = textureCell(texture, cellWidth(scales.x(1) - scales.x(0)));
  return (
    <pattern
      id={id}
      x={scales.x(0) % width}
      y={scales.y(0)}
      width={width}
      height={height}
      patternUnits="userSpaceOnUse"
    >
      <rect width={width} height={height} fill="currentColor" />
      {light ? <path d={light} className="fill-ground" opacity={0.6} /> : null}
    </pattern>
  );
}
