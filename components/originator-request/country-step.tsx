'use client';

import { CountryCapabilities } from '@/components/countries/country-capabilities';
import { OperationField } from '@/components/patterns/form';
import type { OperationForm } from '@/components/patterns/form/use-operation-form';
import { OperationErrorAlert } from '@/components/patterns/operation-error-alert';
import { Button } from '@/components/ui/button';
import { Columns } from '@/components/ui/columns';
import { Combobox } from '@/components/ui/combobox';
import { Container } from '@/components/ui/container';
import { Skeleton } from '@/components/ui/skeleton';
import type { RequestValues } from './request-values';
import { useCountryCapabilities } from './use-originator-facts';

/** A country as the choice shows it. */
export interface CountryOption {
  readonly iso: string;
  readonly name: string;
  /** Digits after the plus sign. */
  readonly dialingCodes: readonly string[];
}

/** Step 1: where the messages go, and beside it what that country offers. */
export function CountryStep({
  form,
  countries,
}: {
  form: OperationForm<RequestValues>;
  countries: readonly CountryOption[];
}) {
  const iso = form.watch('IsoCountryCode');
  return (
    <Columns layout="7-5">
      <Container title="Country">
        <OperationField
          form={form}
          name="IsoCountryCode"
          description="The country of the people who get your messages. An originator sends within one country."
          constraint="Find it by name, ISO code or dialing code. Example: United Kingdom, GB or +44."
        >
          {(control, { value, onChange, onBlur }) => (
            <Combobox
              {...control}
              options={countries.map(({ iso: code, name, dialingCodes }) => ({
                value: code,
                label: name,
                tags: [code, ...dialingCodes.map((digits) => `+${digits}`)],
              }))}
              placeholder="Choose a country"
              emptyText="No countries match"
              value={value}
              onValueChange={(chosen) => {
                onChange(chosen);
                form.clearErrors('IsoCountryCode');
              }}
              onBlur={onBlur}
            />
          )}
        </OperationField>
      </Container>
      <CountryFacts iso={iso} />
    </Columns>
  );
}

function CountryFacts({ iso }: { iso: string }) {
  const { data, error, retry } = useCountryCapabilities(iso);
  if (iso === '') {
    return (
      <Container title="Capabilities">
        <p className="text-muted">Choose a country to see what can be sent there, and from what.</p>
      </Container>
    );
  }
  if (error) {
    return (
      <Container title="Capabilities">
        <OperationErrorAlert
          error={error}
          header="Capabilities could not be loaded"
          action={<Button onClick={retry}>Retry</Button>}
          announce
        />
      </Container>
    );
  }
  if (!data) {
    return (
      <Container title="Capabilities">
        <div role="status" className="flex flex-col gap-3">
          <span className="sr-only">Loading capabilities</span>
          <Skeleton className="w-40" />
          <Skeleton className="w-56" />
          <Skeleton className="w-48" />
        </div>
      </Container>
    );
  }
  return (
    <Container title={`Capabilities in ${data.CountryName}`}>
      <CountryCapabilities country={data} columns={2} />
    </Container>
  );
}
