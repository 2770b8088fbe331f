// Results while typing and filtering. The page that the server would send is fetched and its results are put in place;
// the address always says what is shown, so back, reload and sharing work as without script.
'use strict';

{
  const SETTLED = 250; // milliseconds without a key before we ask
  const SPOKEN = 1000; // milliseconds of rest before screen readers are told
  const input = document.getElementById('q');
  const status = document.getElementById('meldung');
  let request = null;
  let typing = 0;
  let speaking = 0;
  let shown = input.value.trim();

  const region = () => document.getElementById('bereich');
  const narrow = window.matchMedia('(max-width: 61.99rem)');

  const address = (form) => {
    const parameters = new URLSearchParams(new FormData(form));
    return `/suche?${parameters}`;
  };

  // The text box is the one truth for the words; each form of the results carries them along.
  const withWords = (url) => {
    const target = new URL(url, location.href);
    target.searchParams.set('q', input.value.trim());
    target.searchParams.delete('seite');
    target.searchParams.delete('wortlaut');
    return target.pathname + target.search;
  };

  const speak = () => {
    clearTimeout(speaking);
    const total = document.getElementById('anzahl').textContent.replace(/\s+/g, ' ').trim();
    const none = document.querySelector('#ergebnisse .lk-empty') !== null;
    status.textContent = '';
    speaking = setTimeout(() => { status.textContent = total; }, none ? 100 : SPOKEN);
  };

  const load = async (url, remember) => {
    request?.abort();
    request = new AbortController();
    try {
      const answer = await fetch(url, { signal: request.signal });
      if (!answer.ok) {
        location.assign(url); // the server explains what is wrong
        return;
      }
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const focused = document.activeElement;
      const open = new Set([...region().querySelectorAll('details[open] > summary')].map((s) => s.textContent));
      region().replaceWith(document.adoptNode(page.getElementById('bereich')));
      document.title = page.title;
      document.querySelector('.lk-results__heading').textContent = page.querySelector('.lk-results__heading').textContent;
      const hidden = document.querySelector('#suche .lk-search__kept');
      hidden.replaceWith(document.adoptNode(page.querySelector('#suche .lk-search__kept')));
      region().querySelectorAll('details').forEach((details) => {
        details.open = details.open || open.has(details.querySelector('summary').textContent);
      });
      if (remember) {
        history[remember]({}, '', url + location.hash);
      }
      if (focused?.name && focused !== input) {
        const again = [...region().querySelectorAll(`[name="${CSS.escape(focused.name)}"]:not([type=hidden])`)];
        (again.find((field) => field.type !== 'checkbox' || field.value === focused.value) ?? region()).focus();
      }
      arm();
      speak();
    } catch (problem) {
      if (problem.name !== 'AbortError') {
        location.assign(url);
      }
    }
  };

  const arm = () => {
    region().querySelectorAll('form').forEach((form) => {
      form.classList.add('lk-live');
      form.addEventListener('change', () => load(withWords(address(form)), 'pushState'));
    });
  };

  input.addEventListener('input', () => {
    clearTimeout(typing);
    typing = setTimeout(() => {
      if (input.value.trim() !== shown) {
        shown = input.value.trim();
        load(withWords(location.href), 'replaceState');
      }
    }, SETTLED);
  });
  window.addEventListener('popstate', (event) => {
    if (event.state) {
      input.value = new URLSearchParams(location.search).get('q') ?? '';
      shown = input.value.trim();
      load(location.pathname + location.search, null);
    }
  });
  history.replaceState({}, '');
  arm();

  // On phones the filters are a sheet: the keyboard goes in and comes back to where it was opened.
  const sheet = () => document.getElementById('filter');
  window.addEventListener('hashchange', () => {
    if (narrow.matches && location.hash === '#filter') {
      sheet().focus();
    }
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && location.hash === '#filter' && narrow.matches) {
      location.hash = '#ergebnisse';
      document.querySelector('.lk-filters__open').focus();
    }
  });
}
