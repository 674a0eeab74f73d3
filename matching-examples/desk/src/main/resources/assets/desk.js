// Everything works without this script. With it, a card is picked up without loading the page anew, cards can be dragged, Escape puts a
// card down, and a search that has ended shows its plan.
'use strict';

const main = () => document.getElementById('main');

async function show(address, push) {
  const answer = await fetch(address, {headers: {Accept: 'text/html'}});
  if (!answer.ok || new URL(answer.url).pathname === '/login') {
    location.assign(address);
    return;
  }
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  main().replaceWith(page.getElementById('main'));
  document.title = page.title;
  if (push) {
    history.pushState(null, '', address);
  }
  const picked = document.getElementById('picked');
  if (picked && push) {
    picked.focus();
  }
  watch();
}

function putDown() {
  const down = document.querySelector('.putdown');
  if (!down) {
    return;
  }
  const card = new URL(location.href).searchParams.get('card');
  show(down.href, true).then(() => {
    const link = [...document.querySelectorAll('.pick')]
      .find(one => new URL(one.href).searchParams.get('card') === card);
    if (link) {
      link.focus();
    }
  });
}

let watching = 0;

function watch() {
  clearTimeout(watching);
  if (main() && main().dataset.running === 'true') {
    watching = setTimeout(async () => {
      const answer = await fetch(location.pathname + '/progress');
      if (await answer.text() === 'over') {
        show(location.href, false);
      } else {
        watch();
      }
    }, 300);
  } else if (main() && main().dataset.pricing === 'true') {
    watching = setTimeout(() => show(location.href, false), 1000);
  }
}

document.addEventListener('click', event => {
  const link = event.target.closest('a.pick');
  if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
    event.preventDefault();
    show(link.href, true);
  } else if (event.target.closest('a.putdown')) {
    event.preventDefault();
    putDown();
  }
});

document.addEventListener('keydown', event => {
  if (event.key === 'Escape') {
    putDown();
  }
});

// Dragging leaves the mentors where they are, and writes the prices to them; dropping presses the mentor's button.
let dragged = null;

function forget() {
  document.querySelectorAll('.dragging').forEach(one => one.remove());
  dragged = null;
}

document.addEventListener('dragstart', async event => {
  const link = event.target.closest && event.target.closest('a.pick');
  if (!link || document.getElementById('picked')) {
    return;
  }
  event.dataTransfer.setData('text/plain', link.textContent);
  dragged = link.href;
  const answer = await fetch(link.href, {headers: {Accept: 'text/html'}});
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const mentee = page.querySelector('.board input[name=mentee]');
  if (!mentee || dragged !== link.href) {
    return;
  }
  mentee.classList.add('dragging');
  document.querySelector('.board').append(mentee);
  page.querySelectorAll('.mentor').forEach(mentor => {
    const here = document.querySelector(`.mentor[data-mentor="${CSS.escape(mentor.dataset.mentor)}"]`);
    const cost = mentor.querySelector('.cost');
    if (here && cost) {
      cost.classList.add('dragging');
      here.append(cost);
    }
  });
});

const putHere = event => event.target.closest && event.target.closest('.mentor')
  && event.target.closest('.mentor').querySelector('.dragging .moves button:not(.quiet)');

document.addEventListener('dragover', event => {
  if (dragged && putHere(event)) {
    event.preventDefault();
  }
});

document.addEventListener('drop', event => {
  const button = putHere(event);
  if (dragged && button) {
    event.preventDefault();
    button.click();
  }
});

document.addEventListener('dragend', () => setTimeout(forget, 0));

addEventListener('popstate', () => show(location.href, false));
watch();
