'use client';

import { OperationField } from '@/components/patterns/form';
import type { OperationForm } from '@/components/patterns/form/use-operation-form';
import { InfoLink } from '@/components/shell/help-panel';
import { Button } from '@/components/ui/button';
import { Container } from '@/components/ui/container';
import { Input } from '@/components/ui/input';
import { RadioGroup, RadioOption } from '@/components/ui/radio-group';
import { Tiles } from '@/components/ui/tiles';
import { choiceOf, choiceWords } from './originator-words';
import { capabilitiesHelp, headquartersHelp, twoWayHelp, volumeHelp } from './request-help';
import type { RequestValues } from './request-values';
import { useCountryCapabilities } from './use-originator-facts';

/** Step 2: what the originator is for. */
export function UseCaseStep({ form }: { form: OperationForm<RequestValues> }) {
  const { data: country } = useCountryCapabilities(form.watch('IsoCountryCode'));
  const offered = country?.CapabilityChoices.map(choiceOf) ?? [];
  return (
    <Container title="Messaging use case">
      <div className="gap-field-gap flex flex-col">
        <OperationField
          form={form}
          name="NumberCapabilities"
          group
          info={<InfoLink topic={capabilitiesHelp} />}
          description="Capabilities cannot be changed after the purchase."
        >
          {(control, { name, value, onChange }) => (
            <Tiles
              {...control}
              name={name}
              columns={2}
              value={value}
              onValueChange={(chosen) => {
                onChange(chosen);
                form.clearErrors(name);
              }}
              // Texts can be asked for everywhere: where no originator carries them, the next step says what does.
              options={[...new Set(['SMS', ...offered, value])].map((choice) => ({
                value: choice,
                ...choiceWords(choice),
                ...(country && offered.length > 0 && !offered.includes(choice)
                  ? { disabledReason: `No originator of ${country.CountryName} has these capabilities.` }
                  : {}),
              }))}
            />
          )}
        </OperationField>
        <OperationField
          form={form}
          name="EstimatedMonthlyVolume"
          optional
          info={<InfoLink topic={volumeHelp} />}
          constraint="Messages a month. Example: 10,000."
        >
          {(control, field) => (
            <Input {...control} {...field} inputMode="numeric" autoComplete="off" className="max-w-[280px]" />
          )}
        </OperationField>
        <OperationField
          form={form}
          name="CompanyHeadquarters"
          group
          optional
          info={<InfoLink topic={headquartersHelp} />}
        >
          {(control, { name, value, onChange, onBlur }) => (
            <div className="flex flex-col items-start gap-2">
              <RadioGroup {...control}>
                <RadioOption
                  name={name}
                  label="Local"
                  description="In the country of the people who get your messages."
                  checked={value === 'LOCAL'}
                  onChange={() => onChange('LOCAL')}
                  onBlur={onBlur}
                />
                <RadioOption
                  name={name}
                  label="International"
                  description="In another country than theirs."
                  checked={value === 'INTERNATIONAL'}
                  onChange={() => onChange('INTERNATIONAL')}
                  onBlur={onBlur}
                />
              </RadioGroup>
              {value !== '' && (
                <Button variant="inline-link" onClick={() => onChange('')}>
                  Clear company headquarters
                </Button>
              )}
            </div>
          )}
        </OperationField>
        <OperationField
          form={form}
          name="TwoWay"
          group
          info={<InfoLink topic={twoWayHelp} />}
          constraint={
            country && !country.TwoWaySupported
              ? `There is no two-way messaging in ${country.CountryName}: an originator there sends only.`
              : undefined
          }
        >
          {(control, { name, value, onChange, onBlur }) => (
            <RadioGroup {...control} direction="row">
              <RadioOption
                name={name}
                label="Yes"
                checked={value === 'YES'}
                onChange={() => onChange('YES')}
                onBlur={onBlur}
              />
              <RadioOption
                name={name}
                label="No"
                checked={value === 'NO'}
                onChange={() => onChange('NO')}
                onBlur={onBlur}
              />
            </RadioGroup>
          )}
        </OperationField>
      </div>
    </Container>
  );
}
