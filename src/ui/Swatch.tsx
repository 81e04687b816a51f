/**
 * Hidden from screen readers, so it needs the name beside it. An SVG, because the page's policy
 * allows a colour as an attribute but not as a style, and because forced colours and printers
 * remove backgrounds.
 */
export function Swatch({ colour }: { readonly colour: string }) {
  return (
    <svg
      aria-hidden="true"
      color={colour}
      className="mr-1.5 inline-block size-2.5 shrink-0 bg-current forced-color-adjust-none [print-color-adjust:exact]"
    />
  );
}
