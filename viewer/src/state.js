// What is chosen: filters, colours, sizes, the thing looked at. Views are told when it changes.

import { STANDINGS, claims, entities, relations, types } from "./data.js";

const listeners = [];

export const state = {
  types: new Set(types.map((_, index) => index)),
  relations: new Set(relations.map((_, index) => index)),
  standings: new Set(STANDINGS),
  document: "",
  from: "",
  to: "",
  size: "degree",
  colour: "type",
  meetings: "nodes",
  selected: null,
  edge: null,
};

export const onChange = (listener) => listeners.push(listener);

export function change(values) {
  Object.assign(state, values);
  const what = new Set(Object.keys(values));
  for (const listener of listeners) listener(what);
}

/** Whether a claim passes all filters. Documents without a date pass while no date is asked for. */
export function passes(claim) {
  if (!state.standings.has(claim.standing) || !state.relations.has(claim.relation)) return false;
  if (!state.types.has(claim.subject.type) || (claim.object && !state.types.has(claim.object.type))) return false;
  if (state.document !== "" && claim.document.index !== Number(state.document)) return false;
  const day = claim.document.published;
  if (state.from && !(day && day >= state.from)) return false;
  return !(state.to && !(day && day.slice(0, state.to.length) <= state.to));
}

export const visibleClaims = () => claims.filter(passes);

export function restore() {
  change({
    types: new Set(types.map((_, index) => index)), relations: new Set(relations.map((_, index) => index)),
    standings: new Set(STANDINGS), document: "", from: "", to: "",
  });
}

/** Chooses an entity; with ``focus`` the network moves to it. */
export const select = (entity, focus = false) => change({ selected: entity, edge: null, ...(focus ? { focus } : {}) });
export const entityAt = (index) => entities[index];
