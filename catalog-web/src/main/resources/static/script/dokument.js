// From slide to slide with the arrow keys; the strip shows where the reader is.
'use strict';

{
  const sheets = [...document.querySelectorAll('.lk-sheet')];
  const strip = document.querySelector('.lk-strip ol');

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

  const showPlace = (sheet) => {
    strip.querySelector('[aria-current]')?.removeAttribute('aria-current');
    const link = strip.querySelector(`a[href="#${CSS.escape(sheet.id)}"]`);
    link.setAttribute('aria-current', 'true');
    // only the strip scrolls, never the page
    strip.scrollTo({ top: link.offsetTop - strip.offsetTop - 40, left: link.offsetLeft - strip.offsetLeft - 40 });
  };

  if (strip) {
    const seen = new IntersectionObserver((changes) => {
      const entered = changes.find((change) => change.isIntersecting);
      if (entered) {
        showPlace(entered.target);
      }
    }, { rootMargin: '-20% 0px -70% 0px' }); // a band where the eyes are
    sheets.forEach((sheet) => seen.observe(sheet));
  }
}
