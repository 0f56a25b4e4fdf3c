import { StatusIndicator, type StatusType } from '@/components/ui/status';
import type { MessageStatus } from '@/lib/reference/event-types';

interface StatusLook {
  readonly type: StatusType;
  readonly label: string;
  /** What to do about a message that ended here; absent where nothing is wrong. */
  readonly advice?: string;
}

/**
 * How every status of every channel is shown, and what its reader can do about it. A warning may go well another time; an
 * error goes the same way again until something changes. What a status means stands in lib/reference/event-types.
 */
const looks: Readonly<Record<MessageStatus, StatusLook>> = {
  ACCEPTED: { type: 'pending', label: 'Accepted' },
  QUEUED: { type: 'pending', label: 'Queued' },
  PENDING: { type: 'in-progress', label: 'Pending' },
  SENT: { type: 'in-progress', label: 'Sent' },
  SUCCESSFUL: { type: 'info', label: 'Successful' },
  DELIVERED: { type: 'success', label: 'Delivered' },
  INVALID: {
    type: 'error',
    label: 'Invalid',
    advice: 'Check the destination number, and remove it where it came from.',
  },
  INVALID_MESSAGE: { type: 'error', label: 'Invalid message', advice: 'Change the message body and send it again.' },
  UNREACHABLE: { type: 'warning', label: 'Unreachable', advice: 'Send it again later: the device may be back.' },
  CARRIER_UNREACHABLE: {
    type: 'warning',
    label: 'Carrier unreachable',
    advice: 'Send it again later: such faults are usually mended by the carrier.',
  },
  BLOCKED: {
    type: 'error',
    label: 'Blocked',
    advice: 'Only the recipient can lift the block. Do not send to this number until then.',
  },
  CARRIER_BLOCKED: {
    type: 'error',
    label: 'Carrier blocked',
    advice: 'Check the content and the originator against the rules of the destination country.',
  },
  SPAM: {
    type: 'error',
    label: 'Spam',
    advice: 'Change the content: shortened links, capitals and missing opt-out words are common causes.',
  },
  UNROUTABLE: {
    type: 'error',
    label: 'Unroutable',
    advice: 'Choose an originator that the destination country supports.',
  },
  FAILED: {
    type: 'error',
    label: 'Failed',
    advice: 'Check the destination and the originator before sending it again.',
  },
  TTL_EXPIRED: {
    type: 'warning',
    label: 'TTL expired',
    advice: 'Send it again, with a longer time to live if it still matters.',
  },
  UNKNOWN: { type: 'warning', label: 'Unknown', advice: 'Send it again later if it still matters.' },
  INITIATED: { type: 'pending', label: 'Initiated' },
  RINGING: { type: 'in-progress', label: 'Ringing' },
  ANSWERED: { type: 'in-progress', label: 'Answered' },
  COMPLETED: { type: 'success', label: 'Completed' },
  BUSY: { type: 'warning', label: 'Busy', advice: 'Call again later.' },
  NO_ANSWER: { type: 'warning', label: 'No answer', advice: 'Call again later, or send a text.' },
};

/**
 * The look of a status. Text of a status that is not known here is shown as it is.
 *
 * @param isFinal SUCCESSFUL, the carrier's acceptance, is a success once it is the last word, and news on the way otherwise
 */
export function messageStatusLook(status: string, isFinal: boolean): StatusLook {
  const look = Object.hasOwn(looks, status) ? looks[status as MessageStatus] : undefined; // just looked for
  if (!look) return { type: 'info', label: status };
  return status === 'SUCCESSFUL' && isFinal ? { ...look, type: 'success' } : look;
}

/** Icon and word of a message's status. */
export function MessageStatusIndicator({ status, isFinal }: { status: string; isFinal: boolean }) {
  const { type, label } = messageStatusLook(status, isFinal);
  return <StatusIndicator type={type}>{label}</StatusIndicator>;
}
