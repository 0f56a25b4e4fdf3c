import { noConfigurationSet, noProtectConfiguration } from '@/components/messages/send-form';
import type { SendMessageFormProps } from '@/components/messages/send-message-form';
import type { SearchParams } from '@/components/patterns/resource-table';
import { messageTypeLabels, numberTypeLabels } from '@/components/phone-numbers/phone-number-words';
import { poolLabel, type PoolRow } from '@/components/pools/pools-table';
import { LimitWarnings } from '@/components/spend-limits/limit-warnings';
import type { ActionResult } from '@/lib/console/action-result';
import { readForPage } from '@/lib/console/call-from-page';
import { getAccountSettings } from '@/lib/domains/account';
import { describeConfigurationSets } from '@/lib/domains/configuration-sets';
import type { ConfigurationSetInformation } from '@/lib/domains/configuration-sets/configuration-sets.shapes';
import { getTextPrice } from '@/lib/domains/messages';
import type { PhoneNumberInformation } from '@/lib/domains/phone-numbers/phone-numbers.shapes';
import type { DetailedSenderId } from '@/lib/domains/sender-ids/sender-ids.shapes';
import { getSpend } from '@/lib/domains/spend-limits';
import { describeVerifiedDestinationNumbers } from '@/lib/domains/verified-destinations';
import type { VerifiedDestinationInformation } from '@/lib/domains/verified-destinations/verified-destinations.shapes';
import { formatDollarsForDisplay } from '@/lib/money';
import { countryByIso } from '@/lib/reference/countries';
import { monthlyLeasingPriceMicros } from '@/lib/reference/number-prices';
import { formatPhoneNumber, parseE164 } from '@/lib/reference/phone-number';
import { sandbox } from '@/lib/reference/quotas';
import {
  simulatorDestination,
  simulatorDestinations,
  simulatorOriginCountries,
} from '@/lib/reference/simulator-numbers';
import { readAllPhoneNumbers } from '../phone-numbers/read-all-phone-numbers';
import { readAllPools } from '../phone-pools/read-pools';
import { readProtectConfigurationNames } from '../protect-configurations/read-protect-configurations';
import { readAllSenderIds } from '../sender-ids/read-all-sender-ids';

const international = (e164: string) => formatPhoneNumber(e164).international;

const [firstCountry = 'US'] = simulatorOriginCountries;
/** Where a newcomer's first message goes, by ISO code. */
export const firstDestinationCountry = firstCountry;

/** Simulator numbers to send from, as the form offers them. */
export const simulatorOffer: SendMessageFormProps['offer'] = {
  countries: simulatorOriginCountries.map((iso) => ({ iso, name: countryByIso(iso)?.name ?? iso })),
  monthlyPrice: formatDollarsForDisplay(monthlyLeasingPriceMicros('SIMULATOR', firstCountry)),
};

const simulators = simulatorDestinations
  .filter(({ outcome }) => outcome === 'SUCCESS')
  .map(({ iso, name }) => ({
    iso,
    name,
    numbers: { SUCCESS: simulatorOf(iso, 'SUCCESS'), FAILURE: simulatorOf(iso, 'FAILURE') },
  }));

function simulatorOf(iso: string, wanted: 'SUCCESS' | 'FAILURE') {
  const phoneNumber = simulatorDestinations.find((one) => one.iso === iso && one.outcome === wanted)?.e164 ?? '';
  return { phoneNumber, label: international(phoneNumber) };
}

/** The destination that a newcomer's first message goes to. */
const firstDestination = simulatorOf(firstCountry, 'SUCCESS').phoneNumber;

/** What the form of a test message needs, and what it begins with. */
export async function readSendForm(params: SearchParams): Promise<SendMessageFormProps> {
  const [pools, numbers, senderIds, sets, protectConfigurations, verified, settings, spend] = await Promise.all([
    readAllPools(),
    readAllPhoneNumbers(),
    readAllSenderIds(),
    readForPage(describeConfigurationSets, { MaxResults: 100 }),
    readProtectConfigurationNames(),
    readForPage(describeVerifiedDestinationNumbers, { MaxResults: 100 }),
    readForPage(getAccountSettings, {}),
    readForPage(getSpend, { Channel: 'TEXT' }),
  ]);
  const configurationSets = mapResult(sets, ({ ConfigurationSets = [] }) => ConfigurationSets);
  const verifiedNumbers = mapResult(verified, ({ VerifiedDestinationNumbers }) => VerifiedDestinationNumbers);
  const originators: SendMessageFormProps['originators'] = {
    POOL: mapResult(pools, (all) => all.map(poolOption)),
    PHONE_NUMBER: mapResult(numbers, (all) => all.map(numberOption)),
    SENDER_ID: mapResult(senderIds, (all) => all.map(senderIdOption)),
  };
  const initial = prefill(
    params,
    { pools: dataOf(pools), numbers: dataOf(numbers), senderIds: dataOf(senderIds) },
    dataOf(verifiedNumbers),
    dataOf(configurationSets),
    protectConfigurations,
  );
  const question = {
    DestinationPhoneNumber: initial.DestinationPhoneNumber,
    ...(initial.OriginationIdentity !== '' && { OriginationIdentity: initial.OriginationIdentity }),
  };
  const price = await readForPage(getTextPrice, question);
  return {
    originators,
    offer: simulatorOffer,
    destinations: {
      simulators,
      verified: mapResult(verifiedNumbers, (all) => all.map(verifiedNumber)),
      codeValidityMinutes: sandbox.verification.codeValidityMinutes,
      production:
        settings.ok && settings.data.Channels.some(({ Channel, Production }) => Channel === 'TEXT' && Production),
    },
    configurationSets: mapResult(configurationSets, (all) => all.map(setOption)),
    protectConfigurations: protectConfigurations.map(({ id, name, accountDefault }) => ({
      value: id,
      label: name,
      description: accountDefault ? `${id}, account default` : id,
    })),
    initial,
    initialPrice: price.ok ? { question, price: price.data } : undefined,
    notice: spend.ok && <LimitWarnings spends={[spend.data]} />,
  };
}

function mapResult<T, U>(result: ActionResult<T>, map: (data: T) => U): ActionResult<U> {
  return result.ok ? { ok: true, data: map(result.data) } : result;
}

/** What was read, as far as it could be. */
const dataOf = <T,>(result: ActionResult<T[]>): readonly T[] => (result.ok ? result.data : []);

function poolOption(pool: PoolRow) {
  const { PoolId, OriginatorCount, MessageType, Status } = pool;
  const originators = `${OriginatorCount} ${OriginatorCount === 1 ? 'originator' : 'originators'}`;
  return {
    value: PoolId,
    label: poolLabel(pool),
    description: `${originators}, ${messageTypeLabels[MessageType].toLowerCase()}`,
    disabled: Status !== 'ACTIVE',
  };
}

const senderIdOption = ({ SenderIdArn, SenderId, CountryName }: DetailedSenderId) => ({
  value: SenderIdArn,
  label: SenderId,
  description: CountryName,
});

function numberOption({ PhoneNumber, NumberType, IsoCountryCode, Status }: PhoneNumberInformation) {
  const facts = [numberTypeLabels[NumberType], countryByIso(IsoCountryCode)?.name ?? IsoCountryCode];
  return {
    value: PhoneNumber,
    label: international(PhoneNumber),
    description: (Status === 'ACTIVE' ? facts : [...facts, 'not active']).join(', '),
    disabled: Status !== 'ACTIVE',
  };
}

function setOption({ ConfigurationSetName, EventDestinations }: ConfigurationSetInformation) {
  const count = EventDestinations.length;
  return {
    value: ConfigurationSetName,
    label: ConfigurationSetName,
    description: `${count} event ${count === 1 ? 'destination' : 'destinations'}`,
  };
}

const verifiedNumber = (row: VerifiedDestinationInformation) => ({
  id: row.VerifiedDestinationNumberId,
  phoneNumber: row.DestinationPhoneNumber,
  label: international(row.DestinationPhoneNumber),
  isVerified: row.Status === 'VERIFIED',
});

const text = (param: string | string[] | undefined) => [param ?? []].flat().at(-1) ?? '';

/** What the form starts with: what the link names, and otherwise what gets a newcomer's first message delivered. */
function prefill(
  params: SearchParams,
  {
    pools,
    numbers,
    senderIds,
  }: {
    pools: readonly PoolRow[];
    numbers: readonly PhoneNumberInformation[];
    senderIds: readonly DetailedSenderId[];
  },
  verified: readonly VerifiedDestinationInformation[],
  sets: readonly ConfigurationSetInformation[],
  protectConfigurations: readonly { readonly id: string }[],
): SendMessageFormProps['initial'] {
  const identity = text(params['OriginationIdentity']);
  const pool = pools.find(({ PoolId, PoolArn }) => [PoolId, PoolArn].includes(identity));
  const senderId = senderIds.find(({ SenderId, SenderIdArn }) => [SenderIdArn, SenderId].includes(identity));
  const named = numbers.find((number) =>
    [number.PhoneNumber, number.PhoneNumberId, number.PhoneNumberArn].includes(identity),
  );
  const first = numbers.find(({ Status }) => Status === 'ACTIVE');
  const setName = text(params['ConfigurationSetName']);
  const set = sets.find(({ ConfigurationSetName, ConfigurationSetArn }) =>
    [ConfigurationSetName, ConfigurationSetArn].includes(setName),
  );
  const wanted = text(params['DestinationPhoneNumber']);
  // A plus sign that somebody wrote into a link by hand arrives as a space.
  const destination = wanted === '' ? firstDestination : (parseE164(wanted.trim()) ?? wanted.trim());
  return {
    OriginatorKind: pool ? 'POOL' : senderId ? 'SENDER_ID' : 'PHONE_NUMBER',
    OriginationIdentity: pool?.PoolId ?? senderId?.SenderIdArn ?? (named ?? first)?.PhoneNumber ?? '',
    DestinationKind: simulatorDestination(destination)
      ? 'SIMULATOR'
      : verified.some(({ DestinationPhoneNumber }) => DestinationPhoneNumber === destination)
        ? 'VERIFIED'
        : 'ANY',
    DestinationPhoneNumber: destination,
    ConfigurationSetName: set?.ConfigurationSetName ?? noConfigurationSet,
    MessageType: set?.DefaultMessageType ? 'default' : 'TRANSACTIONAL',
    MessageBody: text(params['MessageBody']),
    ProtectConfigurationId:
      protectConfigurations.find(({ id }) => id === text(params['ProtectConfigurationId']))?.id ??
      noProtectConfiguration,
  };
}
