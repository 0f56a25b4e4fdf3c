'use client';

import { useRouter } from 'next/navigation';
import { OperationField, OperationForm, OperationFormActions, useOperationForm } from '@/components/patterns/form';
import { withoutBlanks } from '@/components/patterns/form/field-messages';
import { PermissionNotice } from '@/components/patterns/permissions';
import { useFlash } from '@/components/shell/flashbar';
import { InfoLink } from '@/components/shell/help-panel';
import { Container } from '@/components/ui/container';
import { Input } from '@/components/ui/input';
import { RadioGroup, RadioOption } from '@/components/ui/radio-group';
import { createStream, putStreamSettings } from '@/lib/domains/streams/streams.actions';
import { putStreamSettingsInput, type DestinationKind, type Stream } from '@/lib/domains/streams/streams.shapes';
import { routes } from '@/lib/routes';
import { streamsHelp } from './streams-help';

type Values = {
  StreamName: string;
  Destination: DestinationKind;
  Bucket: string;
  KeyPrefix: string;
  BufferSeconds: string;
  BufferMebibytes: string;
};

const schema = putStreamSettingsInput.refine(
  ({ Destination, Bucket }) => Destination === 'FOLDER' || Bucket !== undefined,
  { path: ['Bucket'], message: 'is required' },
);

/** Blank is missing, and anything else the number that it says, or none. */
const numberOf = (text: string) => (text.trim() === '' ? undefined : Number(text));

/** Makes a stream, or edits one: one page. */
export function StreamForm({ stream }: { stream?: Stream }) {
  const router = useRouter();
  const { push } = useFlash();
  const form = useOperationForm({
    defaultValues: {
      StreamName: stream?.StreamName ?? '',
      Destination: stream?.Destination ?? 'FOLDER',
      Bucket: stream?.Bucket ?? '',
      KeyPrefix: stream?.KeyPrefix ?? '',
      BufferSeconds: String(stream?.BufferSeconds ?? 60),
      BufferMebibytes: String(stream?.BufferMebibytes ?? 5),
    } as Values,
    labels: {
      StreamName: 'Stream name',
      Destination: 'Destination',
      Bucket: 'Bucket',
      KeyPrefix: 'Key prefix',
      BufferSeconds: 'Longest wait in seconds',
      BufferMebibytes: 'Largest batch in MiB',
    },
    schema,
    toInput: ({ Bucket, KeyPrefix, BufferSeconds, BufferMebibytes, ...values }: Values) =>
      withoutBlanks({
        ...values,
        ...(values.Destination === 'BUCKET' && { Bucket, KeyPrefix }),
        BufferSeconds: numberOf(BufferSeconds),
        BufferMebibytes: numberOf(BufferMebibytes),
      }),
    action: (input) => (stream ? putStreamSettings(input) : createStream(input)),
    onSuccess: ({ StreamName }) => {
      push({
        type: 'success',
        content: stream
          ? `Saved stream ${StreamName}.`
          : `Created stream ${StreamName}. Add it to a configuration set to fill it.`,
        keepOnNavigation: true,
      });
      router.push(routes.destinations.stream(StreamName));
    },
    ...(stream && {
      onUnchanged: () => {
        push({
          type: 'info',
          content: `No changes were made to stream ${stream.StreamName}.`,
          keepOnNavigation: true,
        });
        router.push(routes.destinations.stream(stream.StreamName));
      },
    }),
  });
  const Destination = form.watch('Destination');
  return (
    <OperationForm form={form}>
      <Container title="Stream settings" info={<InfoLink topic={streamsHelp} />}>
        <div className="gap-field-gap flex max-w-[640px] flex-col">
          {!stream && (
            <OperationField
              form={form}
              name="StreamName"
              maxLength={64}
              constraint="Letters, digits, hyphens, underscores and periods. Example: sms-archive. The name cannot be changed later."
            >
              {(control, field) => <Input {...control} {...field} autoComplete="off" spellCheck={false} />}
            </OperationField>
          )}
          <OperationField form={form} name="Destination" group>
            {(control, { name, value, onChange, onBlur }) => (
              <RadioGroup {...control}>
                <RadioOption
                  name={name}
                  label="Folder"
                  description="Files below the folder that this installation has for streams (STREAMS_DIR)."
                  checked={value === 'FOLDER'}
                  onChange={() => onChange('FOLDER')}
                  onBlur={onBlur}
                />
                <RadioOption
                  name={name}
                  label="Bucket"
                  description="Objects in the storage that this installation may write to (STREAMS_S3 settings)."
                  checked={value === 'BUCKET'}
                  onChange={() => onChange('BUCKET')}
                  onBlur={onBlur}
                />
              </RadioGroup>
            )}
          </OperationField>
          {Destination === 'BUCKET' && (
            <>
              <OperationField
                form={form}
                name="Bucket"
                constraint="3 to 63 lowercase letters, digits, hyphens and periods. Example: sms-events."
              >
                {(control, field) => <Input {...control} {...field} autoComplete="off" spellCheck={false} />}
              </OperationField>
              <OperationField
                form={form}
                name="KeyPrefix"
                optional
                constraint="Stands before the keys of the objects. Example: sms/."
              >
                {(control, field) => <Input {...control} {...field} autoComplete="off" spellCheck={false} />}
              </OperationField>
            </>
          )}
          <OperationField
            form={form}
            name="BufferSeconds"
            constraint="1 to 900. A batch is written when its oldest record has waited so long."
          >
            {(control, field) => <Input {...control} {...field} inputMode="numeric" autoComplete="off" />}
          </OperationField>
          <OperationField
            form={form}
            name="BufferMebibytes"
            constraint="1 to 16. A batch is written sooner when its records are so large together."
          >
            {(control, field) => <Input {...control} {...field} inputMode="numeric" autoComplete="off" />}
          </OperationField>
        </div>
      </Container>
      <PermissionNotice operation={stream ? 'PutStreamSettings' : 'CreateStream'} />
      <OperationFormActions
        form={form}
        cancelHref={stream ? routes.destinations.stream(stream.StreamName) : routes.destinations.list('streams')}
        submitLabel={stream ? 'Save stream' : 'Create stream'}
        submittingLabel={stream ? 'Saving stream' : 'Creating stream'}
      />
    </OperationForm>
  );
}
