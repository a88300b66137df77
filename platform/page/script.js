// Convoke: what script adds to pages that work without it. No library, no eval.
(() => {
"use strict";
const one = (what, where = document) => where.querySelector(what);
const all = (what, where = document) => [...where.querySelectorAll(what)];
const on = (what, name, act) => what?.addEventListener(name, act);
const back = (act) => on(window, "pageshow", (event) => event.persisted && act());

// The error summary takes the focus.
one("[data-errors]")?.focus();
all("button[hidden]").forEach((button) => button.hidden = false);
all("[data-print]").forEach((button) => on(button, "click", () => print()));

// A list of zones begins with the browser's own.
for (const list of all("[data-zones]")) {
  const zone = JSON.stringify(Intl.DateTimeFormat().resolvedOptions().timeZone);
  const known = one(`[value=${zone}], [data-also~=${zone}]`, list);
  if (!list.value && known) known.selected = true;
}

// A form is sent once; coming back or 8 seconds open it again.
const lock = (form, shut) => {
  form.toggleAttribute("data-sent", shut);
  all("button", form).forEach((button) => button.setAttribute("aria-disabled", shut));
  one("#status").textContent = shut ? document.body.dataset.busy : "";
};
on(document, "submit", (event) => {
  const form = event.target;
  if (form.getAttribute("method") !== "post" || event.defaultPrevented) return;
  if (form.hasAttribute("data-sent")) return event.preventDefault();
  lock(form, true);
  setTimeout(lock, 8000, form, false);
});
back(() => all("[data-sent]").forEach((form) => lock(form, false)));

// Grids: buttons for rows and columns, and the arrow keys.
for (const grid of all("[data-grid]")) {
  const rows = all("tbody tr", grid).map((row) => [...row.cells]);
  const whole = (head, cells) => {
    const boxes = cells.map((cell) => one("input", cell)).filter(Boolean);
    if (boxes.length < 2) return;
    const button = document.createElement("button");
    Object.assign(button, { type: "button", className: "link", textContent: grid.dataset.grid });
    button.setAttribute("aria-label", `${grid.dataset.grid} – ${one("span", head).textContent}`);
    on(button, "click", () => {
      const tick = boxes.some((box) => !box.checked);
      boxes.forEach((box) => box.checked = tick);
    });
    head.append(button);
  };
  [...one("thead tr", grid).cells].forEach((head, x) => whole(head, rows.map((row) => row[x])));
  for (const row of rows) whole(row[0], row);
  on(grid, "keydown", (event) => {
    const cell = event.target.closest("td"), turn = document.dir === "rtl" ? -1 : 1;
    const way = { ArrowLeft: [-turn, 0], ArrowRight: [turn, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
    if (!cell || !way) return;
    event.preventDefault();
    let x = cell.cellIndex, y = rows.findIndex((row) => row.includes(cell)), box;
    do { box = rows[y += way[1]]?.[x += way[0]]; } while (box && !one("input", box));
    if (box) one("input", box).focus();
  });
}

// Keys of the office; the key help turns them off (WCAG 2.2, 2.1.4).
const help = one("#keys"), use = one("[data-keys-use]");
let went = -9999;
try { if (use) use.checked = localStorage.keys !== "off"; } catch {}
on(use, "change", () => { try { localStorage.keys = use.checked ? "on" : "off"; } catch {} });
on(one("[data-keys-open]"), "click", () => help.showModal());
on(document, "keydown", (event) => {
  const at = event.target, now = event.timeStamp;
  if (!use?.checked || help.open || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (at.matches("textarea, select, input:not([type=checkbox], [type=radio])")) return;
  // Where a keyboard gives no Latin letter, the key's place does.
  const key = event.key > "~" && event.code.startsWith("Key") ? event.code[3].toLowerCase() : event.key;
  let to;
  if (now - went < 1500) {
    to = all("[data-key]").find((link) => link.dataset.key === key);
    went = -9999;
    to?.click();
  } else if (key === "g") went = now;
  else if (key === "/") to = one("[data-search]");
  else if (key === "?" || key === "؟") help.showModal();
  else if (key === "j" || key === "k") {
    const links = all("[data-keys] [data-open]"), row = links.findIndex((link) => link.closest("tr").contains(at));
    to = links[row < 0 ? 0 : row + (key === "j" ? 1 : -1)];
  }
  if (to) { event.preventDefault(); to.focus(); }
});

// Fills a part afresh, but not under the hands of someone who types in it. Trusted types allow it.
const ask = (part, address, form) => {
  const call = new XMLHttpRequest();
  call.open(form ? "POST" : "GET", address);
  call.responseType = "document";
  call.setRequestHeader("X-Part", part.id);
  call.onload = () => {
    const held = one(":focus", part);
    const moved = call.responseURL !== new URL(address, location).href.split("#")[0];
    if (call.status !== 200 || moved || held?.matches("input, textarea, select")) return;
    const at = all("a, button, summary", part).indexOf(held);
    part.replaceChildren(...(call.response.getElementById(part.id) || call.response.body).childNodes);
    all("a, button, summary", part)[at]?.focus();
  };
  call.send(form && new URLSearchParams(new FormData(form)));
};

// Live parts: one connection per address, asked again half a second after an event.
const parts = Map.groupBy?.(all("[data-live]"), (part) => part.dataset.live) || [];
let open = [];
const listen = () => {
  open = [...parts].map(([from, group]) => {
    const source = new EventSource(from);
    let wait;
    source.onmessage = () => {
      wait ||= setTimeout(() => { wait = 0; group.forEach((part) => ask(part, part.dataset.part)); }, 500);
    };
    return source;
  });
};
listen();
on(window, "pagehide", () => open.forEach((source) => source.close()));
back(listen);

// Previews, half a second after the last key.
for (const form of all("[data-preview]")) {
  const into = document.getElementById(form.dataset.into);
  let wait;
  on(form, "input", () => {
    clearTimeout(wait);
    wait = setTimeout(() => ask(into, form.dataset.preview, form), 500);
  });
}
})();
