'use client';

import { createContext, use, useState, type ReactNode } from 'react';
import { Alert } from '@/components/ui/alert';
import { Button } from '@/components/ui/button';
import { CopyableValue } from '@/components/ui/copy-button';
import { Dialog, DialogFooter } from '@/components/ui/dialog';
import { KeyValuePairs } from '@/components/ui/key-value';
import type { CreatedSubscription } from '@/lib/domains/topics/subscriptions.shapes';

const ShowSecret = createContext<(made: CreatedSubscription) => void>(() => {});

/**
 * Shows the secret of a new or renewed subscription, once. It stands around the table and not in a button, because the empty
 * state's button goes away the moment there is a subscription.
 */
export function SigningSecrets({ children }: { children: ReactNode }) {
  const [made, setMade] = useState<CreatedSubscription | null>(null);
  const close = () => setMade(null);
  return (
    <ShowSecret value={setMade}>
      {children}
      <Dialog
        open={made !== null}
        onOpenChange={close}
        title="Signing secret"
        footer={
          <DialogFooter>
            <Button variant="primary" onClick={close}>
              Done
            </Button>
          </DialogFooter>
        }
      >
        <Alert type="warning">
          This is the only time that the secret is shown. Keep it where the endpoint can read it; a lost one can be
          rotated.
        </Alert>
        <KeyValuePairs
          columns={1}
          pairs={[
            { label: 'Endpoint', value: <span className="break-all">{made?.Endpoint}</span> },
            {
              label: 'Signing secret',
              value: made?.SigningSecret && <CopyableValue value={made.SigningSecret} label="Copy signing secret" />,
            },
            {
              label: 'How to check a call',
              value:
                'Take t and v1 from the header X-Sms-Console-Signature. The call is from here when v1 is the HMAC-SHA256 of t, a full stop and the body with this secret, and t is not old.',
            },
          ]}
        />
      </Dialog>
    </ShowSecret>
  );
}

/** Shows the secret in the dialog around. */
export const useShowSecret = () => use(ShowSecret);
