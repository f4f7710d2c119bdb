/** What one place of a page (a meta tag, JSON-LD) says of its story; null where it says nothing. */
export interface PageFacts {
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly outlet: string | null;
  /** The whole story as plain text, which some pages give to search engines. */
  readonly body: string | null;
}
