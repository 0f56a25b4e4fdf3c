'use client';

import { useState } from 'react';
import { OperationButton } from '@/components/patterns/permissions';
import { releasePhoneNumberAndLeave } from '@/lib/domains/phone-numbers/phone-numbers.actions';
import type { SelectedPhoneNumber } from './phone-numbers-table';
import { ReleaseDialog } from './release-dialog';

/** Release, on the number's own page. The action leaves the page and tells the result on the list. */
export function ReleaseButton({ number }: { number: SelectedPhoneNumber }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <OperationButton operation="ReleasePhoneNumber" onClick={() => setOpen(true)}>
        Release
      </OperationButton>
      <ReleaseDialog
        numbers={[number]}
        open={open}
        onOpenChange={setOpen}
        action={() => releasePhoneNumberAndLeave(number.phoneNumberId)}
        onDone={() => {}}
      />
    </>
  );
}
