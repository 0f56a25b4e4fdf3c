import { automaticDestinations } from '@/lib/domains/event-destinations/automatic-setup';
import type { DestinationAccount } from './event-destination-values';

/** What an automatic setup makes, by name. */
export function AutomaticSetupWords({
  account,
  setName,
  name,
}: {
  account: DestinationAccount;
  setName: string;
  name: string;
}) {
  return (
    <div className="text-body-m">
      <p>
        The log group, the stream and the topic are all named <strong className="break-all">{name}</strong>; those that
        are there already are used as they are. Three event destinations send all SMS, MMS and voice events to them:
      </p>
      <ul className="mt-2 list-disc pl-5">
        {automaticDestinations(account, setName, name).map(({ EventDestinationName }) => (
          <li key={EventDestinationName} className="break-all">
            {EventDestinationName}
          </li>
        ))}
      </ul>
    </div>
  );
}
