'use client';

import { useId } from 'react';
import { Alert } from '@/components/ui/alert';
import { Checkbox } from '@/components/ui/checkbox';
import { TextLink } from '@/components/ui/link';
import { RadioGroup, RadioOption } from '@/components/ui/radio-group';
import { routes } from '@/lib/routes';
import {
  takesSets,
  type AssociationChoices,
  type AssociationType,
  type AssociationValues,
} from './association-choices';

const types: readonly { value: AssociationType; label: string; description: string }[] = [
  {
    value: 'ACCOUNT_DEFAULT',
    label: 'Account default',
    description: 'For every message that names neither a protect configuration nor a configuration set with one.',
  },
  {
    value: 'CONFIGURATION_SET',
    label: 'Configuration set association',
    description: 'For the messages that name one of the configuration sets that you choose.',
  },
  { value: 'BOTH', label: 'Account default and configuration sets', description: 'As it is now.' },
  { value: 'NONE', label: 'No association', description: 'Only for messages that name it when they are sent.' },
];

/** The choice of what a protect configuration is used for, and whose place it takes there. */
export function AssociationFields({
  name,
  value,
  onChange,
  onBlur,
  choices,
  offersBoth = false,
}: {
  name: string;
  value: AssociationValues;
  onChange: (value: AssociationValues) => void;
  onBlur: () => void;
  choices: AssociationChoices;
  /** Where it is both already. */
  offersBoth?: boolean;
}) {
  const { AssociationType: type, ConfigurationSetNames } = value;
  const isDefault = type === 'ACCOUNT_DEFAULT' || type === 'BOTH';
  return (
    <div className="gap-field-gap flex flex-col">
      <RadioGroup aria-label="Association type">
        {types
          .filter((one) => one.value !== 'BOTH' || offersBoth)
          .map((one) => (
            <RadioOption
              key={one.value}
              name={name}
              label={one.label}
              description={one.description}
              checked={type === one.value}
              onChange={() => onChange({ ...value, AssociationType: one.value })}
              onBlur={onBlur}
            />
          ))}
      </RadioGroup>
      {isDefault && choices.accountDefault !== undefined && (
        <Alert type="info">
          It takes the place of <strong>{choices.accountDefault}</strong>, which is the account default now.
        </Alert>
      )}
      {takesSets(type) && (
        <ConfigurationSetBoxes
          sets={choices.configurationSets}
          chosen={ConfigurationSetNames}
          onChange={(names) => onChange({ ...value, ConfigurationSetNames: names })}
          onBlur={onBlur}
        />
      )}
    </div>
  );
}

function ConfigurationSetBoxes({
  sets,
  chosen,
  onChange,
  onBlur,
}: {
  sets: AssociationChoices['configurationSets'];
  chosen: readonly string[];
  onChange: (names: readonly string[]) => void;
  onBlur: () => void;
}) {
  const labelId = useId();
  if (sets.length === 0) {
    return (
      <p>
        <strong className="block">No configuration sets</strong>
        <TextLink href={routes.configurationSets.create}>Create configuration set</TextLink>
      </p>
    );
  }
  return (
    <div role="group" aria-labelledby={labelId}>
      <p id={labelId} className="text-label mb-2 font-bold">
        Configuration sets available for association
      </p>
      <div className="flex flex-col gap-2">
        {sets.map(({ name, replaces }) => (
          <Checkbox
            key={name}
            label={<span className="break-all">{name}</span>}
            {...(replaces !== undefined && { description: `Uses ${replaces} now, whose place this one takes.` })}
            checked={chosen.includes(name)}
            onChange={(event) =>
              onChange(event.target.checked ? [...chosen, name] : chosen.filter((other) => other !== name))
            }
            onBlur={onBlur}
          />
        ))}
      </div>
    </div>
  );
}
