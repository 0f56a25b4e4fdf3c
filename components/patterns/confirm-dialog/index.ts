export { ConfirmByTyping, ConfirmSimple } from './confirm-dialog';
