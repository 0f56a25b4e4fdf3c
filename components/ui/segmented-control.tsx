import { cn } from '@/lib/class-names';

export type SegmentOption<Value extends string = string> = { value: Value; label: string; disabled?: boolean };

/** A choice of two to four views of the same thing (Day, Country, Originator type). Native radios inside. */
export function SegmentedControl<Value extends string>({
  label,
  name,
  options,
  value,
  onValueChange,
}: {
  /** Accessible name of the whole. */
  label: string;
  name: string;
  options: readonly SegmentOption<Value>[];
  value: Value;
  onValueChange: (value: Value) => void;
}) {
  return (
    <div
      role="radiogroup"
      aria-label={label}
      className="min-h-control rounded-button border-input-line bg-container inline-flex max-w-full flex-wrap items-stretch gap-1 border p-[3px]"
    >
      {options.map((option) => (
        <label
          key={option.value}
          className={cn(
            'rounded-button text-secondary hover:text-accent inline-flex cursor-pointer items-center px-3 font-semibold sm:px-4',
            'has-checked:bg-accent has-checked:text-on-accent has-disabled:text-disabled has-disabled:cursor-default',
            'has-focus-visible:outline-accent has-focus-visible:outline-2 has-focus-visible:outline-offset-2',
            'forced-colors:has-checked:outline-2',
          )}
        >
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={value === option.value}
            disabled={option.disabled}
            onChange={() => onValueChange(option.value)}
            className="sr-only"
          />
          {option.label}
        </label>
      ))}
    </div>
  );
}
