interface ToggleGroupProps<Value extends string> {
  readonly label: string;
  readonly className?: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
}

export function ToggleGroup<Value extends string>({
  label,
  className = '',
  value,
  options,
  onChange,
}: ToggleGroupProps<Value>) {
  return (
    <fieldset aria-label={label} className={`flex flex-wrap items-center gap-y-1.5 ${className}`}>
      <span aria-hidden="true" className="mr-1.5 text-ink-2 text-small">
        {label}
      </span>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          aria-pressed={option.value === value}
          className="min-h-7 min-w-6.5 cursor-pointer border-transparent border-b-2 px-1.5 text-ink-2 text-small hover:bg-wash aria-pressed:border-ink aria-pressed:font-semibold aria-pressed:text-ink"
          onClick={() => onChange(option.value)}
        >
          {option.label}
        </button>
      ))}
    </fieldset>
  );
}
