/** A small square in a colour, before the name it stands for. It says nothing alone. */
export function Swatch({ colour }: { readonly colour: string }) {
  return (
    <span
      aria-hidden="true"
      className="mr-1.5 inline-block size-2.5 shrink-0"
      style={{ backgroundColor: colour }}
    />
  );
}
