"use strict";
// Every text comes in by textContent: what an article says is never read as markup.
const KEYS = { s: "same", d: "different", a: "accept", r: "reject", u: "undo" };
let items = [];
let answered = {};
let at = 0;

function add(parent, name, text, className) {
  const element = document.createElement(name);
  if (text !== undefined) element.textContent = text;
  if (className) element.className = className;
  parent.appendChild(element);
  return element;
}

function show() {
  const main = document.getElementById("item");
  const answers = document.getElementById("answers");
  main.replaceChildren();
  answers.replaceChildren();
  const place = document.getElementById("place");
  if (!items.length) {
    place.textContent = "nothing to decide";
    return;
  }
  const item = items[at];
  place.textContent = `${at + 1} of ${items.length}, ${Object.keys(answered).length} decided`;
  add(main, "h2", item.title);
  add(main, "p", item.told);
  for (const [where, before, words, after] of item.passages) {
    const quote = add(main, "blockquote");
    quote.append(before);
    add(quote, "mark", words);
    quote.append(after);
    add(quote, "p", where, "where");
  }
  if (item.features.length) {
    const list = add(main, "ul");
    for (const feature of item.features) add(list, "li", feature);
  }
  for (const answer of item.answers) {
    const button = add(answers, "button", answer);
    button.type = "button";
    button.setAttribute("aria-pressed", String(answered[at] === answer));
    button.addEventListener("click", () => take(answer));
  }
}

function move(step) {
  at = Math.min(Math.max(at + step, 0), Math.max(items.length - 1, 0));
  show();
}

async function take(answer) {
  const number = at;
  const item = items[number];
  if (!item || (answer !== "undo" && !item.answers.includes(answer))) return;
  const message = document.getElementById("message");
  try {
    const reply = await fetch("decisions", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ item: number, answer }),
    });
    if (!reply.ok) throw new Error(await reply.text());
    const kept = (await reply.json()).answered;
    if (kept) answered[number] = kept;
    else delete answered[number];
    message.textContent = kept ? `kept: ${kept}` : "taken back";
    if (kept && number === at && at < items.length - 1) at += 1;
    show();
  } catch (error) {
    message.textContent = `not kept: ${error.message}`;
  }
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const key = event.key.toLowerCase();
  if (key === "n" || key === "j") move(1);
  else if (key === "p" || key === "k") move(-1);
  else if (KEYS[key]) take(KEYS[key]);
  else return;
  event.preventDefault();
});

fetch("items").then((reply) => reply.json()).then((content) => {
  items = content.items;
  answered = content.answered;
  document.getElementById("summary").textContent = content.summary;
  show();
  document.getElementById("item").focus();
});
