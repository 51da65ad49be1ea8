
const all = (selector, within = document) => [...within.querySelectorAll(selector)];

/* What is linked to may be folded. */
const reveal = () => {
  const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target) { return; }
  for (let at = target; at; at = at.parentElement) {
    if (at.tagName === 'DETAILS') { at.open = true; }
  }
  target.scrollIntoView();
};
addEventListener('hashchange', reveal);

const filter = () => {
  const box = document.getElementById('filter');
  const words = box.value.toLowerCase().split(/\s+/).filter(word => word);
  const shown = item => words.every(word => item.textContent.toLowerCase().includes(word));
  let count = 0;
  const show = (item, visible) => { item.hidden = !visible; return visible; };
  all('.finding, #features li').forEach(item => { count += show(item, shown(item)) ? 1 : 0; });
  all('#features ul').forEach(list => {
    const visible = show(list, list.querySelector('li:not([hidden])') !== null);
    if (list.previousElementSibling) { list.previousElementSibling.hidden = !visible; }
  });
  [...all('.feature'), ...all('.folder', document.getElementById('features') || document.body)]
    .forEach(folded => show(folded, folded.querySelector('li:not([hidden])') !== null));
  document.getElementById('filtered').textContent = words.length ? count + ' found' : '';
};

addEventListener('DOMContentLoaded', () => {
  const box = document.getElementById('filter');
  if (box && document.querySelector('.finding, #features li')) {
    box.parentElement.hidden = false;
    box.addEventListener('input', filter);
  }
  reveal();
});

const folded = () => all('#violations details, #errors details, #defects details, #operations details');
addEventListener('beforeprint', () => folded().forEach(d => { d.dataset.was = d.open; d.open = true; }));
addEventListener('afterprint', () => folded().forEach(d => { d.open = d.dataset.was === 'true'; }));
