/**
 * Needs the name beside it: it is hidden from screen readers, and colour alone is not enough. A background that forced
 * colours and printers leave. SVG, because its colour is an attribute, which the policy of the page allows.
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
