const SETTLE_MS = 350;

/** The step the address names, if it is one of these; any other hash is somebody else's. */
export function stepOfHash(ids: ReadonlySet<string>): string | undefined {
  const id = location.hash.slice(1);
  return ids.has(id) ? id : undefined;
}

/** Lets the address follow the reader, once a step has settled; adds nothing to the history. */
export function createAddress(ids: ReadonlySet<string>): (step: string | undefined) => void {
  let timer = 0;
  return (step) => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      if (step === stepOfHash(ids)) return;
      if (step === undefined && stepOfHash(ids) === undefined) return;
      const hash = step === undefined ? '' : `#${step}`;
      history.replaceState(history.state, '', location.pathname + location.search + hash);
    }, SETTLE_MS);
  };
}
