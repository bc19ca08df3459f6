/** What the pictures say. */
export interface Labels {
  readonly hours: (number: string) => string;
}
