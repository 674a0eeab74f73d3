// Everything works without this script. With it, a card is picked up without loading the page anew, cards can be dragged, Escape puts a
// card down, and a search that has ended shows its plan. Whoever works by keys goes on where they were: on the card that was decided about,
// on the button that was pressed, or else at the top of what is new; where something is wrong, on what.
'use strict';

const main = () => document.getElementById('main');

// What an element of one page is on the next: a card by its mentee, a button by its form and value, all else by its id.
function key(element) {
  if (!element || !main().contains(element)) {
    return null;
  }
  const card = element.closest('a.pick');
  const form = element.closest('button, input, select') && element.form && element.form.getAttribute('action');
  return card ? 'card ' + new URL(card.href).searchParams.get('card')
    : form ? 'form ' + [form, element.name, element.name === 'put' ? element.value : ''].join(' ')
    : element.id ? 'id ' + element.id : null;
}

// What was not there yet: while a search runs cards cannot be picked up.
let awaited = null;

function focusOn(wanted) {
  const found = [...main().querySelectorAll('a.pick, button, input, select, [id]')]
    .find(one => key(one) === wanted && one.getClientRects().length > 0);
  awaited = found || main().dataset.running !== 'true' ? null : wanted;
  const target = found || main().querySelector('h1');
  if (target.tabIndex < 0) {
    target.tabIndex = -1;
  }
  target.focus({preventScroll: Boolean(found)});
}

async function show(address, push) {
  const answer = await fetch(address, {headers: {Accept: 'text/html'}});
  if (!answer.ok || new URL(answer.url).pathname === '/login') {
    location.assign(address);
    return;
  }
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const before = key(document.activeElement) || awaited;
  main().replaceWith(page.getElementById('main'));
  document.title = page.title;
  if (push) {
    history.pushState(null, '', address);
  }
  const picked = document.getElementById('picked');
  if (picked && push) {
    picked.focus();
  } else if (before) {
    focusOn(before);
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

// A form loads the page anew: what was acted upon is remembered until it is there.
document.addEventListener('submit', event => {
  const button = event.submitter;
  const mentee = button && button.name === 'put' && event.target.querySelector('input[name=mentee]');
  const acted = mentee ? 'card ' + mentee.value : key(button);
  if (acted) {
    sessionStorage.setItem('acted', location.pathname + ' ' + acted);
  }
});

function goOn() {
  const acted = sessionStorage.getItem('acted');
  sessionStorage.removeItem('acted');
  if (acted && main() && acted.startsWith(location.pathname + ' ')) {
    focusOn(document.getElementById('faults') ? 'id faults' : acted.slice(location.pathname.length + 1));
  }
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
goOn();
watch();
