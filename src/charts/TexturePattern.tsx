import type { Scales } from './paths';
import { cellWidth, type Texture, textureCell } from './textures';

interface TexturePatternProps {
  readonly id: string;
  readonly texture: Texture;
  /** Aligned with days and base line, so that the pattern looks the same in every bar. */
  readonly scales: Scales;
}

export const sampleScales: Scales = { x: (day) => day * 5, y: () => 0 };

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
