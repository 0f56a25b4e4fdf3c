'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { z } from 'zod';
import { CliCommandsButton, type CliCall } from '@/components/patterns/cli-command';
import { OperationField, OperationForm, OperationFormActions, useOperationForm } from '@/components/patterns/form';
import { withoutBlanks } from '@/components/patterns/form/field-messages';
import type { FormPlace } from '@/components/patterns/form/form-place';
import { TagEditor, tagProblems, tagsOf, type TagRow } from '@/components/patterns/tag-editor';
import { useFlash } from '@/components/shell/flashbar';
import { InfoLink } from '@/components/shell/help-panel';
import { mostNameCharacters, nameKey, nameRule, nameTag } from '@/components/tags/resource-name';
import { Alert } from '@/components/ui/alert';
import { Button } from '@/components/ui/button';
import { Container } from '@/components/ui/container';
import { ExpandableSection } from '@/components/ui/expandable';
import { Input } from '@/components/ui/input';
import {
  associationCalls,
  noAssociations,
  type Associations,
} from '@/lib/domains/protect-configurations/association-calls';
import {
  createProtectConfiguration,
  type CreatedProtectConfiguration,
} from '@/lib/domains/protect-configurations/protect-configurations.actions';
import type { ProtectStatus } from '@/lib/domains/protect-configurations/protect-configurations.shapes';
import { routes } from '@/lib/routes';
import {
  associationFault,
  toAssociations,
  toAssociationValues,
  type AssociationChoices,
  type AssociationValues,
} from './association-choices';
import { AssociationFields } from './association-fields';
import { noRuleFilter, type CountryRule } from './country-rules';
import { CountryRulesTable } from './country-rules-table';
import { associationsHelp, countryRulesHelp } from './protect-help';

type Values = {
  Name: string;
  /** The countries that are not simply allowed. */
  Rules: Readonly<Record<string, ProtectStatus>>;
  Associations: AssociationValues;
  Tags: TagRow[];
};

/** What is wrong with the tags, of which the name is one already. */
function problemsOf(rows: readonly TagRow[]) {
  const problems = tagProblems(rows);
  for (const { id, key } of rows) if (key === nameKey) problems.set(id, { key: 'The name is this tag.' });
  return problems;
}

const schema = z
  .object({
    Name: nameRule('Protect configuration name'),
    Rules: z.custom<Values['Rules']>(),
    Associations: z.custom<AssociationValues>(),
    Tags: z.array(z.custom<TagRow>()),
  })
  .superRefine(({ Associations, Tags }, context) => {
    const fault = associationFault(Associations);
    if (fault !== undefined) context.addIssue({ code: 'custom', path: ['Associations'], message: fault });
    const problems = problemsOf(Tags);
    Tags.forEach(({ id }, index) => {
      const problem = problems.get(id);
      if (problem)
        context.addIssue({ code: 'custom', path: ['Tags', index, 'Key'], message: problem.key ?? problem.value ?? '' });
    });
  });

const toInput = ({ Name, Tags }: Values) => ({ Tags: [nameTag(Name), ...tagsOf(Tags)] });

const toRules = ({ Rules }: Values) =>
  Object.fromEntries(Object.entries(Rules).map(([iso, ProtectStatus]) => [iso, { ProtectStatus }]));

/** Stands in commands for the id that the first of them answers, as in the guide's own examples (guide 7418). */
const idToBe = 'ProtectConfigId';

function calls(values: Values): CliCall[] {
  const rules = toRules(values);
  return [
    { operation: 'CreateProtectConfiguration', input: toInput(values) },
    ...(Object.keys(rules).length > 0
      ? [
          {
            operation: 'UpdateProtectConfigurationCountryRuleSet',
            input: { ProtectConfigurationId: idToBe, NumberCapability: 'SMS', CountryRuleSetUpdates: rules },
          },
        ]
      : []),
    ...associationCalls(idToBe, noAssociations, toAssociations(values.Associations)),
  ];
}

/** Makes a protect configuration with its SMS rules and associations: one page (guide 7351-7367). */
export function CreateProtectConfigurationForm({
  countries,
  choices,
  initialAssociations = noAssociations,
  testCountry,
  place,
}: {
  /** Every country, allowed. */
  countries: readonly CountryRule[];
  choices: AssociationChoices;
  initialAssociations?: Associations;
  /** Where a test message is about to go, by ISO code: the form warns of blocking it (guide 634). */
  testCountry?: string;
  /** Where the form is not the page. */
  place?: FormPlace<Parameters<typeof createProtectConfiguration>, CreatedProtectConfiguration>;
}) {
  const router = useRouter();
  const { push } = useFlash();
  const [tagProblemsSeen, setTagProblemsSeen] = useState(false);
  // A table with another key begins without a selection; the filter stays.
  const [revision, setRevision] = useState(0);
  const [filter, setFilter] = useState(noRuleFilter);
  const form = useOperationForm({
    defaultValues: {
      Name: place?.name ?? '',
      Rules: {},
      Associations: toAssociationValues(initialAssociations),
      Tags: [],
    } as Values,
    labels: {
      Name: 'Protect configuration name',
      Rules: 'SMS country rules',
      Associations: 'Association type',
      Tags: 'Tags',
    },
    schema,
    toInput: withoutBlanks,
    action: (values) =>
      (place?.action ?? createProtectConfiguration)(
        toInput(values),
        toRules(values),
        toAssociations(values.Associations),
      ),
    onSuccess: (created) => {
      if (place) {
        place.onCreated(created, form.getValues('Name'));
        return;
      }
      const { ProtectConfigurationId, unfinished } = created;
      const name = form.getValues('Name');
      push(
        unfinished
          ? {
              type: 'warning',
              content: `Created protect configuration ${name}, but not all of its settings: ${unfinished.message}`,
              keepOnNavigation: true,
            }
          : {
              type: 'success',
              content: `Created protect configuration ${name}. Its MMS and voice rules allow every country until you change them.`,
              keepOnNavigation: true,
            },
      );
      router.push(routes.protectConfigurations.detail(ProtectConfigurationId));
    },
  });
  const statuses = form.watch('Rules');
  const blockedTest = countries.find(({ iso }) => iso === testCountry && statuses[iso] === 'BLOCK');
  const rules = countries.map((country) => ({ ...country, status: statuses[country.iso] ?? country.status }));
  const setRules = (isoCountryCodes: readonly string[], status: ProtectStatus) => {
    const others = Object.entries(form.getValues('Rules')).filter(([iso]) => !isoCountryCodes.includes(iso));
    const changed = status === 'ALLOW' ? [] : isoCountryCodes.map((iso) => [iso, status] as const);
    const next: Values['Rules'] = Object.fromEntries([...others, ...changed]);
    form.setValue('Rules', next, { shouldDirty: true });
    setRevision((before) => before + 1);
  };

  return (
    <OperationForm form={form}>
      <Container title="Protect configuration details">
        <OperationField
          form={form}
          name="Name"
          maxLength={mostNameCharacters}
          constraint="Letters, digits, spaces and _ . : / = + - @. Example: customers-in-europe."
        >
          {(control, field) => <Input {...control} {...field} autoComplete="off" className="max-w-[480px]" />}
        </OperationField>
      </Container>
      <Container
        title="SMS country rules"
        info={<InfoLink topic={countryRulesHelp} />}
        description="Select the countries that messages must not go to, then choose Block."
      >
        <CountryRulesTable
          key={revision}
          id="new-country-rules"
          label="SMS country rules"
          rules={rules}
          initialFilter={filter}
          onFilterChange={setFilter}
          onSet={setRules}
          operation="CreateProtectConfiguration"
          fileName="sms-country-rules.csv"
        />
        {blockedTest && (
          <Alert
            type="warning"
            announce
            className="mt-4"
            header={`The test message goes to ${blockedTest.name}`}
            action={<Button onClick={() => setRules([blockedTest.iso], 'ALLOW')}>Allow it again</Button>}
          >
            While that country is blocked, the message of the next step is refused wherever this protect configuration
            applies.
          </Alert>
        )}
      </Container>
      <Container title="Protect configuration associations" info={<InfoLink topic={associationsHelp} />}>
        <OperationField form={form} name="Associations" group>
          {(_, field) => <AssociationFields {...field} choices={choices} />}
        </OperationField>
      </Container>
      <ExpandableSection
        variant="container"
        header={
          <>
            Tags <span className="font-normal italic">- optional</span>
          </>
        }
        description="Labels of your own, for finding resources and for sorting what they cost."
      >
        <OperationField form={form} name="Tags" group label={<span className="sr-only">Tags</span>}>
          {(_, { value, onChange }) => (
            <TagEditor
              rows={value}
              onChange={onChange}
              problems={tagProblemsSeen || form.formState.submitCount > 0 ? problemsOf(value) : undefined}
              onBlur={() => setTagProblemsSeen(true)}
            />
          )}
        </OperationField>
      </ExpandableSection>
      <OperationFormActions
        form={form}
        operation="CreateProtectConfiguration"
        commands={<CliCommandsButton calls={() => calls(form.getValues())} />}
        {...(place ? { secondary: place.secondary } : { cancelHref: routes.protectConfigurations.list })}
        submitLabel={place?.submitLabel ?? 'Create protect configuration'}
        submittingLabel="Creating protect configuration"
      />
    </OperationForm>
  );
}
