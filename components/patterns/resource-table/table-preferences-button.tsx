'use client';

import dynamic from 'next/dynamic';
import { useState } from 'react';
import { Settings } from 'lucide-react';
import { IconButton } from '@/components/ui/icon-button';
import type { TablePreferencesDialogProps } from './table-preferences-dialog';

const PreferencesDialog = dynamic(() => import('./table-preferences-dialog'), { ssr: false });

/** The gear beside the pages. Its dialog is loaded when it first opens. */
export function TablePreferencesButton(props: Omit<TablePreferencesDialogProps, 'open' | 'onOpenChange'>) {
  const [open, setOpen] = useState(false);
  const [everOpened, setEverOpened] = useState(false);
  return (
    <>
      <IconButton
        label="Preferences"
        icon={<Settings className="size-4" aria-hidden />}
        onClick={() => {
          setEverOpened(true);
          setOpen(true);
        }}
      />
      {everOpened && <PreferencesDialog {...props} open={open} onOpenChange={setOpen} />}
    </>
  );
}
