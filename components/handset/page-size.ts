/** How many texts a page of the handset holds: for the page that reads the first and the phone that reads on. */
export const handsetPageSize = 50;
