'use client';

import { useState } from 'react';
import { RemoveNumbersDialog } from '@/components/opt-out-lists/remove-numbers-dialog';
import { Timestamp } from '@/components/patterns/timestamp';
import { Button } from '@/components/ui/button';
import { Container } from '@/components/ui/container';
import { KeyValuePairs } from '@/components/ui/key-value';
import { TextLink } from '@/components/ui/link';
import { LiveRegion } from '@/components/ui/live-region';
import { StatusIndicator } from '@/components/ui/status';
import type { AsJson } from '@/lib/console/as-json';
import type { HeldBy } from '@/lib/domains/inbound/inbound.shapes';
import { routes } from '@/lib/routes';
import type { Originator } from './conversation-entries';

type Holding = AsJson<HeldBy>;

/** Whether the person gets messages now, from whom not and by whose word, and the way back in. */
export function OptOutState({
  phoneNumber,
  name,
  holding,
  originators,
  nameOf,
}: {
  /** E.164. */
  phoneNumber: string;
  name: string;
  holding: readonly Holding[];
  /** Who talks with the person. */
  originators: readonly Originator[];
  nameOf: (identity: string) => string;
}) {
  const [optingIn, setOptingIn] = useState<Holding | null>(null);
  const [open, setOpen] = useState(false);
  const isHeld = ({ OptOutListName }: Originator) => holding.some((each) => each.OptOutListName === OptOutListName);
  return (
    <Container title="Opt-out status">
      <LiveRegion>
        {holding.length === 0
          ? 'Gets messages'
          : `Opted out: ${holding.map(({ OptOutListName }) => OptOutListName).join(', ')}`}
      </LiveRegion>
      <div className="flex flex-col gap-5">
        {holding.length === 0 && (
          <div>
            <StatusIndicator type="success">Gets messages</StatusIndicator>
            <p className="text-muted">No opt-out list of this workspace holds this number.</p>
          </div>
        )}
        {holding.map((each) => (
          <div key={each.OptOutListName} className="flex flex-col gap-3">
            <KeyValuePairs
              columns={2}
              pairs={[
                {
                  label: 'Opt-out list',
                  value: (
                    <TextLink
                      href={routes.optOutLists.number(each.OptOutListName, phoneNumber)}
                      prefetch={false}
                      className="break-all"
                    >
                      {each.OptOutListName}
                    </TextLink>
                  ),
                },
                {
                  label: 'Opted out by',
                  value: each.EndUserOptedOut
                    ? `Text ${each.Keyword ?? ''} to ${nameOf(each.OriginationIdentity ?? '')}`
                    : 'Added here',
                },
                { label: 'Since', value: <Timestamp time={each.OptedOutTimestamp} format="short" /> },
              ]}
            />
            {each.OptInRefusal !== undefined && <p className="text-small text-muted">{each.OptInRefusal}</p>}
            <div>
              <Button
                aria-label={`Opt back in: ${each.OptOutListName}`}
                onClick={() => {
                  setOptingIn(each);
                  setOpen(true);
                }}
              >
                Opt back in
              </Button>
            </div>
          </div>
        ))}
        {originators.length > 0 && (
          <div>
            <h3 className="text-label mb-1 font-semibold">Originators of this conversation</h3>
            <ul className="flex flex-col">
              {originators.map((each) => (
                <li
                  key={each.OriginationIdentity}
                  className="border-row-line flex flex-wrap justify-between gap-x-4 py-1.5 not-last:border-b"
                >
                  <span className="tabular-nums">{nameOf(each.OriginationIdentity)}</span>
                  {isHeld(each) ? (
                    <StatusIndicator type="stopped">{`Stopped by ${each.OptOutListName}`}</StatusIndicator>
                  ) : (
                    <StatusIndicator type="success">Can send</StatusIndicator>
                  )}
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
      {optingIn && (
        <RemoveNumbersDialog
          listName={optingIn.OptOutListName}
          numbers={[
            {
              phoneNumber,
              name,
              endUserOptedOut: optingIn.EndUserOptedOut,
              ...(optingIn.OptInRefusal !== undefined && { obstacle: optingIn.OptInRefusal }),
            },
          ]}
          open={open}
          onOpenChange={setOpen}
        />
      )}
    </Container>
  );
}
