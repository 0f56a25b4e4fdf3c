import type { ReactNode } from 'react';
import { Columns, Stack } from '@/components/ui/columns';
import { CodeBlock } from '@/components/ui/code-block';
import { Container } from '@/components/ui/container';
import { CopyableValue } from '@/components/ui/copy-button';
import { KeyValuePairs } from '@/components/ui/key-value';
import { TextLink } from '@/components/ui/link';
import { simulatorDestinations } from '@/lib/reference/simulator-numbers';
import { routes } from '@/lib/routes';

/** Takes every message, and needs no verification. */
const destination = simulatorDestinations.find(({ iso, outcome }) => iso === 'US' && outcome === 'SUCCESS')?.e164 ?? '';

/** What stands where a person has no access key yet. */
const noKey = 'YOUR_ACCESS_KEY_ID';

/** Everything that points the AWS CLI and the SDKs at this console, ready to copy. */
export function DeveloperGuide({
  endpointUrl,
  region,
  accessKeyId,
}: {
  endpointUrl: string;
  region: string;
  /** An active key of the reader; its secret was shown once and is known to them alone. */
  accessKeyId: string | undefined;
}) {
  const cliConfig = `[profile sms-console]
region = ${region}
services = sms-console

[services sms-console]
pinpoint_sms_voice_v2 =
  endpoint_url = ${endpointUrl}`;

  const cliCredentials = `[sms-console]
aws_access_key_id = ${accessKeyId ?? noKey}
aws_secret_access_key = YOUR_SECRET_ACCESS_KEY`;

  const cliCall = 'aws pinpoint-sms-voice-v2 describe-phone-numbers --profile sms-console';

  const javascript = `import { PinpointSMSVoiceV2Client, SendTextMessageCommand } from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { fromIni } from '@aws-sdk/credential-providers';

const client = new PinpointSMSVoiceV2Client({
  endpoint: '${endpointUrl}',
  region: '${region}',
  credentials: fromIni({ profile: 'sms-console' }),
});

const { MessageId } = await client.send(
  new SendTextMessageCommand({
    DestinationPhoneNumber: '${destination}',
    MessageBody: 'Hello from the SDK',
  }),
);
console.log(MessageId);`;

  const python = `import boto3

client = boto3.Session(profile_name="sms-console").client(
    "pinpoint-sms-voice-v2",
    endpoint_url="${endpointUrl}",
    region_name="${region}",
)

answer = client.send_text_message(
    DestinationPhoneNumber="${destination}",
    MessageBody="Hello from the SDK",
)
print(answer["MessageId"])`;

  return (
    <Stack>
      <Container
        title="Endpoint"
        description="This console answers the protocol of AWS End User Messaging SMS: point a client at it and change nothing else."
      >
        <KeyValuePairs
          columns={3}
          pairs={[
            { label: 'Endpoint URL', value: <CopyableValue value={endpointUrl} label="Copy endpoint URL" /> },
            { label: 'Region', value: <CopyableValue value={region} label="Copy Region" /> },
            {
              label: 'Access key',
              value: accessKeyId ? (
                <CopyableValue value={accessKeyId} label="Copy access key ID" />
              ) : (
                <TextLink href={routes.accountSecurity}>Create an access key</TextLink>
              ),
            },
          ]}
        />
      </Container>
      <Container
        title="AWS CLI"
        description={
          <>
            For version 2.13 and later. A profile of its own keeps other AWS work apart. Keys and their secrets are
            under <TextLink href={routes.accountSecurity}>Security credentials</TextLink>.
          </>
        }
      >
        <Stack gap="fields">
          <Columns>
            <Snippet title={<code className="font-mono">~/.aws/config</code>} code={cliConfig} label="CLI profile" />
            <Snippet
              title={<code className="font-mono">~/.aws/credentials</code>}
              code={cliCredentials}
              label="CLI credentials"
            />
          </Columns>
          <Snippet title="First call" code={cliCall} label="first CLI call" />
        </Stack>
      </Container>
      <Container title="AWS SDK for JavaScript">
        <CodeBlock code={javascript} label="JavaScript example" />
      </Container>
      <Container title="AWS SDK for Python (Boto3)">
        <CodeBlock code={python} label="Python example" />
      </Container>
    </Stack>
  );
}

function Snippet({ title, code, label }: { title: ReactNode; code: string; label: string }) {
  return (
    <div className="min-w-0">
      <h3 className="text-h5 mb-1">{title}</h3>
      <CodeBlock code={code} label={label} />
    </div>
  );
}
