// Everything works without this file. It only saves steps.
'use strict';

{
  // A link to a question opens it.
  const openTarget = () => {
    const id = decodeURIComponent(location.hash.slice(1));
    const target = id && document.getElementById(id);
    if (target instanceof HTMLDetailsElement) {
      target.open = true;
      target.scrollIntoView();
    }
  };
  window.addEventListener('hashchange', openTarget);
  openTarget();

  // On paper, every answer is open.
  window.addEventListener('beforeprint', () => {
    document.querySelectorAll('.lk-question').forEach((question) => { question.open = true; });
  });
  document.querySelectorAll('[data-print]').forEach((button) => {
    button.hidden = false;
    button.addEventListener('click', () => window.print());
  });
}

// Addresses and citations to take along; without a clipboard the text stands beside.
if (navigator.clipboard) {
  document.querySelectorAll('[data-copy]').forEach((button) => {
    button.hidden = false;
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(button.dataset.copy);
      document.getElementById('meldung').textContent = button.dataset.done;
      button.querySelector('span').textContent = button.dataset.done;
    });
  });
}

// Many questions: show those with a word, open all at once.
document.querySelectorAll('[data-questions]').forEach((tools) => {
  const questions = [...tools.parentElement.querySelectorAll('.lk-question')];
  const filter = tools.querySelector('input');
  const all = tools.querySelector('button');
  const texts = { open: all.textContent, close: all.dataset.close };
  const plain = (text) => text.toLocaleLowerCase('de').replace(/\u00ad/g, '');
  let speaking = 0;

  const count = (shown) => {
    if (shown === 0) {
      return filter.dataset.none;
    }
    return shown === 1 ? filter.dataset.one : filter.dataset.many.replace('#', shown);
  };

  filter.addEventListener('input', () => {
    const words = plain(filter.value).split(/\s+/).filter(Boolean);
    questions.forEach((question) => {
      const text = plain(question.textContent);
      question.hidden = !words.every((word) => text.includes(word));
    });
    const status = document.getElementById('meldung');
    clearTimeout(speaking);
    status.textContent = '';
    speaking = setTimeout(() => { // when the typing ends, and once
      status.textContent = count(questions.filter((question) => !question.hidden).length);
    }, 1000);
  });
  all.addEventListener('click', () => {
    const open = all.textContent === texts.open;
    questions.forEach((question) => { question.open = open; });
    all.textContent = open ? texts.close : texts.open;
  });
  tools.hidden = false;
});

// Suggestions while typing, as a combobox after the ARIA Authoring Practices. Enter without a choice searches.
{
  const SETTLED = 200; // milliseconds without a key before we ask
  const SHORTEST = 2; // characters; one letter suggests everything

  const combobox = (input) => {
    const status = document.getElementById('meldung');
    const list = document.createElement('ul');
    let timer = 0;
    let request = null;
    let active = -1;

    list.id = `${input.id}-vorschlaege`;
    list.className = 'lk-suggestions';
    list.hidden = true;
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', input.dataset.suggestions);
    input.closest('.lk-search__row').append(list);
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-controls', list.id);
    input.setAttribute('aria-expanded', 'false');

    const close = () => {
      list.hidden = true;
      active = -1;
      input.setAttribute('aria-expanded', 'false');
      input.removeAttribute('aria-activedescendant');
    };

    const activate = (index) => {
      const options = [...list.children];
      active = (index + options.length) % options.length;
      options.forEach((option, i) => option.setAttribute('aria-selected', String(i === active)));
      input.setAttribute('aria-activedescendant', options[active].id);
      options[active].scrollIntoView({ block: 'nearest' });
    };

    const show = (suggestions) => {
      list.replaceChildren(...suggestions.map((suggestion, i) => {
        const option = document.createElement('li');
        const kind = document.createElement('span');
        option.id = `${list.id}-${i}`;
        option.setAttribute('role', 'option');
        option.setAttribute('aria-selected', 'false');
        option.dataset.url = suggestion.url;
        option.textContent = suggestion.text;
        kind.className = 'lk-suggestions__kind';
        kind.textContent = input.dataset[suggestion.kind === 'ozg_service' ? 'ozg' : suggestion.kind] || '';
        option.append(' ', kind);
        return option;
      }));
      if (suggestions.length === 0) {
        close();
        return;
      }
      list.hidden = false;
      active = -1;
      input.setAttribute('aria-expanded', 'true');
      input.removeAttribute('aria-activedescendant');
      status.textContent = suggestions.length === 1
        ? input.dataset.one
        : input.dataset.many.replace('#', suggestions.length);
    };

    const ask = async () => {
      const typed = input.value.trim();
      request?.abort();
      if (typed.length < SHORTEST) {
        close();
        return;
      }
      request = new AbortController();
      try {
        const answer = await fetch(`/api/v1/suggestions?q=${encodeURIComponent(typed)}`, { signal: request.signal });
        if (answer.ok && document.activeElement === input) {
          show(await answer.json());
        }
      } catch (problem) {
        if (problem.name !== 'AbortError') {
          close(); // the form still works
        }
      }
    };

    input.addEventListener('input', () => {
      clearTimeout(timer);
      timer = setTimeout(ask, SETTLED);
    });
    input.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && !list.hidden) {
        event.preventDefault();
        close();
      } else if (event.key === 'ArrowDown' && !list.hidden) {
        event.preventDefault();
        activate(active + 1);
      } else if (event.key === 'ArrowUp' && !list.hidden) {
        event.preventDefault();
        activate(active < 0 ? list.children.length - 1 : active - 1);
      } else if (event.key === 'Enter' && active >= 0) {
        event.preventDefault();
        location.assign(list.children[active].dataset.url);
      }
    });
    input.addEventListener('blur', close);
    list.addEventListener('pointerdown', (event) => {
      const option = event.target.closest('[role=option]');
      if (option) {
        event.preventDefault();
        location.assign(option.dataset.url);
      }
    });
  };

  document.querySelectorAll('input[data-suggestions]').forEach(combobox);
}
