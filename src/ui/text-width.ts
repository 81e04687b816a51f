let context: CanvasRenderingContext2D | null | undefined;

/**
 * How wide `text` is in `font` (a CSS font shorthand), in pixels; an estimate on the wide side where
 * there is no canvas to measure with.
 */
export function textWidth(text: string, font: string): number {
  if (context === undefined) {
    context = document.createElement('canvas').getContext('2d');
    // Chromium keeps every text that a context has measured for as long as there is the context.
    if (context) queueMicrotask(forget);
  }
  if (!context) return text.length * 7.5;
  context.font = font;
  return Math.ceil(context.measureText(text).width);
}

function forget(): void {
  context = undefined;
}
