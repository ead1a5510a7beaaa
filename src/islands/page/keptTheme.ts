/** Runs while the head is read, so that the first thing painted is already in the colours the reader has chosen. */
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset['theme'] = theme;
} catch {
  // Storage is refused: the system's colours hold.
}
