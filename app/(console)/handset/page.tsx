import type { Metadata } from 'next';
import { HandsetFacts } from '@/components/handset/handset-facts';
import { handsetHelp } from '@/components/handset/handset-help';
import { HandsetPicker } from '@/components/handset/handset-picker';
import { NoPhone } from '@/components/handset/no-phone';
import { handsetPageSize } from '@/components/handset/page-size';
import { Phone } from '@/components/handset/phone';
import { OperationErrorAlert } from '@/components/patterns/operation-error-alert';
import { RetryButton } from '@/components/patterns/refresh';
import type { SearchParams } from '@/components/patterns/resource-table';
import { ConsolePage } from '@/components/shell/console-page';
import { InfoLink } from '@/components/shell/help-panel';
import { PageHeader } from '@/components/ui/page-header';
import { asJson } from '@/lib/console/as-json';
import { readForPage } from '@/lib/console/call-from-page';
import { listHandsetMessages, listHandsets } from '@/lib/domains/messages';
import { describeVerifiedDestinationNumbers } from '@/lib/domains/verified-destinations';
import { formatPhoneNumber, parseE164 } from '@/lib/reference/phone-number';
import { simulatorDestination } from '@/lib/reference/simulator-numbers';

export const metadata: Metadata = { title: 'Handset' };

/** More than the quota of verified numbers lets anybody have. */
const allVerifiedNumbers = 100;

const onlyText = (param: string | string[] | undefined) => [param ?? []].flat()[0];

export default async function HandsetPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const params = await searchParams;
  const wanted = onlyText(params.PhoneNumber);
  const phoneNumber = wanted === undefined ? undefined : parseE164(wanted);
  const [handsets, verifiedNumbers] = await Promise.all([
    readForPage(listHandsets, {}),
    readForPage(describeVerifiedDestinationNumbers, { MaxResults: allVerifiedNumbers }),
  ]);
  const destinations = verifiedNumbers.ok ? verifiedNumbers.data.VerifiedDestinationNumbers : [];
  return (
    <ConsolePage breadcrumbs={[{ label: 'Handset' }]}>
      <PageHeader
        title="Handset"
        info={<InfoLink topic={handsetHelp} />}
        description="The phone of any number: what the simulator carrier delivers to it, and what its person answers."
      />
      <div className="gap-gutter grid grid-cols-[minmax(0,1fr)] items-start md:grid-cols-[minmax(250px,320px)_minmax(0,1fr)] xl:grid-cols-[320px_minmax(0,1fr)_280px]">
        {/* In one column the phone comes first as soon as there is one. */}
        <div className={phoneNumber === undefined ? undefined : 'max-md:order-2'}>
          <HandsetPicker
            current={phoneNumber}
            wrongNumber={phoneNumber === undefined ? wanted : undefined}
            recent={handsets.ok ? handsets.data.Handsets : handsets.error}
            verified={verifiedNumbers.ok ? destinations : verifiedNumbers.error}
          />
        </div>
        <div>
          {phoneNumber === undefined ? (
            <NoPhone />
          ) : (
            <PhoneOf phoneNumber={phoneNumber} peer={onlyText(params.PeerIdentity)} />
          )}
        </div>
        {phoneNumber !== undefined && (
          <div className="order-3 md:max-xl:col-span-2">
            <HandsetFacts
              phoneNumber={phoneNumber}
              verification={
                destinations.find(({ DestinationPhoneNumber }) => DestinationPhoneNumber === phoneNumber)?.Status
              }
            />
          </div>
        )}
      </div>
    </ConsolePage>
  );
}

async function PhoneOf({ phoneNumber, peer }: { phoneNumber: string; peer: string | undefined }) {
  const result = await readForPage(listHandsetMessages, { PhoneNumber: phoneNumber, MaxResults: handsetPageSize });
  if (!result.ok) {
    return (
      <OperationErrorAlert error={result.error} header="The handset could not be loaded" action={<RetryButton />} />
    );
  }
  const peers = new Set([...result.data.Messages.map(({ PeerIdentity }) => PeerIdentity), ...(peer ? [peer] : [])]);
  return (
    <Phone
      key={phoneNumber}
      phoneNumber={phoneNumber}
      peer={peer}
      initial={asJson(result.data)}
      names={Object.fromEntries([...peers].map((each) => [each, formatPhoneNumber(each).international]))}
      emptyText={
        simulatorDestination(phoneNumber)?.outcome === 'FAILURE'
          ? 'This simulator number fails every message, so that nothing arrives here.'
          : `Send a message to ${formatPhoneNumber(phoneNumber).international}, and it arrives here.`
      }
    />
  );
}
