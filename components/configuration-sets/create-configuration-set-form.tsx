'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { z } from 'zod';
import { OperationField, OperationForm, OperationFormActions, useOperationForm } from '@/components/patterns/form';
import { withoutBlanks } from '@/components/patterns/form/field-messages';
import { TagEditor, tagProblems, tagsOf, type TagRow } from '@/components/patterns/tag-editor';
import { useFlash } from '@/components/shell/flashbar';
import { Container } from '@/components/ui/container';
import { ExpandableSection } from '@/components/ui/expandable';
import { Input } from '@/components/ui/input';
import { createConfigurationSet } from '@/lib/domains/configuration-sets/configuration-sets.actions';
import { configurationSetName } from '@/lib/domains/configuration-sets/configuration-sets.shapes';
import { routes } from '@/lib/routes';

type Values = { ConfigurationSetName: string; Tags: TagRow[] };

const schema = z
  .object({ ConfigurationSetName: configurationSetName, Tags: z.array(z.custom<TagRow>()) })
  .superRefine(({ Tags }, context) => {
    const problems = tagProblems(Tags);
    Tags.forEach(({ id }, index) => {
      const problem = problems.get(id);
      if (problem)
        context.addIssue({ code: 'custom', path: ['Tags', index, 'Key'], message: problem.key ?? problem.value ?? '' });
    });
  });

const toInput = ({ ConfigurationSetName, Tags }: Values) => {
  const tags = tagsOf(Tags);
  return { ConfigurationSetName, ...(tags.length > 0 && { Tags: tags }) };
};

/** Makes a configuration set: its name is all that it needs. */
export function CreateConfigurationSetForm() {
  const router = useRouter();
  const { push } = useFlash();
  const [tagProblemsSeen, setTagProblemsSeen] = useState(false);
  const form = useOperationForm({
    defaultValues: { ConfigurationSetName: '', Tags: [] } as Values,
    labels: { ConfigurationSetName: 'Configuration set name', Tags: 'Tags' },
    schema,
    toInput: withoutBlanks,
    action: (values) => createConfigurationSet(toInput(values)),
    onSuccess: ({ ConfigurationSetName = '' }) => {
      push({
        type: 'success',
        content: `Created configuration set ${ConfigurationSetName}.`,
        action: { label: 'Send test', href: routes.send({ ConfigurationSetName }) },
        keepOnNavigation: true,
      });
      router.push(routes.configurationSets.detail(ConfigurationSetName));
    },
  });
  return (
    <OperationForm form={form}>
      <Container title="Configuration set details">
        <OperationField
          form={form}
          name="ConfigurationSetName"
          maxLength={64}
          constraint="Letters, digits, hyphens and underscores. Example: one-time-passwords. The name cannot be changed later."
        >
          {(control, field) => (
            <Input {...control} {...field} autoComplete="off" spellCheck={false} className="max-w-[480px]" />
          )}
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
              problems={tagProblemsSeen || form.formState.submitCount > 0 ? tagProblems(value) : undefined}
              onBlur={() => setTagProblemsSeen(true)}
            />
          )}
        </OperationField>
      </ExpandableSection>
      <OperationFormActions
        form={{ ...form, currentInput: () => toInput(form.getValues()) }}
        operation="CreateConfigurationSet"
        cancelHref={routes.configurationSets.list}
        submitLabel="Create configuration set"
        submittingLabel="Creating configuration set"
      />
    </OperationForm>
  );
}
