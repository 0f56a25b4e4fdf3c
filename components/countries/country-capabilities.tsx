import { originatorTypeLabels } from '@/components/originator-request/originator-words';
import { capabilityLabels } from '@/components/phone-numbers/phone-number-words';
import { KeyValuePairs } from '@/components/ui/key-value';
import { StatusIndicator } from '@/components/ui/status';
import type { CountryCapabilities as Capabilities } from '@/lib/domains/originator-advice/originator-advice.shapes';

/** What can be sent to a country, from what, and what is to be known before. */
export function CountryCapabilities({ country, columns }: { country: Capabilities; columns: 2 | 4 }) {
  return (
    <>
      <KeyValuePairs
        columns={columns}
        pairs={[
          {
            label: 'Capabilities',
            value: country.Capabilities.map((capability) => capabilityLabels[capability]).join(', '),
          },
          { label: 'Two-way messaging', value: <YesNo yes={country.TwoWaySupported} /> },
          { label: 'Shared routes', value: <YesNo yes={country.SharedRoutes} /> },
          { label: 'Dialing code', value: country.DialingCodes.map((digits) => `+${digits}`).join(', ') },
        ]}
      />
      <h3 className="text-h4 mt-5">Originator types</h3>
      <ul className="mt-1 flex flex-col gap-2">
        {country.Types.map(({ Type, Available, Why }) => (
          <li key={Type}>
            <StatusIndicator type={Available ? 'success' : 'stopped'}>{originatorTypeLabels[Type]}</StatusIndicator>
            <span className="text-small text-muted block pl-5">{Why}</span>
          </li>
        ))}
      </ul>
      {country.Notes.length > 0 && (
        <>
          <h3 className="text-h4 mt-5">Before you send there</h3>
          <ul className="text-small mt-1 list-disc pl-5">
            {country.Notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

export function YesNo({ yes }: { yes: boolean }) {
  return <StatusIndicator type={yes ? 'success' : 'stopped'}>{yes ? 'Yes' : 'No'}</StatusIndicator>;
}
