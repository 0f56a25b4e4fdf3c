'use client';

import { useState } from 'react';
import { Eye, EyeOff } from 'lucide-react';
import { IconButton } from '@/components/ui/icon-button';
import { Input, type InputProps } from '@/components/ui/input';

/** A password field that can be read while it is typed, which saves typing it twice. */
export function PasswordInput(props: Omit<InputProps, 'type' | 'iconStart'>) {
  const [isShown, setShown] = useState(false);
  const Icon = isShown ? EyeOff : Eye;
  return (
    <span className="relative block">
      <Input
        {...props}
        type={isShown ? 'text' : 'password'}
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        className="pr-11"
      />
      <span className="absolute inset-y-0 right-1 flex items-center">
        <IconButton
          label={isShown ? 'Hide password' : 'Show password'}
          icon={<Icon className="size-4" aria-hidden />}
          onClick={() => setShown(!isShown)}
        />
      </span>
    </span>
  );
}
