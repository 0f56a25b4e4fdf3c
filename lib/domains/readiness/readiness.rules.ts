import { refusalOf } from '@/lib/domains/messages/acceptance/choose-originator';
import { configurationSetCheck } from '@/lib/domains/messages/acceptance/configuration-set-check';
import type { CheckVerdict, Deliberation, RuleResource } from '@/lib/domains/messages/acceptance/deliberation';
import { originatorCheck } from '@/lib/domains/messages/acceptance/originator-check';
import { priceCheck } from '@/lib/domains/messages/acceptance/price-check';
import { protectConfigurationCheck } from '@/lib/domains/messages/acceptance/protect-configuration-check';
import { sandboxCheck } from '@/lib/domains/messages/acceptance/sandbox-check';
import { effectiveLimitMicros, spendLimitCheck } from '@/lib/domains/messages/acceptance/spend-limit-check';
import { formatDollarsForDisplay } from '@/lib/money';
import { originatorTypes } from '@/lib/reference/channels';
import type { Country } from '@/lib/reference/countries';
import { displayedSenderId } from '@/lib/reference/displayed-sender-id';
import { isUsOrTerritory, numberRegistrations, originatorOffer } from '@/lib/reference/originator-offers';
import { priceFor } from '@/lib/reference/rate-card';
import type { ReadinessCheck, ReadinessCheckName } from './readiness.shapes';

/** How one of the workspace's numbers answers the words that everybody may send it. */
export interface AnsweringNumber {
  readonly phoneNumber: string;
  /** Where its keywords are kept: the number, or its pool. */
  readonly holder: RuleResource;
  /** HELP and STOP go to the workspace's own systems. */
  readonly selfManaged: boolean;
  /** Whether somebody wrote the answer to HELP: the service's own cannot say whom to ask. */
  readonly saysWhomToAsk: boolean;
}

/** What is known about sending to a country. */
export interface ReadinessFacts {
  /** A message of one part to nobody in particular there, as the checks of acceptance see it. */
  readonly deliberation: Deliberation;
  readonly country: Country;
  readonly senderIds: readonly { readonly senderId: string; readonly registered: boolean }[];
  /** Of the numbers that can send there. */
  readonly answers: readonly AnsweringNumber[];
  readonly configurationSets: { readonly sets: number; readonly enabledDestinations: number };
}

type Verdict = Omit<ReadinessCheck, 'Name' | 'Title'>;

const met = (Detail: string): Verdict => ({ Outcome: 'MET', Detail });
const notApplicable = (Detail: string): Verdict => ({ Outcome: 'NOT_APPLICABLE', Detail });
const notMet = (Detail: string, Advice: string, resource?: RuleResource): Verdict => ({
  Outcome: 'NOT_MET',
  Detail,
  Advice,
  ...(resource && { ResourceType: resource.resourceType, ResourceId: resource.resourceId }),
});

/** What acceptance says, as readiness: what stops a message is not met. */
function fromAcceptance(verdict: CheckVerdict, advice: string): Verdict {
  if (verdict.outcome !== 'FAILED') return met(verdict.detail);
  const { message, resourceType, resourceId } = verdict.error;
  const resource = resourceType !== undefined && resourceId !== undefined ? { resourceType, resourceId } : undefined;
  return notMet(message, advice, resource);
}

/** In production there is nothing for the sandbox to say; in it, nobody is reached but verified numbers and simulators. */
function sandbox({ deliberation }: ReadinessFacts): Verdict {
  if (sandboxCheck.decide(deliberation).outcome === 'NOT_APPLICABLE') return met('SMS is in production.');
  return notMet(
    'SMS is in the sandbox: only simulator numbers and verified numbers are reached.',
    'Move SMS to production.',
  );
}

/**
 * The same message with the originator that sends, or else with one that the price table knows: whether there is a price is
 * another question than who sends.
 */
function priced({ deliberation, country }: ReadinessFacts): Deliberation {
  const { facts, request, now, originator } = deliberation;
  if (originator) return deliberation;
  const hasPrice = (originatorType: (typeof originatorTypes)[number]) =>
    priceFor(facts.rates, { country: country.iso, channel: request.channel, originatorType, at: now });
  const type = originatorTypes.find(hasPrice) ?? 'SHARED_ROUTE';
  return {
    ...deliberation,
    originator: { originator: '', originatorId: '', type, messageType: 'TRANSACTIONAL', laneId: 0, optOutListName: '' },
  };
}

function price(facts: ReadinessFacts): Verdict {
  return fromAcceptance(priceCheck.decide(priced(facts)), 'Import a rate card with a price for this country.');
}

function spendLimit(facts: ReadinessFacts): Verdict {
  const deliberation = priced(facts);
  if (priceCheck.decide(deliberation).outcome === 'FAILED') return notApplicable('There is no price to count yet.');
  const { facts: known } = deliberation;
  const limit = effectiveLimitMicros(known);
  const left = formatDollarsForDisplay(limit - known.spentMicros);
  const verdict = fromAcceptance(spendLimitCheck.decide(deliberation), 'Raise the spending limit of SMS.');
  return verdict.Outcome === 'NOT_MET'
    ? verdict
    : met(`${left} of ${formatDollarsForDisplay(limit)} are left this month, enough for a message part.`);
}

function originator({ deliberation, country }: ReadinessFacts): Verdict {
  const offers = (['SENDER_ID', 'TOLL_FREE', 'TEN_DLC', 'LONG_CODE', 'SHORT_CODE'] as const)
    .map((type) => originatorOffer(type, country))
    .some((offer) => offer.offered && !offer.receivesOnly && offer.capabilities.SMS === 'REQUEST');
  return fromAcceptance(
    originatorCheck.decide(deliberation),
    offers ? 'Request an originator for this country.' : 'Ask support for an originator for this country.',
  );
}

/** What must be approved before originators of a country send, in words. */
function requiredRegistrations(country: Country): string[] {
  const offers = (['TOLL_FREE', 'TEN_DLC', 'LONG_CODE', 'SHORT_CODE', 'SENDER_ID'] as const).map((type) =>
    originatorOffer(type, country),
  );
  return offers.flatMap((offer) => (offer.offered && offer.registration ? [offer.registration.what] : []));
}

function registration({ deliberation, country, senderIds }: ReadinessFacts): Verdict {
  const required = requiredRegistrations(country);
  if (required.length === 0) return notApplicable(`Nothing has to be registered before sending to ${country.name}.`);
  const what = required.join(' or ');
  const waiting = deliberation.facts.candidates.find(
    ({ type, status }) => status !== 'ACTIVE' && type in numberRegistrations,
  );
  const { originator: sender } = deliberation;
  if (sender && sender.type in numberRegistrations) return met(`${sender.originator} is registered.`);
  const unregistered = senderIds.find(({ registered }) => !registered);
  if (unregistered) {
    const shown = displayedSenderId(unregistered.senderId, country.iso, false);
    return notMet(
      `${unregistered.senderId} is not registered in ${country.name}: recipients see ${shown} instead.`,
      'Register the sender ID.',
      { resourceType: 'sender-id', resourceId: `${unregistered.senderId}/${country.iso}` },
    );
  }
  if (senderIds.length > 0) return met(`${senderIds[0]?.senderId ?? ''} is registered in ${country.name}.`);
  if (waiting) {
    return notMet(
      `${waiting.originator} waits for its registration before it sends.`,
      `Complete the registration of ${what}.`,
      { resourceType: 'phone-number', resourceId: waiting.originatorId },
    );
  }
  if (sender)
    return notApplicable(`What sends now needs none. ${capitalised(what)} would have to be registered first.`);
  return notMet(`${country.name} takes messages from registered originators only: ${what}.`, `Register ${what}.`);
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * HELP and the words that opt out are answered by every number (keywords.rules.ts). In the US and its territories HELP must
 * say whom to ask (guide 3997), which only the sender can write.
 */
function keywords({ answers, country }: ReadinessFacts): Verdict {
  if (answers.length === 0) return notApplicable('No number of this workspace sends there, so that nobody can answer.');
  const silent = answers.find(({ selfManaged, saysWhomToAsk }) => !selfManaged && !saysWhomToAsk);
  if (silent && isUsOrTerritory(country.iso)) {
    return notMet(
      `${silent.phoneNumber} answers HELP with the service’s own text, which cannot say whom to ask.`,
      'Write an answer to HELP that names your company and how to reach it.',
      silent.holder,
    );
  }
  return met(
    answers.every(({ selfManaged }) => selfManaged)
      ? 'HELP and STOP go to your own systems, which answer them.'
      : 'Every number that sends there answers HELP and STOP.',
  );
}

function configurationSet({ deliberation, configurationSets: { sets, enabledDestinations } }: ReadinessFacts): Verdict {
  const { configurationSet: named } = deliberation.facts;
  if (!named) {
    return sets === 0
      ? notMet(
          'There is no configuration set: what becomes of messages is published nowhere.',
          'Create one with an event destination.',
        )
      : notApplicable('Choose a configuration set to check with it.');
  }
  const verdict = fromAcceptance(configurationSetCheck.decide(deliberation), 'Choose another configuration set.');
  if (verdict.Outcome === 'MET' && enabledDestinations === 0) {
    return notMet(`${named.name} has no event destination that is enabled.`, 'Add an event destination.', {
      resourceType: 'configuration-set',
      resourceId: named.name,
    });
  }
  return verdict;
}

function protectConfiguration({ deliberation }: ReadinessFacts): Verdict {
  return fromAcceptance(protectConfigurationCheck.decide(deliberation), 'Allow the country in its SMS rules.');
}

const checks: readonly { name: ReadinessCheckName; title: string; decide: (facts: ReadinessFacts) => Verdict }[] = [
  { name: 'SANDBOX', title: 'Production', decide: sandbox },
  { name: 'SPEND_LIMIT', title: 'Spending limit', decide: spendLimit },
  { name: 'ORIGINATOR', title: 'Originator', decide: originator },
  { name: 'REGISTRATION', title: 'Registration', decide: registration },
  { name: 'KEYWORDS', title: 'Keywords', decide: keywords },
  { name: 'CONFIGURATION_SET', title: 'Configuration set', decide: configurationSet },
  { name: 'PROTECT_CONFIGURATION', title: 'Protect configuration', decide: protectConfiguration },
  { name: 'PRICE', title: 'Price', decide: price },
];

/** Whether a number can send a text there: one that only waits, or that only simulates, cannot. */
export const sendsTo = (candidate: Deliberation['facts']['candidates'][number], iso: string) =>
  candidate.type !== 'SENDER_ID' && candidate.type !== 'SIMULATOR' && refusalOf(candidate, 'TEXT', iso) === undefined;

/** Every condition of sending to a country, by the rules that a message meets. */
export function decideReadiness(facts: ReadinessFacts): ReadinessCheck[] {
  // Who sends decides over registration and price; the check notes it for those after it.
  originatorCheck.decide(facts.deliberation);
  return checks.map(({ name, title, decide }) => ({ Name: name, Title: title, ...decide(facts) }));
}
