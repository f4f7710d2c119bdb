/** One thing that is wrong with a gazetteer, with its place. */
export interface Finding {
  readonly file: string;
  readonly line: number;
  readonly code: string;
  readonly message: string;
}
