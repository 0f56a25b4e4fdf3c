'use client';

import { createContext, use, useState, useSyncExternalStore, type ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { CodeBlock } from '@/components/ui/code-block';
import { Dialog } from '@/components/ui/dialog';
import { ExpandableSection } from '@/components/ui/expandable';
import { buildAwsCliCommand, type CliInput, type CliOptions } from './build-aws-cli-command';

const CliSettings = createContext<CliOptions>({});

/** Says once, around the console's pages, which endpoint and Region its CLI commands go to. */
export function CliSettingsProvider({ settings, children }: { settings: CliOptions; children: ReactNode }) {
  return <CliSettings value={settings}>{children}</CliSettings>;
}

const neverChanges = () => () => {};

/** The settings around; the endpoint is on the host that the browser reached us by, unless they say another. */
function useCliOptions(): CliOptions {
  const settings = use(CliSettings);
  const origin = useSyncExternalStore(
    neverChanges,
    () => location.origin,
    () => undefined,
  );
  return { ...settings, endpointUrl: settings.endpointUrl ?? (origin && `${origin}/api/sms-voice`) };
}

/** The AWS CLI call that does the same as this screen, ready to copy. */
export function CliCommand({
  operation,
  input,
  step,
}: {
  operation: string;
  input: CliInput;
  /** Which of several it is, from 1. */
  step?: number;
}) {
  const label = step === undefined ? 'CLI command' : `CLI command ${step}`;
  return <CodeBlock code={buildAwsCliCommand(operation, input, useCliOptions())} label={label} />;
}

/** The call in a section that opens: for dialogs. */
export function CliCommandSection({ operation, input }: { operation: string; input: CliInput }) {
  return (
    <ExpandableSection header="Show CLI command">
      <CliCommand operation={operation} input={input} />
    </ExpandableSection>
  );
}

export type CliCall = { operation: string; input: CliInput };

/**
 * The call behind a button: for pages.
 *
 * @param input read when the dialog opens, so that typing costs nothing
 */
export function CliCommandButton({ operation, input }: { operation: string; input: () => Record<string, unknown> }) {
  // A form's values are strings, numbers, switches, lists and maps of these: what an operation takes.
  return <CliCommandsButton calls={() => [{ operation, input: input() as CliInput }]} />;
}

/** The calls behind a button, in their order, for a form that makes several. */
export function CliCommandsButton({ calls }: { calls: () => readonly CliCall[] }) {
  const [shown, setShown] = useState<readonly CliCall[] | null>(null);
  const several = shown !== null && shown.length > 1;
  return (
    <>
      <Button onClick={() => setShown(calls())}>Show CLI command</Button>
      <Dialog
        open={shown !== null}
        onOpenChange={(open) => !open && setShown(null)}
        title={several ? 'CLI commands' : 'CLI command'}
        description={
          shown?.length === 0
            ? 'Nothing is changed, so that there is nothing to call.'
            : several
              ? 'Do the same from a terminal, one after the other, with the AWS CLI and an access key of this console.'
              : 'Does the same from a terminal, with the AWS CLI and an access key of this console.'
        }
        size="large"
      >
        <div className="flex flex-col gap-3">
          {shown?.map((call, index) => (
            <CliCommand key={index} {...call} {...(several && { step: index + 1 })} />
          ))}
        </div>
      </Dialog>
    </>
  );
}
