
const folded = () => document.querySelectorAll('#violations details, #errors details, #defects details, #operations details');
addEventListener('beforeprint', () => folded().forEach(d => { d.dataset.was = d.open; d.open = true; }));
addEventListener('afterprint', () => folded().forEach(d => { d.open = d.dataset.was === 'true'; }));
