/** Needs the name beside it: it is hidden from screen readers, and colour alone is not enough. */
export function Swatch({ colour }: { readonly colour: string }) {
  return (
    <span
      aria-hidden="true"
      className="mr-1.5 inline-block size-2.5 shrink-0"
      style={{ backgroundColor: colour }}
    />
  );
}
