// Operation pages: follow a run without reloading, and send files with a bar. Both work without this script.
(() => {
  const status = document.getElementById('meldung');
  const EVERY = 2000;

  const follow = region => {
    if (!region || !region.hasAttribute('data-live')) return;
    setTimeout(async () => {
      let fresh = region;
      try {
        const answer = await fetch(location.href, { headers: { Accept: 'text/html' } });
        if (answer.ok) {
          const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
          fresh = page.getElementById(region.id) ?? region;
          if (fresh !== region) {
            fresh.querySelectorAll('[data-refresh]').forEach(link => link.remove());
            region.replaceWith(document.adoptNode(fresh));
            if (!fresh.hasAttribute('data-live')) status.textContent = fresh.dataset.finished;
          }
        }
      } catch { /* the server restarts or the network is gone: try again */ }
      follow(fresh);
    }, EVERY);
  };
  document.querySelectorAll('[data-live]').forEach(region => {
    region.querySelectorAll('[data-refresh]').forEach(link => link.remove());
    follow(region);
  });

  const form = document.getElementById('hochladen');
  if (!form) return;
  const refuse = text => {
    form.querySelector('[role=alert]')?.remove();
    const note = document.createElement('p');
    note.className = 'lk-note lk-note--warning';
    note.setAttribute('role', 'alert');
    note.textContent = `${form.dataset.refused}: ${text}`;
    form.prepend(note);
  };
  form.addEventListener('submit', event => {
    const files = [...form.elements.datei.files];
    const total = files.reduce((sum, file) => sum + file.size, 0);
    event.preventDefault();
    if (files.length > Number(form.dataset.files)) return refuse(form.dataset.many);
    if (total > Number(form.dataset.bytes) || files.some(file => file.size > Number(form.dataset.fileBytes))) {
      return refuse(form.dataset.large);
    }
    const button = form.querySelector('button');
    const bar = document.createElement('progress');
    bar.max = 100;
    bar.setAttribute('aria-label', form.dataset.sending);
    button.disabled = true;
    button.after(bar);
    status.textContent = form.dataset.sending;
    const request = new XMLHttpRequest();
    request.upload.addEventListener('progress', sent => { if (sent.lengthComputable) bar.value = 100 * sent.loaded / sent.total; });
    const again = () => { bar.remove(); button.disabled = false; };
    request.addEventListener('error', () => { again(); refuse(form.dataset.broken); });
    request.addEventListener('load', () => {
      if (request.status === 200) return location.assign(request.responseURL);
      again();
      const page = new DOMParser().parseFromString(request.responseText, 'text/html');
      const why = page.querySelector('main [role=alert] span span') ?? page.querySelector('main .lk-lead');
      refuse(why ? why.textContent : '');
    });
    request.open('POST', form.action);
    request.send(new FormData(form));
  });
})();
