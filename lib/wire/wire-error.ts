/** What the protocol itself refuses, before any operation runs, in the words of AWS (`sms-voice-v2-api.md`, "Protocol"). */
export type ProtocolErrorType =
  | 'IncompleteSignatureException'
  | 'InvalidSignatureException'
  | 'MissingAuthenticationTokenException'
  | 'SerializationException'
  | 'UnknownOperationException'
  | 'UnrecognizedClientException';

export class WireError extends Error {
  constructor(
    readonly type: ProtocolErrorType,
    message: string,
  ) {
    super(message);
    this.name = 'WireError';
  }
}
