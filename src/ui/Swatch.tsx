/**
 * Needs the name beside it: it is hidden from screen readers, and colour alone is not enough. SVG, because forced
 * colours and printers take backgrounds away.
 */
export function Swatch({ colour }: { readonly colour: string }) {
  return (
    <svg aria-hidden="true" className="mr-1.5 inline-block size-2.5 shrink-0">
      <rect width="100%" height="100%" fill={colour} />
    </svg>
  );
}
