'use client';

import { createContext, use, useState, useSyncExternalStore, type ReactNode } from 'react';
import { shellQuote } from '@/components/patterns/cli-command/build-aws-cli-command';
import { Button } from '@/components/ui/button';
import { CodeBlock } from '@/components/ui/code-block';
import { Dialog } from '@/components/ui/dialog';
import { ExpandableSection } from '@/components/ui/expandable';

const RegionContext = createContext('us-east-1');

/** Says which Region the calls below are for. */
export function ConsoleCallRegion({ region, children }: { region: string; children: ReactNode }) {
  return <RegionContext value={region}>{children}</RegionContext>;
}

const neverChanges = () => () => {};

/**
 * The call of an operation of the console's own, which the AWS CLI does not know: signed by curl, for the same endpoint and
 * with the same access key.
 */
function ConsoleCall({ operation, input }: { operation: string; input: object }) {
  const region = use(RegionContext);
  const origin = useSyncExternalStore(
    neverChanges,
    () => location.origin,
    () => '',
  );
  const command = [
    `curl ${shellQuote(`${origin}/api/sms-voice`)}`,
    `--aws-sigv4 ${shellQuote(`aws:amz:${region}:sms-voice`)}`,
    '--user "$AWS_ACCESS_KEY_ID:$AWS_SECRET_ACCESS_KEY"',
    "--header 'Content-Type: application/x-amz-json-1.0'",
    `--header ${shellQuote(`X-Amz-Target: SmsConsole.${operation}`)}`,
    `--data ${shellQuote(JSON.stringify(input))}`,
  ].join(' \\\n  ');
  return <CodeBlock code={command} label="CLI command" />;
}

/** The call in a section that opens: for dialogs. */
export function ConsoleCallSection(props: { operation: string; input: object }) {
  return (
    <ExpandableSection header="Show CLI command">
      <ConsoleCall {...props} />
    </ExpandableSection>
  );
}

/** The call behind a button: for pages. `input` is read when the dialog opens. */
export function ConsoleCallButton({ operation, input }: { operation: string; input: () => object }) {
  const [shown, setShown] = useState<object | null>(null);
  return (
    <>
      <Button onClick={() => setShown(input())}>Show CLI command</Button>
      <Dialog
        open={shown !== null}
        onOpenChange={(open) => !open && setShown(null)}
        title="CLI command"
        description="Does the same from a terminal, with curl and an access key of this console."
        size="large"
      >
        {shown && <ConsoleCall operation={operation} input={shown} />}
      </Dialog>
    </>
  );
}
