/** Hidden from screen readers, and colour alone says too little: put the name beside it. */
export function Swatch({ colour }: { readonly colour: string }) {
  return (
    <span
      aria-hidden="true"
      className="mr-1.5 inline-block size-2.5 shrink-0"
      style={{ backgroundColor: colour }}
    />
  );
}
