"use strict";
// Every text comes in by textContent: what an article says is never read as markup.
const KEYS = { s: "same", d: "different", a: "accept", r: "reject", u: "undo" };
let items = [];
let answered = {};
let at = 0;
const KEY_OF = Object.fromEntries(Object.entries(KEYS).map(([key, answer]) => [answer, key]));

function add(parent, name, text, className) {
  const element = document.createElement(name);
  if (text !== undefined) element.textContent = text;
  if (className) element.className = className;
  parent.appendChild(element);
  return element;
}

function key(parent, text, letter, act) {
  const button = add(parent, "button", text);
  button.type = "button";
  add(button, "kbd", letter).setAttribute("aria-hidden", "true");
  button.addEventListener("click", act);
  return button;
}

function show() {
  const main = document.getElementById("item");
  const answers = document.getElementById("answers");
  main.replaceChildren();
  answers.replaceChildren();
  const place = document.getElementById("place");
  if (!items.length) {
    place.textContent = "";
    add(main, "h2", "Nothing is left to decide");
    add(main, "p", "Nobody was weighed against anybody, and no claim makes a fact.", "told");
    return;
  }
  const item = items[at];
  const decided = Object.keys(answered).length;
  place.textContent = `${at + 1} of ${items.length}, ${decided} decided`;
  const done = document.getElementById("done");
  done.max = items.length;
  done.value = decided;
  add(main, "h2", item.title);
  add(main, "p", item.told, "told");
  for (const [where, before, words, after] of item.passages) {
    const quote = add(main, "blockquote");
    const said = add(quote, "p", undefined, "words");
    said.append(before);
    add(said, "mark", words);
    said.append(after);
    add(quote, "p", where, "where");
  }
  if (item.features.length) {
    add(main, "h3", "Evidence, in bits");
    const table = add(main, "table");
    for (const [name, weight] of item.features) {
      const row = add(table, "tr");
      const shown = weight ? `${weight > 0 ? "+" : "−"}${Math.abs(weight)}` : "!";
      add(row, "td", shown, weight > 0 ? "for" : "against");
      add(row, "td", name);
    }
  }
  for (const answer of item.answers) {
    const button = key(answers, answer, KEY_OF[answer], () => take(answer));
    button.setAttribute("aria-pressed", String(answered[at] === answer));
  }
  if (answered[at]) key(answers, "undo", "u", () => take("undo"));
  key(answers, "previous", "p", () => move(-1)).className = "quiet";
  key(answers, "next", "n", () => move(1)).className = "quiet";
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
    message.className = "";
    message.textContent = kept ? `kept: ${item.title} ${kept}` : `taken back: ${item.title}`;
    if (kept && number === at && at < items.length - 1) at += 1;
    show();
  } catch (error) {
    message.className = "failed";
    message.textContent = `not kept: ${error.message}`;
  }
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
  const pressed = event.key.toLowerCase();
  if (pressed === "n" || pressed === "j") move(1);
  else if (pressed === "p" || pressed === "k") move(-1);
  else if (KEYS[pressed]) take(KEYS[pressed]);
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
