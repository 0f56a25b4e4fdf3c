'use client';

import { Button } from '@/components/ui/button';
import { DropdownMenu } from '@/components/ui/dropdown-menu';
import { CaretIcon } from '@/components/ui/icons';
import { routes } from '@/lib/routes';

/** Chooses the configuration set that a country's readiness is asked with. */
export function ReadinessSetMenu({
  isoCountryCode,
  names,
  chosen,
}: {
  isoCountryCode: string;
  names: readonly string[];
  chosen: string | undefined;
}) {
  const label = chosen ?? 'No configuration set';
  return (
    <DropdownMenu
      label="Configuration set"
      trigger={
        <Button iconRight={<CaretIcon />} aria-label={`Configuration set: ${label}`}>
          <span className="max-w-60 truncate">{label}</span>
        </Button>
      }
      items={[
        {
          id: 'none',
          label: 'No configuration set',
          href: routes.countries.detail(isoCountryCode),
          checked: chosen === undefined,
        },
        ...names.map((name) => ({
          id: `set ${name}`,
          label: name,
          href: routes.countries.detail(isoCountryCode, name),
          checked: chosen === name,
        })),
      ]}
    />
  );
}
