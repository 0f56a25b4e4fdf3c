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
export function CliCommand({ operation, input }: { operation: string; input: CliInput }) {
  return <CodeBlock code={buildAwsCliCommand(operation, input, useCliOptions())} label="CLI command" />;
}

/** The call in a section that opens: for dialogs. */
export function CliCommandSection({ operation, input }: { operation: string; input: CliInput }) {
  return (
    <ExpandableSection header="Show CLI command">
      <CliCommand operation={operation} input={input} />
    </ExpandableSection>
  );
}

/**
 * The call behind a button: for pages.
 *
 * @param input read when the dialog opens, so that typing costs nothing
 */
export function CliCommandButton({ operation, input }: { operation: string; input: () => Record<string, unknown> }) {
  const [shown, setShown] = useState<CliInput | null>(null);
  return (
    <>
      {/* A form's values are strings, numbers, switches, lists and maps of these: what an operation takes. */}
      <Button onClick={() => setShown(input() as CliInput)}>Show CLI command</Button>
      <Dialog
        open={shown !== null}
        onOpenChange={(open) => !open && setShown(null)}
        title="CLI command"
        description="Does the same from a terminal, with the AWS CLI and an access key of this console."
        size="large"
      >
        {shown && <CliCommand operation={operation} input={shown} />}
      </Dialog>
    </>
  );
}
