declare namespace App {
  interface Locals {
    /** The language version that a page is in. */
    edition: import('./editions/edition.ts').Edition;
  }
}
