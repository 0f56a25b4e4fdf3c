import { readFacts } from '@/lib/domains/messages/acceptance/facts.rows';
import type { Deliberation, MessageRequest } from '@/lib/domains/messages/acceptance/deliberation';
import { requireCountry } from '@/lib/domains/originator-advice/require-country';
import { defineOperation } from '@/lib/operations/define-operation';
import { notFound } from '@/lib/operations/operation-error';
import { messageParts } from '@/lib/text/message-parts';
import { readAnswers, readConfigurationSets, readSenderIds } from './readiness.rows';
import { decideReadiness, sendsTo } from './readiness.rules';
import { getCountryReadinessInput, getCountryReadinessOutput } from './readiness.shapes';

/**
 * GetCountryReadiness: what is met and what is missing before texts reach people in a country, each with what to do about
 * it. Asks the checks of acceptance about a message to nobody in particular there; sends nothing.
 */
export const getCountryReadiness = defineOperation({
  name: 'GetCountryReadiness',
  exposure: 'console',
  access: 'read',
  input: getCountryReadinessInput,
  output: getCountryReadinessOutput,
  errors: { ResourceNotFoundException: [] },
  async handler({ IsoCountryCode, Channel = 'TEXT', ConfigurationSetName }, context) {
    const country = requireCountry(IsoCountryCode);
    const request: MessageRequest = {
      channel: Channel,
      purpose: 'SEND',
      destination: '',
      body: undefined,
      configurationSetName: ConfigurationSetName,
    };
    const { iso, name } = country;
    const facts = await readFacts(context, request, { destination: '', country: iso });
    if (ConfigurationSetName !== undefined && !facts.configurationSet) {
      throw notFound('configuration-set', ConfigurationSetName);
    }
    const deliberation: Deliberation = {
      request,
      facts,
      now: context.now,
      country: { iso, name, supported: true },
      parts: messageParts('One part'),
    };
    const senders = facts.candidates.filter((candidate) => sendsTo(candidate, iso));
    const [answers, senderIds, configurationSets] = await Promise.all([
      readAnswers(
        context,
        senders.map(({ originatorId }) => originatorId),
      ),
      readSenderIds(context, iso),
      readConfigurationSets(context, facts.configurationSet?.name),
    ]);
    const Checks = decideReadiness({ deliberation, country, answers, senderIds, configurationSets });
    return {
      IsoCountryCode: iso,
      CountryName: name,
      Ready: Checks.every(({ Outcome }) => Outcome !== 'NOT_MET'),
      Checks,
    };
  },
});
