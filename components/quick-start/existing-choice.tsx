'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Select, type SelectOption } from '@/components/ui/select';
import { putQuickStartStep } from '@/lib/domains/quick-start/quick-start.actions';
import type { QuickStartStepName } from '@/lib/domains/quick-start/quick-start.shapes';
import { pageOf } from './quick-start-pages';
import { useChange } from './step-buttons';

/** Takes something for a step that is there already. */
export default function ExistingChoice({
  step,
  noun,
  options,
  href,
}: {
  step: QuickStartStepName;
  noun: string;
  options: readonly SelectOption[];
  href: string;
}) {
  const [chosen, setChosen] = useState(options[0]?.value ?? '');
  const { busy, run } = useChange(pageOf(step).slug);
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Select
        aria-label={`Existing ${noun}`}
        options={options}
        value={chosen}
        onValueChange={setChosen}
        className="min-w-56 flex-[0_1_480px]"
      />
      <Button
        loading={busy}
        loadingText="Saving step"
        onClick={() => run(() => putQuickStartStep({ Step: step, Status: 'DONE', ResourceId: chosen }), href)}
      >
        Use this {noun}
      </Button>
    </div>
  );
}
