// The grid of figures under the hand of somebody who knows Excel. Without this script it is a plain form.
(function () {
  'use strict';
  const grid = document.querySelector('[data-grid]');
  if (!grid) return;
  const form = grid.closest('form');
  const counter = form.querySelector('[data-grid-count]');
  const rows = Array.from(grid.tBodies[0].rows).map((row) => Array.from(row.querySelectorAll('input.grid-cell')));
  if (!rows.length || !rows[0].length) return;

  const where = (cell) => {
    const row = rows.findIndex((cells) => cells.includes(cell));
    return row < 0 ? null : { row, column: rows[row].indexOf(cell) };
  };
  const go = (row, column) => {
    const cell = rows[row] && rows[row][column];
    if (cell) { cell.focus(); cell.select(); }
    return Boolean(cell);
  };
  const clean = (text) => text.replace(/[\u00a0\u202f]/g, ' ').trim();
  const plural = (n, one, few, many) => {
    const tens = n % 100, last = n % 10;
    if (last === 0 || last > 4 || (tens > 10 && tens < 15)) return many;
    return last === 1 ? one : few;
  };

  // what differs from the page as it came
  const mark = (cell) => cell.classList.toggle('is-changed', clean(cell.value) !== cell.defaultValue);
  const count = () => {
    const changed = grid.querySelectorAll('.is-changed').length;
    counter.textContent = changed ? 'Изменено: ' + changed + ' ' + plural(changed, 'ячейка', 'ячейки', 'ячеек') : '';
  };
  grid.addEventListener('input', (event) => { mark(event.target); count(); });

  grid.addEventListener('focusin', (event) => {
    if (event.target.matches('input.grid-cell')) event.target.select();
  });

  grid.addEventListener('keydown', (event) => {
    const cell = event.target;
    const at = cell.matches('input.grid-cell') && where(cell);
    if (!at || event.ctrlKey || event.metaKey || event.altKey) return;
    const whole = cell.selectionStart === 0 && cell.selectionEnd === cell.value.length;
    const atStart = whole || cell.selectionEnd === 0;
    const atEnd = whole || cell.selectionStart === cell.value.length;
    let moved = false;
    if (event.key === 'ArrowUp' || (event.key === 'Enter' && event.shiftKey)) moved = go(at.row - 1, at.column);
    else if (event.key === 'ArrowDown' || event.key === 'Enter') moved = go(at.row + 1, at.column);
    else if (event.key === 'ArrowLeft' && atStart) moved = go(at.row, at.column - 1);
    else if (event.key === 'ArrowRight' && atEnd) moved = go(at.row, at.column + 1);
    else if (event.key === 'Escape') {
      cell.value = cell.defaultValue; mark(cell); count(); cell.select(); moved = true;
    }
    // Enter in the last row must not send the form by surprise
    if (moved || event.key === 'Enter') event.preventDefault();
  });

  document.addEventListener('keydown', (event) => {
    if ((event.ctrlKey || event.metaKey) && event.code === 'KeyS') { event.preventDefault(); form.requestSubmit(); }
  });

  // a block from a spreadsheet: lines and tabs; a line break at the very end is no row
  grid.addEventListener('paste', (event) => {
    const at = event.target.matches('input.grid-cell') && where(event.target);
    const text = event.clipboardData && event.clipboardData.getData('text/plain');
    if (!at || !text || !/[\t\r\n]/.test(text)) return;
    event.preventDefault();
    const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n').map((line) => line.split('\t'));
    let lost = 0;
    lines.forEach((values, down) => values.forEach((value, right) => {
      const cell = rows[at.row + down] && rows[at.row + down][at.column + right];
      if (cell) { cell.value = clean(value); mark(cell); } else if (clean(value)) lost += 1;
    }));
    event.target.dispatchEvent(new Event('input', { bubbles: true }));
    count();
    if (lost) counter.textContent += '. Не поместилось: ' + lost + ' ' + plural(lost, 'ячейка', 'ячейки', 'ячеек');
  });

  rows.forEach((cells) => cells.forEach(mark));
  count();
})();
