let context: CanvasRenderingContext2D | null | undefined;

/**
 * In CSS pixels, rounded up. `font` is a CSS shorthand. Without a canvas, as in unit tests, it is a wide estimate of
 * 7.5 px for each character.
 */
export function textWidth(text: string, font: string): number {
  if (context === undefined) {
    context = document.createElement('canvas').getContext('2d');
    // Chromium caches every text that a context has measured, for the life of the context.
    if (context) queueMicrotask(dropContext);
  }
  if (!context) return text.length * 7.5;
  context.font = font;
  return Math.ceil(context.measureText(text).width);
}

function dropContext(): void {
  context = undefined;
}
