/**
 * The name that the address has behind its `#`; empty where there is none or it is broken. A text
 * fragment behind it is the browser's own affair.
 */
export function nameInAddress(): string {
  const [name = ''] = location.hash.slice(1).split(':~:');
  try {
    return decodeURIComponent(name);
  } catch {
    return '';
  }
}
