import type { AnyOperation } from '@/lib/operations/define-operation';
import { acceptMessage } from './accept-message';
import { explainTextMessage } from './explain-text-message';
import { getMessage } from './get-message';
import { getTextPrice } from './get-text-price';
import { listHandsetMessages } from './list-handset-messages';
import { listHandsets } from './list-handsets';
import { putHandsetReply } from './put-handset-reply';
import { searchMessages } from './search-messages';
import { sendTextMessage } from './send-text-message';
import { showCarrierText } from './show-carrier-text';

export {
  acceptMessage,
  explainTextMessage,
  getMessage,
  getTextPrice,
  listHandsetMessages,
  listHandsets,
  putHandsetReply,
  searchMessages,
  sendTextMessage,
  showCarrierText,
};

export const messageOperations: readonly AnyOperation[] = [
  acceptMessage,
  explainTextMessage,
  getMessage,
  getTextPrice,
  listHandsetMessages,
  listHandsets,
  putHandsetReply,
  searchMessages,
  sendTextMessage,
  showCarrierText,
];
