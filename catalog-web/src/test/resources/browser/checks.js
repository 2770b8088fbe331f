// What a browser can measure of a page. Each function returns findings as strings; none means fine.
window.checks = (() => {
  const name = (e) => (e.getAttribute('aria-label') || e.textContent || e.value || '').replace(/\s+/g, ' ').trim();
  const show = (e) => e.outerHTML.replace(/\s+/g, ' ').slice(0, 140);
  const visible = (e) => e.checkVisibility({ visibilityProperty: true }) && e.getClientRects().length > 0;
  const focusable = () => [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
    .filter((e) => visible(e) && !e.disabled && e.tabIndex >= 0 && e.type !== 'hidden');

  const luminance = (colour) => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3)
      .map((c) => c / 255)
      .map((c) => (c <= .04045 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4))
      .reduce((sum, c, i) => sum + c * [.2126, .7152, .0722][i], 0);
  };
  const contrast = (one, other) => {
    const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + .05) / (dark + .05);
  };
  const background = (e) => {
    for (let up = e; up; up = up.parentElement) {
      const colour = getComputedStyle(up).backgroundColor;
      if (!/rgba\(.*, 0\)|transparent/.test(colour)) {
        return colour;
      }
    }
    return 'white';
  };

  // what stays where it is while the page is scrolled (the skip link that has the focus lies above by intent)
  const sticky = () => [...document.querySelectorAll('body *')].filter((e) => /sticky|fixed/.test(getComputedStyle(e).position) && visible(e));
  const overlap = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  const scrolls = (e) => /auto|scroll/.test(getComputedStyle(e).overflow) && (e.scrollHeight > e.clientHeight || e.scrollWidth > e.clientWidth);
  let stops = [];

  return {
    // every element that takes the focus, for pictures of each: FocusRings
    stops: () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('* { caret-color: transparent !important }'); // it blinks
      document.adoptedStyleSheets = [sheet];
      document.activeElement?.blur();
      scrollTo(0, 0);
      stops = focusable();
      return stops.length;
    },
    stop: (i) => {
      const e = stops[i];
      e.focus();
      const r = e.getBoundingClientRect();
      const perimeter = Math.max(...[...e.getClientRects()].map((line) => 2 * (line.width + line.height)));
      let moved = false;
      for (let up = e.parentElement; up && up !== document.body; up = up.parentElement) {
        moved ||= scrolls(up);
      }
      return [show(e), r.left, r.top, r.width, r.height, perimeter, moved].map((v) => (typeof v === 'number' ? Math.round(v) : v));
    },
    leave: () => document.activeElement?.blur(),

    // For readers who asked for no motion nothing may still be on its way when the look changes
    motion: () => [document.documentElement, ...document.querySelectorAll('body, body *')].flatMap((e) => {
      const style = getComputedStyle(e);
      const lasts = [...style.animationDuration.split(','), ...style.transitionDuration.split(',')].some((d) => parseFloat(d) > .01);
      return lasts || style.scrollBehavior !== 'auto' ? [`would move: ${show(e)}`] : [];
    }),
    still: () => {
      document.documentElement.getBoundingClientRect();
      return document.getAnimations().map((a) => `moves: ${a.transitionProperty || a.animationName} of ${show(a.effect.target)}`);
    },

    overflow: () => {
      const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
      const edge = document.documentElement.clientWidth;
      const last = [...document.querySelectorAll('body *')].filter((e) => e.getBoundingClientRect().right > edge + 1).pop();
      return wide > 0 ? [`${wide} px wider than the window, such as ${last ? show(last) : 'nothing in sight'}`] : [];
    },

    // WCAG 1.4.12: nothing may be cut when readers space the text out
    spaced: () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('* { letter-spacing: .12em !important; word-spacing: .16em !important; line-height: 1.5 !important } p { margin-bottom: 2em !important }');
      document.adoptedStyleSheets = [sheet];
      const found = window.checks.overflow().concat(window.checks.cut());
      document.adoptedStyleSheets = [];
      return found;
    },

    // twice the text, same window
    large: () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('html { font-size: 200% !important }');
      document.adoptedStyleSheets = [sheet];
      const found = window.checks.overflow().concat(window.checks.cut(), window.checks.squeezed());
      document.adoptedStyleSheets = [];
      return found;
    },

    // one letter a line: a column that something beside it has taken the room of
    squeezed: () => [...document.querySelectorAll('main *, header *, footer *')]
      .filter((e) => visible(e) && !e.closest('.kern-sr-only') && [...e.childNodes].some((n) => n.nodeType === 3 && /\p{L}{6}/u.test(n.textContent)))
      .filter((e) => {
        const size = parseFloat(getComputedStyle(e).fontSize);
        const r = e.getBoundingClientRect();
        return r.width < 2.5 * size && r.height > 4 * size;
      })
      .map((e) => `squeezed: ${show(e)}`),

    // text in boxes that hide what does not fit; shortened on purpose: line-clamp
    cut: () => [...document.querySelectorAll('main *, header *, footer *')]
      .filter((e) => visible(e) && [...e.childNodes].some((n) => n.nodeType === 3 && n.textContent.trim()))
      .filter((e) => {
        const style = getComputedStyle(e);
        return /hidden|clip/.test(style.overflow) && style.webkitLineClamp === 'none' && style.position !== 'absolute'
          && (e.scrollHeight > e.clientHeight + 1 || e.scrollWidth > e.clientWidth + 1);
      })
      .map((e) => `cut: ${show(e)}`),

    // WCAG 2.5.8: 24 by 24, or enough room around; links within a sentence are free
    targets: () => {
      const all = focusable();
      const inline = (e) => e.tagName === 'A' && getComputedStyle(e).display === 'inline'
        && e.closest('p, dd, dt, li, td') && name(e.closest('p, dd, dt, li, td')) !== name(e);
      const box = (e) => (e.type === 'checkbox' || e.type === 'radio' ? e.labels[0] ?? e : e).getBoundingClientRect();
      const roomy = (e) => {
        const r = e.getBoundingClientRect();
        const x = r.left + r.width / 2;
        const y = r.top + r.height / 2;
        return all.every((o) => {
          const q = o.getBoundingClientRect();
          const dx = Math.max(q.left - x, 0, x - q.right);
          const dy = Math.max(q.top - y, 0, y - q.bottom);
          return o === e || o.contains(e) || e.contains(o) || Math.hypot(dx, dy) >= 12;
        });
      };
      return all.filter((e) => !inline(e) && !e.closest('.lk-skip'))
        .filter((e) => box(e).width < 24 || box(e).height < 24)
        .filter((e) => !roomy(e))
        .map(show);
    },

    // the keyboard must have been used before, or the browser hides the ring
    focus: () => [sticky()].flatMap((boxes) => focusable().flatMap((e) => {
      e.focus();
      if (document.activeElement !== e) {
        return [`takes no focus: ${show(e)}`];
      }
      const found = [];
      const style = getComputedStyle(e);
      const ring = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
      if (!ring) {
        found.push(`no ring: ${show(e)}`);
      } else if (contrast(style.outlineColor, background(e.parentElement)) < 3) {
        found.push(`weak ring: ${show(e)}`);
      }
      const r = e.getBoundingClientRect();
      const over = boxes.find((s) => !s.contains(e) && !e.contains(s) && overlap(s.getBoundingClientRect(), r));
      if (over) {
        found.push(`under ${show(over)}: ${show(e)}`);
      }
      const x = Math.min(Math.max(r.left + Math.min(r.width, 200) / 2, 0), innerWidth - 1);
      const y = Math.min(Math.max(r.top + r.height / 2, 0), innerHeight - 1);
      const top = document.elementFromPoint(x, y);
      if (top && !e.contains(top) && !top.contains(e) && !e.labels?.[0]?.contains(top)) {
        found.push(`covered by ${show(top)}: ${show(e)}`);
      }
      return found;
    })),

    // each skip link leads to something that is there and can be left from
    skips: () => {
      const links = [...document.querySelectorAll('.lk-skip a')];
      const targets = links.map((a) => a.getAttribute('href'));
      return links.filter((a) => !document.querySelector(a.getAttribute('href')))
        .map((a) => `leads nowhere: ${show(a)}`)
        .concat(['#inhalt', '#suche'].filter((t) => !targets.includes(t)).map((t) => `no skip link to ${t}`))
        .concat(document.getElementById('ergebnisse') && !targets.includes('#ergebnisse') ? ['no skip link to the results'] : []);
    },

    headings: () => {
      const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter(visible);
      const found = levels.filter((h) => h.tagName === 'H1').length === 1 ? [] : ['not exactly one h1'];
      const body = levels.filter((h) => h.closest('main'));
      body.forEach((h, i) => {
        if (i > 0 && +h.tagName[1] > +body[i - 1].tagName[1] + 1) {
          found.push(`gap before ${show(h)}`);
        }
      });
      return found;
    },

    landmarks: () => {
      const found = [];
      ['main', 'body > header', 'body > footer', '[role=search], search'].forEach((landmark) => {
        const count = document.querySelectorAll(landmark).length;
        if (landmark.startsWith('[role=search]') ? count < 1 : count !== 1) {
          found.push(`${count} × ${landmark}`);
        }
      });
      const names = [...document.querySelectorAll('nav, aside')].map((n) => n.getAttribute('aria-label') || document.getElementById(n.getAttribute('aria-labelledby'))?.textContent || '');
      names.forEach((n, i) => {
        if (!n || names.indexOf(n) !== i) {
          found.push(`navigation without a name of its own: "${n}"`);
        }
      });
      return found;
    },

    // same words, other target: the words must then stand in different items of a list, headings or cards
    links: () => {
      const seen = new Map();
      const context = (a) => a.closest('li, article, details, section, td, dd, nav, p');
      return [...document.querySelectorAll('a[href]')].filter((a) => visible(a) && !a.closest('[aria-hidden=true]')).flatMap((a) => {
        const text = name(a);
        const found = text ? [] : [`no name: ${show(a)}`];
        const before = seen.get(text);
        if (before && before.href !== a.href && context(before) === context(a)) {
          found.push(`two targets for "${text}"`);
        }
        seen.set(text, a);
        if (/^(hier|mehr|weiterlesen|link|klicken sie hier)$/i.test(text)) {
          found.push(`says nothing: "${text}"`);
        }
        if (a.hasAttribute('download') && !/\((?:[A-Z0-9]{2,5}|Datei),? [\d.,]+\s(?:Byte|KB|MB)/.test(text)) {
          found.push(`download without type and size: "${text}"`);
        }
        return found;
      });
    },

    help: () => ['/hilfe', '/barrierefreiheit', '/barriere-melden', '/datenschutz', '/impressum']
      .filter((path) => !document.querySelector(`footer a[href^="${path}"]`))
      .map((path) => `no link to ${path}`),

    paper: () => [...document.querySelectorAll('nav, [role=search]')].filter(visible)
      .map((e) => `printed: ${show(e)}`)
      .concat([...document.querySelectorAll('.lk-question__answer')].filter((e) => !visible(e)).map((e) => `not printed: ${show(e)}`)),

    // each piece of text that is printed, without what style sheets add
    printed: () => [...document.querySelectorAll('main, main *')]
      .filter((e) => visible(e) && !e.closest('.kern-sr-only, .lk-icon') && getComputedStyle(e).webkitLineClamp === 'none')
      .flatMap((e) => [...e.childNodes].filter((n) => n.nodeType === 3 && n.textContent.trim()).map((n) => n.textContent.trim()))
      .filter((text) => /\p{L}/u.test(text)),

    targetsOutside: () => [...document.querySelectorAll('main a[href^="http"]')].filter((a) => visible(a) && a.host !== location.host)
      .map((a) => a.getAttribute('href')),

    // what must not stand alone at the end of a sheet
    openers: () => [...document.querySelectorAll('main h2, main h3, main h4, main dt')].filter(visible).map((e) => e.innerText),

    // of two colours by their names or tokens, as the page resolves them
    contrast: (front, back) => {
      const resolved = (colour) => {
        const probe = document.body.appendChild(document.createElement('i'));
        probe.style.color = colour.startsWith('--') ? `var(${colour})` : colour;
        const value = getComputedStyle(probe).color;
        probe.remove();
        return value;
      };
      return contrast(resolved(front), resolved(back));
    },

    frame: () => [[...document.querySelectorAll('body > header nav a, body > footer nav a')].map(name).join(' | ')],
  };
})();
