// A grid under the hand of somebody who knows Excel. Without this script it is a plain form.
(function () {
  'use strict';
  const grid = document.querySelector('[data-grid]');
  if (!grid) return;
  const form = grid.closest('form');
  const body = grid.tBodies[0];
  const counter = form.querySelector('[data-grid-count]');
  const grows = grid.hasAttribute('data-grid-grow');
  const cells = (row) => Array.from(row.querySelectorAll('.grid-cell'));
  const rows = () => Array.from(body.rows);
  if (!body.rows.length || !cells(body.rows[0]).length) return;

  const where = (cell) => {
    const row = cell.closest('tr');
    return { row: rows().indexOf(row), column: cells(row).indexOf(cell) };
  };
  const at = (row, column) => body.rows[row] && cells(body.rows[row])[column];
  const go = (row, column) => {
    const cell = at(row, column);
    if (cell) { cell.focus(); cell.select(); }
    return Boolean(cell);
  };
  const clean = (text) => text.replace(/[\u00a0\u202f]/g, ' ').trim();
  const plural = (n, one, few, many) => {
    const tens = n % 100, last = n % 10;
    if (last === 0 || last > 4 || (tens > 10 && tens < 15)) return many;
    return last === 1 ? one : few;
  };

  // what differs from what is stored: after a refused save the page comes with what was typed, and the row tells what was
  let moved = false;
  const stored = new WeakMap();
  const was = (cell) => {
    const row = cell.closest('tr');
    if (!stored.has(row)) {
      const texts = row.querySelector('input[name^="was-"]');
      stored.set(row, texts ? texts.value.split('|') : null);
    }
    return stored.get(row) ? stored.get(row)[cells(row).indexOf(cell)] || '' : cell.defaultValue;
  };
  const mark = (cell) => cell.classList.toggle('is-changed', clean(cell.value) !== clean(was(cell)));
  const count = () => {
    const changed = grid.querySelectorAll('.is-changed').length;
    counter.textContent = (changed ? 'Изменено: ' + changed + ' ' + plural(changed, 'ячейка', 'ячейки', 'ячеек') : '')
      + (moved ? (changed ? '. ' : '') + 'Строки переставлены' : '');
  };

  // a grid that grows always ends with an empty row
  let made = 0;
  const number = () => rows().forEach((row, i) => {
    const shown = row.querySelector('.grid-handle span');
    if (shown) shown.textContent = i + 1;
  });
  const grow = () => {
    const model = body.rows[body.rows.length - 1];
    const row = model.cloneNode(true);
    made += 1;
    const key = 'g' + made;
    row.className = '';
    row.querySelectorAll('.field-error').forEach((error) => error.remove());
    row.querySelectorAll('.grid-read').forEach((read) => { read.textContent = ''; });
    row.querySelectorAll('.grid-cell').forEach((cell) => {
      cell.value = cell.defaultValue = '';
      cell.className = 'grid-cell is-word';
      cell.id = cell.name + '-' + key;
      cell.setAttribute('aria-label', cell.getAttribute('aria-label').replace(/\d+$/, body.rows.length + 1));
    });
    row.querySelectorAll('input').forEach((input) => {
      if (input.type === 'checkbox') { input.checked = false; input.value = key; }
      else if (input.name === 'key') input.value = key;
      else if (input.name === 'version') input.value = '0';
      else input.value = '';
    });
    body.append(row);
    number();
  };
  const keepSpare = () => {
    if (grows && cells(body.rows[body.rows.length - 1]).some((cell) => clean(cell.value))) grow();
  };

  grid.addEventListener('input', (event) => {
    if (!event.target.matches('.grid-cell')) return;
    mark(event.target); count(); keepSpare();
  });

  grid.addEventListener('focusin', (event) => {
    if (event.target.matches('.grid-cell')) event.target.select();
  });

  const shift = (row, up) => {
    const other = up ? row.previousElementSibling : row.nextElementSibling;
    if (!other) return;
    if (up) other.before(row); else other.after(row);
    moved = true;
    number(); count();
    form.dispatchEvent(new Event('input', { bubbles: true }));
  };

  grid.addEventListener('keydown', (event) => {
    const cell = event.target;
    if (!cell.matches('.grid-cell') || event.ctrlKey || event.metaKey) return;
    if (event.altKey) {
      if (grows && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
        event.preventDefault();
        shift(cell.closest('tr'), event.key === 'ArrowUp');
        cell.focus();
      }
      return;
    }
    const place = where(cell);
    const whole = cell.selectionStart === 0 && cell.selectionEnd === cell.value.length;
    const atStart = whole || cell.selectionEnd === 0;
    const atEnd = whole || cell.selectionStart === cell.value.length;
    let left = false;
    if (event.key === 'ArrowUp' || (event.key === 'Enter' && event.shiftKey)) left = go(place.row - 1, place.column);
    else if (event.key === 'ArrowDown' || event.key === 'Enter') left = go(place.row + 1, place.column);
    else if (event.key === 'ArrowLeft' && atStart) left = go(place.row, place.column - 1);
    else if (event.key === 'ArrowRight' && atEnd) left = go(place.row, place.column + 1);
    else if (event.key === 'Escape') {
      cell.value = was(cell); mark(cell); count(); cell.select(); left = true;
    }
    // Enter in the last row must not send the form by surprise
    if (left || event.key === 'Enter') event.preventDefault();
  });

  document.addEventListener('keydown', (event) => {
    if ((event.ctrlKey || event.metaKey) && event.code === 'KeyS') { event.preventDefault(); form.requestSubmit(); }
  });

  // a block from a spreadsheet: lines and tabs, a cell of several lines in quotes; a line break at the very end is no row
  const block = (text) => {
    const lines = [[]];
    let cell = '', quoted = false;
    for (let i = 0; i < text.length; i += 1) {
      const c = text[i];
      if (quoted) {
        if (c === '"' && text[i + 1] === '"') { cell += '"'; i += 1; } else if (c === '"') quoted = false; else cell += c;
      } else if (c === '"' && cell === '') quoted = true;
      else if (c === '\t') { lines[lines.length - 1].push(cell); cell = ''; }
      else if (c === '\n') { lines[lines.length - 1].push(cell); cell = ''; lines.push([]); }
      else cell += c;
    }
    lines[lines.length - 1].push(cell);
    return lines;
  };
  const put = (cell, value) => {
    cell.value = clean(value); mark(cell);
    if (cell.dataset.read) cell.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const pasted = (target, lost) => {
    keepSpare();
    target.dispatchEvent(new Event('input', { bubbles: true }));
    count();
    if (lost) counter.textContent += '. Не поместилось: ' + lost + ' ' + plural(lost, 'ячейка', 'ячейки', 'ячеек');
  };
  const byPosition = (target, lines) => {
    const place = where(target);
    let lost = 0;
    lines.forEach((values, down) => {
      while (grows && !body.rows[place.row + down]) grow();
      values.forEach((value, right) => {
        const cell = at(place.row + down, place.column + right);
        if (cell) put(cell, value); else if (clean(value)) lost += 1;
      });
    });
    pasted(target, lost);
  };

  // what was left out of a pasted block is said above the grid, until the next one
  const told = form.querySelector('[data-grid-told]');
  const tell = (placed, notes) => {
    told.hidden = false;
    told.classList.toggle('note-warning', notes.length > 0);
    told.classList.toggle('note-success', notes.length === 0);
    told.querySelector('b').textContent = placed;
    told.querySelector('ul').replaceChildren(...notes.map((note) => {
      const line = document.createElement('li');
      line.textContent = note;
      return line;
    }));
    if (notes.length) told.scrollIntoView({ block: 'nearest' });
  };
  const cellOf = (row, key) => row && row.querySelector('[id="' + key + '-' + row.id.slice(2) + '"]');
  const byNames = (target, answer) => {
    const start = where(target).row;
    const notes = [];
    let row = null, down = -1, schools = 0, lost = 0;
    answer.split('\n').map((line) => line.split('\t')).forEach(([kind, first, second]) => {
      if (kind === 'note') notes.push(first);
      else if (kind === 'line') { down += 1; row = body.rows[start + down]; if (row) schools += 1; else lost += 1; }
      else if (kind === 'school') {
        row = document.getElementById('r-' + first);
        if (row) schools += 1; else notes.push('«' + second + '»: этой школы нет на странице, снимите отбор');
      } else if (kind === 'cell' && row) {
        const cell = cellOf(row, first);
        if (cell) put(cell, second || '');
      }
    });
    if (lost) notes.push('Ниже нет места: не вставлено строк — ' + lost);
    pasted(target, 0);
    tell(schools ? 'Вставлено: ' + schools + ' ' + plural(schools, 'школа', 'школы', 'школ') + '. Проверьте и сохраните.' : 'Ничего не вставлено', notes);
  };
  const place = (target, lines) => {
    counter.textContent = 'Ищу школы…';
    if (told) told.hidden = true;
    const question = new URLSearchParams({
      _csrf: form.elements._csrf ? form.elements._csrf.value : '',
      column: target.name.slice(0, target.name.lastIndexOf('-')),
      text: lines.map((values) => values.map((value) => value.replace(/\s+/g, ' ')).join('\t')).join('\n')
    });
    fetch(grid.dataset.gridPlaces, { method: 'POST', body: question })
      .then((answer) => (answer.ok && !answer.redirected ? answer.text() : Promise.reject(answer)))
      .then((answer) => { if (answer === 'bare') byPosition(target, lines); else byNames(target, answer); })
      // without an answer nobody knows whose figures these are
      .catch(() => { count(); tell('Ничего не вставлено', ['Не удалось узнать, к каким школам относится блок. Обновите страницу и вставьте ещё раз.']); });
  };
  grid.addEventListener('paste', (event) => {
    const text = event.clipboardData && event.clipboardData.getData('text/plain');
    if (!event.target.matches('.grid-cell') || !text || !/[\t\r\n]/.test(text)) return;
    event.preventDefault();
    const lines = block(text.replace(/\r\n?/g, '\n').replace(/\n$/, ''));
    if (grid.dataset.gridPlaces) place(event.target, lines); else byPosition(event.target, lines);
  });

  // rows are drawn by their number
  if (grows) {
    let drawn = null;
    grid.addEventListener('pointerdown', (event) => {
      const handle = event.target.closest('.grid-handle');
      if (handle && !event.target.matches('input')) handle.closest('tr').draggable = true;
    });
    grid.addEventListener('dragstart', (event) => { drawn = event.target.closest('tr'); event.dataTransfer.effectAllowed = 'move'; });
    grid.addEventListener('dragover', (event) => {
      const over = event.target.closest('tbody tr');
      if (!drawn || !over || over === drawn) return;
      event.preventDefault();
      const middle = over.getBoundingClientRect();
      if (event.clientY < middle.top + middle.height / 2) over.before(drawn); else over.after(drawn);
    });
    grid.addEventListener('drop', (event) => event.preventDefault());
    grid.addEventListener('dragend', () => {
      if (!drawn) return;
      drawn.draggable = false; drawn = null; moved = true;
      number(); count();
      form.dispatchEvent(new Event('input', { bubbles: true }));
    });
  }

  rows().forEach((row) => cells(row).forEach(mark));
  count();
})();
