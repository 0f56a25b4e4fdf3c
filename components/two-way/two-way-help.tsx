import type { HelpTopic } from '@/components/shell/help-panel';
import { JsonViewer } from '@/components/ui/json-viewer';

/** Where a topic's own policy lets the service publish. */
const topicPolicy = (topicArn: string) => ({
  Effect: 'Allow',
  Principal: { Service: 'sms-voice.amazonaws.com' },
  Action: 'sns:Publish',
  Resource: topicArn,
});

export const twoWayHelp: HelpTopic = {
  title: 'Two-way SMS',
  body: (
    <>
      <p>With two-way SMS on, what people text to your numbers is passed on: to a topic, or to Amazon Connect.</p>
      <h3>What is published</h3>
      <p>One JSON object a text. Keywords still do what they do; their word is in the object.</p>
      <JsonViewer
        label="Payload of a received text"
        value={{
          originationNumber: '+14255550182',
          destinationNumber: '+12125550101',
          messageKeyword: 'JOIN',
          messageBody: 'Join the club',
          inboundMessageId: 'cae173d2-66b9-564c-8309-21f858e9fb84',
          previousPublishedMessageId: '0f8fad5b-d9cb-469f-a165-70867728950e',
        }}
      />
      <p>
        The last member is the last message that this person got from that number; it is absent when there is none.
        Sender IDs cannot be answered.
      </p>
    </>
  ),
};

export const channelRoleHelp: HelpTopic = {
  title: 'Two-way channel role',
  body: (
    <>
      <p>
        <strong>Use Amazon SNS topic policies</strong>: the topic itself allows the service to publish. Its policy needs
        this statement.
      </p>
      <JsonViewer label="Topic policy" value={topicPolicy('arn:aws:sns:us-east-1:111122223333:replies')} />
      <p>
        <strong>Choose existing IAM role</strong>: the service takes on a role of your account that may publish, with{' '}
        <code>sms-voice.amazonaws.com</code> in its trust policy. Amazon Connect always needs one, with{' '}
        <code>connect:SendChatIntegrationEvent</code>.
      </p>
    </>
  ),
};

export const optOutHelp: HelpTopic = {
  title: 'Opt-out list',
  body: (
    <>
      <p>
        Messages to numbers on this list are refused. A person who answers STOP is put on it, whichever originator the
        answer went to.
      </p>
      <h3>Another list</h3>
      <p>Who opted out on the list before may not be on the new one, and gets messages again.</p>
      <h3>Self-managed opt-outs</h3>
      <p>
        HELP and STOP are neither answered nor noted. They go to your two-way topic like any other text, and answering
        and honouring them is up to you. This needs two-way SMS to a topic; it does not work with Amazon Connect.
      </p>
    </>
  ),
};

export const deletionProtectionHelp: HelpTopic = {
  title: 'Deletion protection',
  body: <p>While it is on, nobody can delete or release this resource, from the console or through the API.</p>,
};
