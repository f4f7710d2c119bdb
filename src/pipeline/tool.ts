/** The program's version; a test keeps it equal to package.json's. */
export const VERSION = '0.2.0';
/** Name and version of this program, as records carry it. */
export const TOOL = `copydesk ${VERSION}`;
