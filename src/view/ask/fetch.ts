/** Fetches the script that answers a figure's questions. */
export function fetchAnswers({ dataset }: HTMLElement): HTMLScriptElement {
  const script = document.createElement('script');
  script.src = dataset['ask'] ?? '';
  document.head.append(script);
  return script;
}
