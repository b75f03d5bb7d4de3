/// The script of the handbook's page: it shows the entries that have what is typed.
///
/// It finds as the program's own search does: by the beginnings of words, marks that were typed before
/// others, spellings that are both right as one. Nothing that it shows comes from what is typed.
enum HandbookPageScript {
  static let text = #"""

    (() => {
      "use strict";
      const form = document.getElementById("page.filter");
      const field = document.getElementById("page.words");
      const choice = document.getElementById("page.mark");
      const count = form.querySelector("output");
      const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

      // A word as it is compared: its letters, the marks of each, and the tone of all.
      const spell = (written) => {
        const tone = (written.match(tones) || []).join("");
        const base = written.replace(tones, "");
        const even = base.replace(/^(h|k|l|m|s|t|qu)y$/, "$1i");
        const letters = even.match(/\P{M}\p{M}*/gu) || [];
        const plain = (text) => text.replace(/\p{M}/gu, "");
        const other = even.replace(/^(h|k|l|m|s|t|qu)i$/, "$1y");
        return { tone, marks: letters.map((letter) => letter.slice(1)), plain: plain(even), other: plain(other) };
      };
      const words = (text) =>
        (text.normalize("NFKD").toLowerCase().replace(/[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/g, "")
          .replace(/[đð]/g, "d\u0335").match(/[\p{L}\p{M}]+|\p{N}+/gu) || []).map(spell);
      const begins = (typed, word) => word.plain.startsWith(typed.plain) || word.plain.startsWith(typed.other);
      const agrees = (typed, word) =>
        (!typed.tone || typed.tone === word.tone) &&
        typed.marks.every((mark, place) => !mark || mark === word.marks[place]);

      const entries = [...document.querySelectorAll("article")].map((article) => ({
        article, mark: article.dataset.mark, words: null,
      }));
      // The words of an entry are read when something is first looked for.
      const wordsOf = (entry) => (entry.words ||= words(entry.article.textContent));

      const filter = () => {
        const typed = words(field.value);
        const chosen = entries.filter((entry) => !choice.value || entry.mark === choice.value);
        const loose = chosen.filter((entry) =>
          typed.every((one) => wordsOf(entry).some((word) => begins(one, word))));
        const exact = loose.filter((entry) =>
          typed.every((one) => wordsOf(entry).some((word) => begins(one, word) && agrees(one, word))));
        const found = new Set((exact.length ? exact : loose).map((entry) => entry.article.id));
        for (const { article } of entries) article.toggleAttribute("data-hidden", !found.has(article.id));
        for (const item of document.querySelectorAll("nav li")) {
          item.toggleAttribute("data-hidden", !found.has(item.dataset.entry));
        }
        for (const group of document.querySelectorAll("main section, nav details")) {
          group.toggleAttribute("data-hidden", !group.querySelector("article:not([data-hidden]), li:not([data-hidden])"));
        }
        for (const group of document.querySelectorAll("nav details")) {
          group.querySelector(".count").textContent = group.querySelectorAll("li:not([data-hidden])").length;
        }
        const remark = found.size && !exact.length ? " " + count.dataset.otherMarks : "";
        count.textContent = count.dataset.count.replace("{n}", found.size) + remark;
      };

      // A link to an entry that the filter hides shows everything again.
      const follow = () => {
        const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
        if (!target || !target.closest("[data-hidden]")) return;
        field.value = "";
        choice.value = "";
        filter();
        target.scrollIntoView();
      };

      form.hidden = false;
      form.addEventListener("submit", (event) => event.preventDefault());
      field.addEventListener("input", filter);
      choice.addEventListener("change", filter);
      addEventListener("hashchange", follow);
      // On a narrow screen the contents begin closed; on paper nothing is.
      const details = [...document.querySelectorAll("nav details")];
      const narrow = matchMedia("screen and (max-width: 60rem)");
      const fold = () => { for (const one of details) one.open = !narrow.matches; };
      fold();
      narrow.addEventListener("change", fold);
      addEventListener("beforeprint", () => { for (const one of details) one.open = true; });
      addEventListener("afterprint", fold);
      filter();
    })();

    """#
}
