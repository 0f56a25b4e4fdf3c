export * from './access';
export * from './accounts';
export * from './kernel';
export * from './messages';
export * from './phone-numbers';
export * from './tags';
export * from './verified-destinations';
