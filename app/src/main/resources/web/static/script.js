// Comfort only: every page works without it.
"use strict";

// A list is narrowed as soon as a choice is made.
for (const select of document.querySelectorAll("form.filters select")) {
  select.addEventListener("change", () => select.form.requestSubmit());
}

// Empty fields need not stand in the address.
for (const form of document.querySelectorAll("form[method=get]")) {
  form.addEventListener("submit", () => {
    for (const field of form.elements) {
      if (field.name && !field.value) field.disabled = true;
    }
  });
}
window.addEventListener("pageshow", () => {
  for (const field of document.querySelectorAll("form[method=get] :disabled")) field.disabled = false;
});

// Words of a report that a link leads to are marked as a whole, also where they overlap with others.
function point() {
  const place = /^#w(\d+)-(\d+)$/.exec(location.hash);
  for (const mark of document.querySelectorAll("mark.pointed")) mark.classList.remove("pointed");
  if (!place) return;
  const start = Number(place[1]);
  const end = Number(place[2]);
  for (const mark of document.querySelectorAll("mark[data-start]")) {
    if (Number(mark.dataset.start) >= start && Number(mark.dataset.end) <= end) mark.classList.add("pointed");
  }
}
window.addEventListener("hashchange", point);
point();
