// Runs before the first paint: light or dark, as chosen on this device, else as the system has it.
(function () {
  var root = document.documentElement;
  var system = window.matchMedia('(prefers-color-scheme: dark)');
  function chosen() {
    try { return localStorage.getItem('theme') || 'auto'; } catch (e) { return 'auto'; }
  }
  function apply() {
    var theme = chosen();
    root.dataset.theme = theme;
    root.dataset.bsTheme = theme === 'auto' ? (system.matches ? 'dark' : 'light') : theme;
  }
  root.classList.add('js');
  apply();
  system.addEventListener('change', apply);
  window.chooseTheme = function (theme) {
    try { localStorage.setItem('theme', theme); } catch (e) { /* a private window forgets */ }
    apply();
  };
})();
