/** Why an object could not be written, in words for whoever set the stream up; no path, address or secret. */
export class ObjectNotWritten extends Error {
  override readonly name = 'ObjectNotWritten';
}
