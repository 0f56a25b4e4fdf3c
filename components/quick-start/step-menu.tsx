'use client';

import { useRouter } from 'next/navigation';
import { Select, type SelectOption } from '@/components/ui/select';
import { routes } from '@/lib/routes';

/** The steps where there is no room for their list. */
export function StepMenu({ current, options }: { current: string; options: readonly SelectOption[] }) {
  const router = useRouter();
  return (
    <Select
      aria-label="Steps"
      options={options}
      value={current}
      onValueChange={(slug) => router.push(routes.quickStart(slug))}
    />
  );
}
