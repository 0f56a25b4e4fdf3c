/** Lines that the live tail follows: as many as an eye can. */
export const tailedEvents = 50;
