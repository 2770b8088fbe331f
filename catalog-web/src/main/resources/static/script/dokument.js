// From slide to slide with the arrow keys.
'use strict';

{
  const sheets = [...document.querySelectorAll('.lk-sheet')];

  const nearest = () => {
    const focused = document.activeElement?.closest('.lk-sheet');
    if (focused) {
      return sheets.indexOf(focused);
    }
    const visible = sheets.findIndex((sheet) => sheet.getBoundingClientRect().bottom > window.innerHeight / 3);
    return visible < 0 ? sheets.length - 1 : visible;
  };

  document.addEventListener('keydown', (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const busy = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey
      || event.target.closest('input, select, textarea, .lk-strip');
    if (!step || busy || sheets.length === 0) {
      return;
    }
    const next = sheets[Math.min(Math.max(nearest() + step, 0), sheets.length - 1)];
    event.preventDefault();
    history.replaceState(history.state, '', `#${next.id}`);
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: 'start' });
  });
}
