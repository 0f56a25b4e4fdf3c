import { Alert } from '@/components/ui/alert';
import type { AdviceOnType } from '@/lib/domains/originator-advice/originator-advice.shapes';

/** What a type that must be registered cannot do before it is; nothing for the others. */
export function RegistrationNote({ type: { Type, RegistrationRequired } }: { type: AdviceOnType }) {
  if (!RegistrationRequired) return null;
  if (Type === 'SENDER_ID') {
    return (
      <Alert type="warning" header="Registration needed">
        Until the sender ID is registered in the country, recipients do not see it, and carriers may block the messages.
      </Alert>
    );
  }
  return (
    <Alert type="warning" header="Registration required">
      The number stays Pending and cannot send until its registration is complete. Its monthly price is charged from the
      request on, whatever the state of the registration.
    </Alert>
  );
}
