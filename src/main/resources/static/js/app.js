// Small comforts on top of pages that work without any script.
(function () {
  'use strict';
  const all = (selector, root) => Array.from((root || document).querySelectorAll(selector));
  const typing = (target) => target.closest('input, textarea, select, [contenteditable]') !== null;

  // --- forms: one press is one press, and typed text is not lost by accident
  let dirty = document.querySelector('form[data-dirty] .form-errors, form[data-dirty-now]') !== null;
  const words = new WeakMap();
  const busy = (form, on, pressed) => {
    form.classList.toggle('is-busy', on);
    if (on) form.setAttribute('aria-busy', 'true');
    else form.removeAttribute('aria-busy');
    const button = pressed || form.querySelector('button[type=submit], button:not([type])');
    if (on && button) {
      button.classList.add('is-waiting');
      if (form.dataset.busy) { words.set(button, button.innerHTML); button.textContent = form.dataset.busy; }
    }
    if (!on) all('.is-waiting', form).forEach((one) => {
      one.classList.remove('is-waiting');
      if (words.has(one)) one.innerHTML = words.get(one);
    });
  };
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (form.method === 'post') dirty = false;
    if (!form.hasAttribute('data-busy')) return;
    if (form.classList.contains('is-busy')) event.preventDefault();
    else busy(form, true, event.submitter);
  });
  document.addEventListener('input', (event) => {
    if (event.target.closest('form[data-dirty]')) dirty = true;
  });
  window.addEventListener('beforeunload', (event) => {
    if (dirty) event.preventDefault();
  });
  window.addEventListener('pageshow', () => all('form.is-busy').forEach((form) => busy(form, false)));

  // --- a part of the page that did not come: said, and nothing on the page is lost
  ['htmx:responseError', 'htmx:sendError', 'htmx:timeout'].forEach((kind) => document.addEventListener(kind, (event) => {
    const answer = event.detail.xhr;
    if (answer && answer.getResponseHeader('HX-Redirect')) return;
    const content = document.getElementById('content');
    if (!content || content.querySelector('[data-unanswered]')) return;
    const note = document.createElement('div');
    note.className = 'note note-error';
    note.dataset.unanswered = '';
    note.setAttribute('role', 'alert');
    note.textContent = 'Эта часть страницы не обновилась. Введённое и данные на месте, попробуйте через минуту.';
    content.prepend(note);
  }));
  document.addEventListener('htmx:afterOnLoad', () => all('[data-unanswered]').forEach((note) => note.remove()));

  // --- how what is being typed is understood: data-read asks, the answer stands beside it or in data-read-into
  const asking = new WeakMap();
  const read = (field) => {
    const shown = field.dataset.readInto ? document.querySelector(field.dataset.readInto) : field.parentElement.querySelector('.grid-read');
    if (!shown) return;
    fetch(field.dataset.read + '?term=' + encodeURIComponent(field.value))
      .then((answer) => (answer.ok && !answer.redirected ? answer.text() : ''))
      .then((text) => { shown.textContent = field.dataset.readInto ? text : text.replace('Понято так: ', ''); })
      .catch(() => { shown.textContent = ''; });
  };
  document.addEventListener('input', (event) => {
    const field = event.target.closest('[data-read]');
    if (!field) return;
    clearTimeout(asking.get(field));
    asking.set(field, setTimeout(() => read(field), 300));
  });
  all('[data-read][data-read-into]').forEach((field) => { if (field.value) read(field); });

  // --- long parts of a page are folded on a phone, unless the address asks for something in them
  if (window.matchMedia('(max-width: 47.99rem)').matches && !location.search && !location.hash) {
    const parts = all('details[data-fold-narrow]');
    if (parts.length > 2) parts.forEach((part) => { part.open = false; });
  }

  // --- menus made of <details>: close by Escape and by a press elsewhere
  const closeMenus = (but) => all('details.menu[open]').forEach((menu) => { if (menu !== but) menu.open = false; });
  document.addEventListener('click', (event) => closeMenus(event.target.closest('details.menu')));
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      const open = document.querySelector('details.menu[open]');
      if (open) { open.open = false; open.querySelector('summary').focus(); }
      else if (location.hash === '#menu') location.hash = '#content';
    }
    if (event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !typing(event.target)) {
      const search = document.getElementById('everywhere');
      if (search && search.offsetParent !== null) { event.preventDefault(); search.focus(); search.select(); }
    }
  });

  // --- light and dark
  const showTheme = () => all('[data-theme-switch] [data-theme]').forEach((button) =>
    button.setAttribute('aria-pressed', String(button.dataset.theme === document.documentElement.dataset.theme)));
  all('[data-theme-switch]').forEach((group) => {
    group.hidden = false;
    group.addEventListener('click', (event) => {
      const button = event.target.closest('[data-theme]');
      if (button) { window.chooseTheme(button.dataset.theme); showTheme(); }
    });
  });
  showTheme();

  // --- printing, choosing, filling in
  all('[data-print]').forEach((button) => {
    button.hidden = false;
    button.addEventListener('click', () => window.print());
  });
  all('[data-back]').forEach((button) => {
    button.hidden = history.length < 2;
    button.addEventListener('click', () => history.back());
  });
  all('form[data-autosubmit]').forEach((form) => form.addEventListener('change', () => form.requestSubmit()));
  document.addEventListener('click', (event) => {
    const fill = event.target.closest('[data-fill]');
    if (!fill) return;
    event.preventDefault();
    Object.entries(JSON.parse(fill.dataset.fill)).forEach(([id, value]) => {
      const field = document.getElementById(id);
      if (field) field.value = value;
    });
    const submit = fill.dataset.press && document.getElementById(fill.dataset.press);
    if (submit) submit.focus();
  });
  document.addEventListener('change', (event) => {
    const whole = event.target.closest('[data-check-all]');
    if (whole) all(whole.dataset.checkAll).forEach((box) => { box.checked = whole.checked; });
  });

  // --- a file that is too large is refused before it travels; the server refuses it too
  document.addEventListener('change', (event) => {
    const input = event.target;
    if (!input.matches('input[type=file][data-largest]')) return;
    const field = input.closest('.field') || input.parentElement;
    all('.field-error', field).forEach((one) => one.remove());
    const file = input.files[0];
    const large = Boolean(file) && file.size > Number(input.dataset.largest);
    input.classList.toggle('is-invalid', large);
    input.setAttribute('aria-invalid', String(large));
    if (!large) return;
    const told = document.createElement('p');
    told.className = 'field-error';
    told.setAttribute('role', 'alert');
    told.textContent = 'Файл «' + file.name + '» больше 10 МБ (' + (file.size / 1048576).toFixed(1).replace('.', ',') + ' МБ): выберите поменьше. Остальное, что вы ввели, на месте.';
    field.append(told);
    input.value = '';
  });

  // --- a long choice is narrowed while typing
  all('[data-narrow]').forEach((search) => search.addEventListener('input', () => {
    const plain = (text) => text.toLowerCase().replace(/ё/g, 'е');
    all(search.dataset.narrow).forEach((line) => { line.hidden = !plain(line.textContent).includes(plain(search.value.trim())); });
  }));
  all('[data-narrow]').forEach((search) => search.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') event.preventDefault();
  }));

  // --- tabs wider than the screen: the open one is in sight
  all('.tabs a[aria-current]').forEach((tab) => {
    const strip = tab.closest('ul');
    if (strip.scrollWidth > strip.clientWidth) strip.scrollLeft = tab.offsetLeft - strip.offsetLeft - (strip.clientWidth - tab.offsetWidth) / 2;
  });

  // --- after a refused form the reader starts at the list of errors
  const errors = document.querySelector('[data-focus]');
  if (errors) errors.focus();
})();
