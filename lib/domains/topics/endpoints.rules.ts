import { invalid } from '@/lib/operations/operation-error';
import { isRefusedByName } from './endpoint-address.rules';
import type { SubscriptionProtocol } from './subscriptions.shapes';

export interface EndpointRules {
  /** Whether webhooks may be at private addresses. */
  readonly privateWebhooks: boolean;
  /** Whether this installation can send mail. */
  readonly email: boolean;
}

const wrong = (message: string) => invalid('INVALID_PARAMETER', message, 'Endpoint');

// Good enough to catch what was mistyped; the confirmation decides.
const emailAddress = /^[^\s@<>,;:"\\]{1,64}@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}$/;
const mostEmailCharacters = 254;

function webhookEndpoint(protocol: SubscriptionProtocol, text: string, { privateWebhooks }: EndpointRules): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== `${protocol}:`) {
    throw wrong(
      `Endpoint must be a URL that begins with ${protocol}://, such as ${protocol}://example.com/sms-events.`,
    );
  }
  if (url.username !== '' || url.password !== '') {
    throw wrong(
      'Endpoint must hold no user name or password: the log shows it. The signature tells that a call is from here.',
    );
  }
  if (!privateWebhooks && isRefusedByName(url)) {
    throw wrong(
      `${url.hostname} is a private or reserved address, and webhooks are not called there. An operator can allow it: WEBHOOK_PRIVATE_ADDRESSES=allow.`,
    );
  }
  url.hash = ''; // never sent
  return url.href;
}

/**
 * An endpoint as it is kept, so that one that is written in two ways is one.
 * @throws ValidationException INVALID_PARAMETER
 */
export function checkedEndpoint(protocol: SubscriptionProtocol, text: string, rules: EndpointRules): string {
  if (protocol !== 'email') return webhookEndpoint(protocol, text, rules);
  if (!rules.email) {
    throw invalid(
      'INVALID_PARAMETER',
      'This installation sends no mail: an operator sets SMTP_URL and SMTP_FROM first.',
      'Protocol',
    );
  }
  if (text.length > mostEmailCharacters || !emailAddress.test(text)) {
    throw wrong('Endpoint must be an e-mail address, such as name@example.com.');
  }
  return text.toLowerCase();
}
