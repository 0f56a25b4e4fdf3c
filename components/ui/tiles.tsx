import type { ReactNode } from 'react';
import { Badge } from '@/components/ui/badge';
import { radioClasses, RadioGroup } from '@/components/ui/radio-group';
import { cn } from '@/lib/class-names';

export type TileOption<Value extends string = string> = {
  value: Value;
  label: ReactNode;
  description?: ReactNode;
  /** Marks the choice that the answers so far point to. */
  recommended?: boolean;
  /** Why it cannot be chosen: the tile stays visible and says so instead of its description. */
  disabledReason?: ReactNode;
};

const columnClasses = { 1: '', 2: 'sm:grid-cols-2', 3: 'sm:grid-cols-2 lg:grid-cols-3' } as const;

/**
 * Radio choices drawn as tiles. In a form by `name`; controlled with `value` and `onValueChange`, otherwise
 * `defaultValue`. Name the group with `aria-labelledby` or `aria-label`.
 */
export function Tiles<Value extends string>({
  name,
  options,
  value,
  defaultValue,
  onValueChange,
  columns = 3,
  className,
  ...rest
}: {
  name: string;
  options: readonly TileOption<Value>[];
  /** `''` while nothing is chosen. */
  value?: Value | '';
  defaultValue?: Value;
  onValueChange?: (value: Value) => void;
  columns?: 1 | 2 | 3;
  className?: string;
  id?: string;
  'aria-label'?: string;
  'aria-labelledby'?: string;
  'aria-describedby'?: string;
  'aria-invalid'?: boolean;
}) {
  return (
    <RadioGroup {...rest}>
      <div className={cn('grid gap-3', columnClasses[columns], className)}>
        {options.map((option) => {
          const disabled = option.disabledReason !== undefined;
          return (
            <label
              key={option.value}
              className={cn(
                'rounded-tile pt-tile-y grid grid-cols-[auto_minmax(0,1fr)] content-start items-start gap-x-2 border px-3 pb-3 transition-colors duration-100',
                disabled
                  ? 'border-disabled-bg bg-disabled-bg'
                  : 'border-input-line has-checked:border-accent has-checked:bg-selected hover:not-has-checked:border-accent has-checked:shadow-[inset_0_0_0_1px_var(--accent)]',
                'has-focus-visible:outline-accent has-focus-visible:outline-2 has-focus-visible:outline-offset-2',
              )}
            >
              <input
                type="radio"
                name={name}
                value={option.value}
                disabled={disabled}
                checked={value === undefined ? undefined : value === option.value}
                defaultChecked={value === undefined ? defaultValue === option.value : undefined}
                onChange={onValueChange && (() => onValueChange(option.value))}
                className={cn(radioClasses, 'mt-[2px] outline-none')}
              />
              <span className={cn('flex min-w-0 flex-wrap items-center gap-x-3 gap-y-1', disabled && 'text-secondary')}>
                {option.label}
                {option.recommended && <Badge color="blue">Recommended</Badge>}
              </span>
              <span className={cn('text-small col-start-2', disabled ? 'text-secondary' : 'text-muted')}>
                {disabled ? option.disabledReason : option.description}
              </span>
            </label>
          );
        })}
      </div>
    </RadioGroup>
  );
}
