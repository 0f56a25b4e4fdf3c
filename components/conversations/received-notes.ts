import { channelName, isConnectChannel } from '@/components/two-way/two-way-words';
import type { StatusType } from '@/components/ui/status';
import type { AsJson } from '@/lib/console/as-json';
import type { InboundMessage } from '@/lib/domains/inbound/inbound.shapes';
import { routes } from '@/lib/routes';

/** One thing that a received text did, or why it did nothing. */
export interface Note {
  readonly type: StatusType;
  readonly text: string;
  /** Where to see it; stands after the text. */
  readonly link?: { readonly label: string; readonly href: string };
}

/** All that was done with a received text, in the order of doing; never empty. */
export function receivedNotes(received: AsJson<InboundMessage>): Note[] {
  const notes = [...optOutNotes(received), ...answerNotes(received), ...topicNotes(received)];
  if (notes.length > 0) return notes;
  return [
    { type: 'stopped', text: 'Nothing was done: it begins with no keyword, and two-way SMS was off for this number.' },
  ];
}

function optOutNotes({ KeywordAction, OptOutListName }: AsJson<InboundMessage>): Note[] {
  if (OptOutListName === undefined) return [];
  const link = { label: OptOutListName, href: routes.optOutLists.detail(OptOutListName) };
  return KeywordAction === 'OPT_OUT'
    ? [{ type: 'stopped', text: 'Opted out: put on opt-out list', link }]
    : [{ type: 'success', text: 'Opted in: not on opt-out list any more', link }];
}

function answerNotes({ KeywordAction, ReplyMessageId, ReplyRefusal }: AsJson<InboundMessage>): Note[] {
  if (ReplyMessageId !== undefined) {
    const link = { label: 'automatic reply', href: routes.messages.detail(ReplyMessageId) };
    return [{ type: 'success', text: 'Answered with an', link }];
  }
  if (ReplyRefusal !== undefined) return [{ type: 'error', text: `The automatic reply was refused: ${ReplyRefusal}` }];
  return KeywordAction === undefined ? [] : [{ type: 'info', text: 'Answered by the carrier, free of charge.' }];
}

function topicNotes({ Keyword, KeywordAction, PublishedTo }: AsJson<InboundMessage>): Note[] {
  if (PublishedTo === undefined) return [];
  const name = channelName(PublishedTo);
  const isTopic = !isConnectChannel(PublishedTo);
  if (Keyword !== undefined && KeywordAction === undefined) {
    const target = isTopic ? `topic ${name}` : name;
    const text = `Left to ${target}: opt-outs are self-managed, so that ${Keyword} is neither answered nor noted here.`;
    return [{ type: 'info', text }];
  }
  if (!isTopic) return [{ type: 'info', text: `Passed on to ${name}.` }];
  const link = { label: name, href: routes.destinations.topic(name) };
  return [{ type: 'info', text: 'Passed on to topic', link }];
}
