'use client';

import { useRouter } from 'next/navigation';
import { useRef, useState, useTransition } from 'react';
import { FormField } from '@/components/patterns/form';
import { Button } from '@/components/ui/button';
import { Input } from '@/components/ui/input';
import { routes } from '@/lib/routes';

/** A number as people paste it, less what only helps the eye. */
const withoutPunctuation = (text: string) => text.replace(/[\s().\u2010-\u2015-]/g, '');

/** Opens the handset of any number. Whether it is one is for the page to say, which knows the numbering plans. */
export function OpenNumberForm({ wrongNumber }: { wrongNumber?: string }) {
  const router = useRouter();
  const [isOpening, startOpening] = useTransition();
  const [text, setText] = useState(wrongNumber ?? '');
  const [error, setError] = useState(wrongNumber === undefined ? undefined : 'Enter a valid phone number.');
  const field = useRef<HTMLInputElement>(null);

  const open = () => {
    const phoneNumber = withoutPunctuation(text);
    if (phoneNumber === '') {
      setError('Phone number is required.');
      field.current?.focus();
      return;
    }
    startOpening(() => router.push(routes.handset(phoneNumber), { scroll: false }));
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        open();
      }}
    >
      <FormField label="Phone number" constraint="In E.164 format, such as +14255550100." error={error}>
        {(control) => (
          <div className="flex gap-2">
            <Input
              {...control}
              ref={field}
              type="tel"
              autoComplete="off"
              value={text}
              onChange={(event) => {
                setText(event.target.value);
                setError(undefined);
              }}
            />
            <Button type="submit" loading={isOpening} loadingText="Opening handset">
              Open
            </Button>
          </div>
        )}
      </FormField>
    </form>
  );
}
