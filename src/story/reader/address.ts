import { nameInAddress } from '../../view/address.ts';

const SETTLE_MS = 350;

/** The place that the address names. */
export function placeOfHash(): HTMLElement | null {
  return document.getElementById(nameInAddress());
}

/** The step in which the address names a place, if it is one of these. */
export function stepOfHash(ids: ReadonlySet<string>): string | undefined {
  const id = placeOfHash()?.closest('.step')?.id;
  return id !== undefined && ids.has(id) ? id : undefined;
}

/**
 * Lets the address follow the reader, once a step has settled; adds nothing to the history, and leaves a
 * place within the step alone.
 */
export function createAddress(ids: ReadonlySet<string>): (step: string | undefined) => void {
  let timer = 0;
  return (step) => {
    clearTimeout(timer);
    const from = location.hash;
    timer = window.setTimeout(() => {
      // A jump in between has the last word.
      if (location.hash !== from || step === stepOfHash(ids)) return;
      if (step === undefined && stepOfHash(ids) === undefined) return;
      const hash = step === undefined ? '' : `#${step}`;
      history.replaceState(history.state, '', location.pathname + location.search + hash);
    }, SETTLE_MS);
  };
}
