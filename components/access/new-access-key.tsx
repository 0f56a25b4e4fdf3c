'use client';

import { createContext, use, useMemo, useState, useTransition, type ReactNode } from 'react';
import { OperationButton } from '@/components/patterns/permissions';
import { useFlash } from '@/components/shell/flashbar';
import { Alert } from '@/components/ui/alert';
import { Button } from '@/components/ui/button';
import { CodeBlock } from '@/components/ui/code-block';
import { CopyableValue } from '@/components/ui/copy-button';
import { Dialog, DialogFooter } from '@/components/ui/dialog';
import { KeyValuePairs } from '@/components/ui/key-value';
import { makeAccessKey } from '@/lib/domains/access/access-keys.actions';
import type { CreatedAccessKey } from '@/lib/domains/access/access-keys.shapes';

type Creation = { create: () => void; creating: boolean };

const CreationContext = createContext<Creation | null>(null);

/**
 * Makes keys for the buttons inside, and shows each new one. It stands around the table and not in a button, because the
 * empty state's button goes away the moment there is a key to show.
 */
export function AccessKeyCreation({ region, children }: { region: string; children: ReactNode }) {
  const flash = useFlash();
  const [made, setMade] = useState<CreatedAccessKey | null>(null);
  const [creating, startCreating] = useTransition();
  const creation = useMemo<Creation>(
    () => ({
      creating,
      create: () =>
        startCreating(async () => {
          const result = await makeAccessKey();
          if (result.ok) return setMade(result.data);
          flash.push({ id: 'access-key', type: 'error', content: `No key was created. ${result.error.message}` });
        }),
    }),
    [creating, flash],
  );
  return (
    <CreationContext value={creation}>
      {children}
      <Dialog
        open={made !== null}
        onOpenChange={() => setMade(null)}
        title="Access key created"
        footer={
          <DialogFooter>
            <Button variant="primary" onClick={() => setMade(null)}>
              Done
            </Button>
          </DialogFooter>
        }
      >
        {made && <NewKey made={made} region={region} />}
      </Dialog>
    </CreationContext>
  );
}

function NewKey({ made, region }: { made: CreatedAccessKey; region: string }) {
  const { AccessKeyId, SecretAccessKey } = made;
  return (
    <>
      <Alert type="warning">
        This is the only time that the secret is shown. Keep it now; it cannot be read again.
      </Alert>
      <KeyValuePairs
        columns={1}
        pairs={[
          { label: 'Access key ID', value: <CopyableValue value={AccessKeyId} label="Copy access key ID" /> },
          {
            label: 'Secret access key',
            value: <CopyableValue value={SecretAccessKey} label="Copy secret access key" />,
          },
        ]}
      />
      <div>
        <p className="text-label mb-1 font-bold">Use it with the AWS CLI</p>
        <CodeBlock
          label="Commands"
          wrap
          code={[
            `export AWS_ACCESS_KEY_ID=${AccessKeyId}`,
            `export AWS_SECRET_ACCESS_KEY=${SecretAccessKey}`,
            `aws pinpoint-sms-voice-v2 describe-phone-numbers --region ${region} \\`,
            `  --endpoint-url ${window.location.origin}/api/sms-voice`,
          ].join('\n')}
        />
      </div>
    </>
  );
}

/** Makes a key at once: there is nothing to fill in. */
export function CreateAccessKeyButton({ variant }: { variant: 'primary' | 'normal' }) {
  const creation = use(CreationContext);
  if (!creation) throw new Error('The button needs AccessKeyCreation around it.');
  return (
    <OperationButton
      operation="CreateAccessKey"
      variant={variant}
      loading={creation.creating}
      loadingText="Creating access key"
      onClick={creation.create}
    >
      Create access key
    </OperationButton>
  );
}
