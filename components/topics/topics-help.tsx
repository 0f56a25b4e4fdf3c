import type { HelpTopic } from '@/components/shell/help-panel';
import { routes } from '@/lib/routes';

const learnMore = [{ label: 'Configuration sets', href: routes.configurationSets.list }];

export const topicsHelp: HelpTopic = {
  title: 'Topics',
  body: (
    <>
      <p>
        A topic passes on what is published to it: the events of messages, the texts that two-way numbers receive, and
        the states of alarms. Each of its subscriptions gets its own copy.
      </p>
      <p>A topic is made when an event destination or a two-way channel first names it, or here by hand.</p>
    </>
  ),
  learnMore,
};

export const subscriptionsHelp: HelpTopic = {
  title: 'Subscriptions',
  body: (
    <>
      <p>A subscription is the address of a web server of yours, or of a person.</p>
      <h3>Order and repeats</h3>
      <p>
        The events of one message arrive in order. Each arrives at least once: after a lost connection one may arrive a
        second time, with the same MessageId.
      </p>
      <h3>Retries</h3>
      <p>
        Any answer but 2xx is a failure, and so is none within ten seconds. A failed delivery is tried again for about
        thirteen hours, then it is a dead letter, which can be replayed for two weeks. A server that is down is asked
        once a minute, and gets everything that has waited as soon as it answers.
      </p>
      <h3>Signature</h3>
      <p>
        The header X-Sms-Console-Signature has a time and a code: t=…,v1=…. The code is the HMAC-SHA256 of the time, a
        full stop and the body, in hexadecimal digits, with the signing secret. Compare it, and refuse old times.
      </p>
      <h3>E-mail</h3>
      <p>
        A person is asked by mail first, and gets nothing before following the link in it and confirming. The link works
        for three days; <em>Request confirmation</em> sends another. Each mail has a link that ends the subscription.
      </p>
      <h3>Private addresses</h3>
      <p>
        Webhooks are not called at private or reserved addresses, and redirects are not followed. The operator of this
        installation can allow private addresses for local use.
      </p>
    </>
  ),
  learnMore,
};

export const deliveriesHelp: HelpTopic = {
  title: 'Deliveries',
  body: (
    <>
      <p>What each subscription got, gets or could not get, with the request and the answer of the last try.</p>
      <h3>Replay</h3>
      <p>
        Delivers again what is selected, or every dead letter, as if it had not been tried. Later events of the same
        message that still wait let it pass first.
      </p>
      <p>What has been delivered, and dead letters, are kept for two weeks.</p>
    </>
  ),
  learnMore,
};
