import NextLink from 'next/link';
import type { ReactNode } from 'react';
import { OpenNumberForm } from '@/components/handset/open-number-form';
import { OperationErrorAlert } from '@/components/patterns/operation-error-alert';
import { RelativeTime } from '@/components/patterns/timestamp';
import { Container } from '@/components/ui/container';
import { ExpandableSection } from '@/components/ui/expandable';
import { cn } from '@/lib/class-names';
import type { ActionError } from '@/lib/console/action-result';
import type { VerifiedDestinationInformation } from '@/lib/domains/verified-destinations/verified-destinations.shapes';
import { formatPhoneNumber } from '@/lib/reference/phone-number';
import { simulatorDestinations } from '@/lib/reference/simulator-numbers';
import { routes } from '@/lib/routes';

export type RecentHandset = { PhoneNumber: string; LastTimestamp: Date };

/** Which phone to look at: any number by typing it, those used last, the verified ones and the simulator's. */
export function HandsetPicker({
  current,
  wrongNumber,
  recent,
  verified,
}: {
  /** The number whose phone is shown. */
  current?: string;
  /** What the address holds in place of a number. */
  wrongNumber?: string;
  recent: readonly RecentHandset[] | ActionError;
  verified: readonly VerifiedDestinationInformation[] | ActionError;
}) {
  return (
    <Container title="Handsets">
      <OpenNumberForm key={wrongNumber ?? ''} wrongNumber={wrongNumber} />
      <div className="mt-5 flex flex-col gap-4">
        <ExpandableSection header="Recent" defaultOpen>
          {'code' in recent ? (
            <OperationErrorAlert error={recent} header="Recent handsets could not be loaded" />
          ) : recent.length === 0 ? (
            <p className="text-muted">Numbers that receive a message appear here.</p>
          ) : (
            <NumberList>
              {recent.map(({ PhoneNumber, LastTimestamp }) => (
                <NumberLink key={PhoneNumber} phoneNumber={PhoneNumber} isCurrent={PhoneNumber === current}>
                  <RelativeTime time={LastTimestamp} />
                </NumberLink>
              ))}
            </NumberList>
          )}
        </ExpandableSection>
        <ExpandableSection header="Verified numbers">
          {'code' in verified ? (
            <OperationErrorAlert error={verified} header="Verified numbers could not be loaded" />
          ) : verified.length === 0 ? (
            <p className="text-muted">No verified numbers.</p>
          ) : (
            <NumberList>
              {verified.map(({ DestinationPhoneNumber, Status }) => (
                <NumberLink
                  key={DestinationPhoneNumber}
                  phoneNumber={DestinationPhoneNumber}
                  isCurrent={DestinationPhoneNumber === current}
                >
                  {Status === 'PENDING' && 'Waits for its code'}
                </NumberLink>
              ))}
            </NumberList>
          )}
        </ExpandableSection>
        <ExpandableSection header="Simulator numbers">
          <div className="max-h-80 overflow-y-auto">
            <NumberList>
              {simulatorDestinations
                .filter(({ outcome }) => outcome === 'SUCCESS')
                .map(({ e164, name }) => (
                  <NumberLink key={e164} phoneNumber={e164} isCurrent={e164 === current}>
                    {name}
                  </NumberLink>
                ))}
            </NumberList>
          </div>
        </ExpandableSection>
      </div>
    </Container>
  );
}

function NumberList({ children }: { children: ReactNode }) {
  return <ul className="-ml-3 flex flex-col">{children}</ul>;
}

/** A number as a line of the list; what else is known of it stands at the right. */
function NumberLink({
  phoneNumber,
  isCurrent,
  children,
}: {
  phoneNumber: string;
  isCurrent: boolean;
  children?: ReactNode;
}) {
  return (
    <li>
      <NextLink
        href={routes.handset(phoneNumber)}
        prefetch={false}
        scroll={false}
        title={phoneNumber}
        aria-current={isCurrent ? 'true' : undefined}
        className={cn(
          'rounded-control flex flex-wrap items-baseline justify-between gap-x-3 px-3 py-1.5 tabular-nums focus-visible:-outline-offset-2',
          isCurrent ? 'bg-selected text-accent font-semibold shadow-[inset_0_0_0_2px_var(--accent)]' : 'hover:bg-hover',
        )}
      >
        {formatPhoneNumber(phoneNumber).international}
        <span className="text-small text-muted font-normal">{children}</span>
      </NextLink>
    </li>
  );
}
