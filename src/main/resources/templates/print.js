
const folded = () => document.querySelectorAll('#violations details, #errors details, #defects details, #operations details');
addEventListener('beforeprint', () => folded().forEach(d => { d.dataset.was = d.open; d.open = true; }));
addEventListener('afterprint', () => folded().forEach(d => { d.open = d.dataset.was === 'true'; }));
addEventListener('click', e => {
  const button = e.target.closest('button.copy');
  const code = button && button.parentElement.querySelector('code');
  if (code) {
    getSelection().selectAllChildren(code);
    navigator.clipboard.writeText(code.textContent).then(() => { button.textContent = 'copied'; }, () => {});
  }
});
