/* What all host pages share. `?embed=` is the address to frame, `?sandbox` asks for a closed sandbox. */
const query = new URLSearchParams(location.search);
const embed = query.get('embed');
const isSandboxed = query.has('sandbox');

/** Everything any frame has said to this page. */
const heard = [];
addEventListener('message', ({ data }) => heard.push(data));

/** Puts the frame on the page as a snippet would, with these attributes besides. */
function place(attributes = {}) {
  const frame = document.createElement('iframe');
  const all = { src: embed, title: 'A figure', width: '640', ...attributes };
  if (isSandboxed) all.sandbox = 'allow-scripts';
  for (const [name, value] of Object.entries(all)) frame.setAttribute(name, value);
  frame.style.cssText = `width:100%;border:0;${attributes.style ?? ''}`;
  document.body.append(frame);
  return frame;
}

Object.assign(window, { embed, heard, isSandboxed, place });
