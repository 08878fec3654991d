// Runs before the first paint. The key and the attribute are Mantine's.
(function () {
  var chosen;
  try {
    chosen = window.localStorage.getItem('mantine-color-scheme-value');
  } catch {
    chosen = null;
  }
  if (chosen !== 'light' && chosen !== 'dark') {
    chosen = window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  }
  document.documentElement.setAttribute('data-mantine-color-scheme', chosen);
})();
