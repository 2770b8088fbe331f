// Everything works without this file. It only saves steps.
'use strict';

// A link to a question opens it.
function openTarget() {
  const id = decodeURIComponent(location.hash.slice(1));
  const target = id && document.getElementById(id);
  if (target instanceof HTMLDetailsElement) {
    target.open = true;
    target.scrollIntoView();
  }
}
window.addEventListener('hashchange', openTarget);
openTarget();

// On paper, every answer is open.
window.addEventListener('beforeprint', () => {
  document.querySelectorAll('.lk-question').forEach((question) => { question.open = true; });
});
