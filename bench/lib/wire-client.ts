import { Agent, request as httpRequest } from 'node:http';
import { z } from 'zod';
import { signRequest, type SignedHttpRequest } from '@/lib/wire/testing/sign-request';
import { credentials } from './console-process';

/** The service answered, and refused. */
export class WireRefusal extends Error {
  constructor(
    readonly status: number,
    body: string,
  ) {
    super(`The service refused with status ${status}: ${body}`);
    this.name = 'WireRefusal';
  }
}

/** Calls operations as an AWS client does, over connections that it keeps. */
export class WireClient {
  private readonly agent = new Agent({ keepAlive: true });

  constructor(
    private readonly port: number,
    private readonly region = 'us-east-1',
  ) {}

  /** A request that may be sent as often as one likes within its 15 minutes. */
  sign(target: string, input: object): Promise<SignedHttpRequest> {
    return signRequest({
      accessKeyId: credentials.accessKeyId,
      secret: credentials.secretAccessKey,
      region: this.region,
      host: `127.0.0.1:${this.port}`,
      target,
      body: JSON.stringify(input),
      signingDate: new Date(),
    });
  }

  /**
   * Calls one operation once; nothing is retried.
   * @throws WireRefusal when the service refuses, the connection's own error when there is no whole answer
   */
  async call<Output>(target: string, input: object, output: z.ZodType<Output>): Promise<Output> {
    const { status, body } = await this.send(await this.sign(target, input));
    if (status !== 200) throw new WireRefusal(status, body);
    return output.parse(JSON.parse(body));
  }

  close(): void {
    this.agent.destroy();
  }

  private send({ method, url, headers, body }: SignedHttpRequest): Promise<{ status: number; body: string }> {
    return new Promise((resolve, reject) => {
      const request = httpRequest(url, { method, headers, agent: this.agent, timeout: 30_000 }, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, body: text }));
        response.on('error', reject);
      });
      request.on('timeout', () => request.destroy(new Error('The service did not answer in time.')));
      request.on('error', reject);
      request.end(body);
    });
  }
}

/** Opens the SMS channel for any amount, so that no limit stands in a load's way. */
export async function openChannel(wire: WireClient): Promise<void> {
  const channel = { Channel: 'TEXT', Production: true, AccountLimit: '1000000' };
  await wire.call('SmsConsole.PutAccountSettings', { Channels: [channel] }, z.object({}));
}

/** Leases a simulator number. */
export async function requestSimulatorNumber(wire: WireClient): Promise<string> {
  const { PhoneNumber } = await wire.call(
    'PinpointSMSVoiceV2.RequestPhoneNumber',
    { IsoCountryCode: 'US', MessageType: 'TRANSACTIONAL', NumberCapabilities: ['SMS'], NumberType: 'SIMULATOR' },
    z.object({ PhoneNumber: z.string() }),
  );
  return PhoneNumber;
}
