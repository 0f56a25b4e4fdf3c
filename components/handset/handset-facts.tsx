import NextLink from 'next/link';
import { buttonClasses } from '@/components/ui/button';
import { Container } from '@/components/ui/container';
import { CopyableValue } from '@/components/ui/copy-button';
import { KeyValuePairs } from '@/components/ui/key-value';
import type { VerifiedDestinationInformation } from '@/lib/domains/verified-destinations/verified-destinations.shapes';
import { destinationCountry } from '@/lib/reference/destination-country';
import { simulatorDestination } from '@/lib/reference/simulator-numbers';
import { routes } from '@/lib/routes';

const simulatorKinds = {
  SUCCESS: 'Simulator number that takes every message',
  FAILURE: 'Simulator number that fails every message',
} as const;

const verificationKinds = {
  VERIFIED: 'Verified number',
  PENDING: 'Number that waits for its verification code',
  UNSUPPORTED: 'Number that cannot be verified',
  NONE: 'Number that is not verified',
} as const;

/** What is known of the number whose phone is shown, and where to go from it. */
export function HandsetFacts({
  phoneNumber,
  verification,
}: {
  phoneNumber: string;
  /** Its status among the verified numbers; absent where it is none of them. */
  verification: VerifiedDestinationInformation['Status'] | undefined;
}) {
  const simulator = simulatorDestination(phoneNumber);
  return (
    <Container title="This number">
      <KeyValuePairs
        columns={1}
        pairs={[
          { label: 'Phone number', value: <CopyableValue value={phoneNumber} label="Copy phone number" /> },
          { label: 'Country', value: destinationCountry(phoneNumber)?.name },
          {
            label: 'Kind',
            value: simulator ? simulatorKinds[simulator.outcome] : verificationKinds[verification ?? 'NONE'],
          },
        ]}
      />
      <div className="mt-5 flex flex-wrap gap-2">
        <NextLink
          href={routes.send({ DestinationPhoneNumber: phoneNumber })}
          prefetch={false}
          className={buttonClasses('normal')}
        >
          Send a test message
        </NextLink>
        <NextLink href={routes.messages.conversation(phoneNumber)} prefetch={false} className={buttonClasses('normal')}>
          View conversation
        </NextLink>
        <NextLink href={routes.messages.to(phoneNumber)} prefetch={false} className={buttonClasses('normal')}>
          View messages
        </NextLink>
      </div>
    </Container>
  );
}
