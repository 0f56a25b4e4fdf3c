'use client';

import { Select as RadixSelect } from 'radix-ui';
import { CaretIcon } from '@/components/ui/icons';
import { controlClasses } from '@/components/ui/input';
import { cn } from '@/lib/class-names';

export type SelectOption<Value extends string = string> = {
  value: Value;
  label: string;
  description?: string;
  disabled?: boolean;
};

export type SelectProps<Value extends string = string> = {
  options: readonly SelectOption<Value>[];
  placeholder?: string;
  /** Submits the chosen value under this name. */
  name?: string;
  value?: Value | '';
  defaultValue?: Value;
  onValueChange?: (value: Value) => void;
  onBlur?: () => void;
  disabled?: boolean;
  required?: boolean;
  id?: string;
  className?: string;
  'aria-label'?: string;
  'aria-labelledby'?: string;
  'aria-describedby'?: string;
  'aria-invalid'?: boolean;
};

/** A choice from a short list. For long lists (countries) use Combobox. `value=""` shows the placeholder. */
export function Select<Value extends string>({
  options,
  placeholder = 'Choose an option',
  name,
  value,
  defaultValue,
  onValueChange,
  disabled,
  required,
  className,
  ...trigger
}: SelectProps<Value>) {
  return (
    <RadixSelect.Root
      name={name}
      value={value}
      defaultValue={defaultValue}
      // Radix types the value as string; only values of `options` can be chosen.
      onValueChange={onValueChange as ((value: string) => void) | undefined}
      disabled={disabled}
      required={required}
    >
      <RadixSelect.Trigger
        {...trigger}
        className={cn(
          controlClasses,
          'min-h-control data-placeholder:text-muted flex items-center justify-between gap-2 py-[3px] text-left data-placeholder:italic',
          className,
        )}
      >
        <span className="min-w-0 truncate">
          <RadixSelect.Value placeholder={placeholder} />
        </span>
        <RadixSelect.Icon className="text-accent">
          <CaretIcon />
        </RadixSelect.Icon>
      </RadixSelect.Trigger>
      <RadixSelect.Portal>
        <RadixSelect.Content
          position="popper"
          sideOffset={4}
          collisionPadding={8}
          className="rounded-control border-line bg-dropdown text-body shadow-dropdown z-50 max-h-[min(400px,var(--radix-select-content-available-height))] w-(--radix-select-trigger-width) min-w-45 overflow-hidden border"
        >
          <RadixSelect.Viewport className="py-1">
            {options.map((option) => (
              <RadixSelect.Item
                key={option.value}
                value={option.value}
                disabled={option.disabled}
                className="data-disabled:text-disabled data-highlighted:rounded-control data-highlighted:bg-selected cursor-pointer px-4 py-1.5 outline-none select-none data-disabled:cursor-default data-highlighted:shadow-[inset_0_0_0_2px_var(--accent)] data-[state=checked]:font-semibold"
              >
                <RadixSelect.ItemText>{option.label}</RadixSelect.ItemText>
                {option.description && (
                  <span className="text-small text-muted block font-normal">{option.description}</span>
                )}
              </RadixSelect.Item>
            ))}
          </RadixSelect.Viewport>
        </RadixSelect.Content>
      </RadixSelect.Portal>
    </RadixSelect.Root>
  );
}
