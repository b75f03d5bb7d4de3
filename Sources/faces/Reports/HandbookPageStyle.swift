/// The style of the handbook's page, on screens of any width, in the dark, and on paper.
///
/// What is law, house rule or explanation is told by words and by the line beside an entry: solid,
/// dashed or dotted.
enum HandbookPageStyle {
  static let text = """

    :root { --text: #1b1b1b; --quiet: #545454; --ground: #fff; --panel: #f5f4f1; --line: #c9c6bf; --mark: #0b4a8f; --fail: #9b1c1c; }
    @media (prefers-color-scheme: dark) {
      :root { --text: #e8e6e1; --quiet: #b0aca3; --ground: #17191c; --panel: #202328; --line: #454a52; --mark: #8fc1ff; --fail: #ff9d94; }
    }
    * { box-sizing: border-box; }
    html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; }
    body { margin: 0 auto; padding: 0 1.25rem 4rem; max-width: 78rem; font: 1rem/1.55 system-ui, "Segoe UI", "Noto Sans", Roboto, Arial, sans-serif; color: var(--text); background: var(--ground); }
    a { color: var(--mark); text-underline-offset: 0.15em; }
    h1, h2, h3 { line-height: 1.25; text-wrap: balance; }
    .masthead { border-bottom: 2px solid var(--text); padding: 1.75rem 0 1rem; }
    .masthead h1 { margin: 0; font-size: 1.9rem; }
    .masthead p { margin: 0.35rem 0 0; color: var(--quiet); max-width: 56rem; }
    .legend { list-style: none; display: flex; flex-wrap: wrap; gap: 0.4rem 1.5rem; margin: 0.9rem 0 0; padding: 0; font-size: 0.875rem; color: var(--quiet); }
    .badge { display: inline-block; padding: 0.05rem 0.5rem; border: 1.5px solid var(--text); font-size: 0.75rem; font-weight: 700; letter-spacing: 0.04em; text-transform: uppercase; white-space: nowrap; color: var(--text); }
    .badge.law { background: var(--text); color: var(--ground); }
    .badge.house { border-style: dashed; }
    .badge.note { border-style: dotted; font-weight: 500; }
    .badge.fail { border-color: var(--fail); color: var(--fail); border-width: 2px; }
    .badge.fail::before { content: "! "; }
    .name { font-variant-numeric: tabular-nums; font-weight: 700; white-space: nowrap; }
    .side { font-size: 0.9rem; }
    .filter { padding: 1rem 0 0.25rem; display: grid; gap: 0.25rem; }
    .filter[hidden] { display: none; }
    .filter label { font-weight: 600; }
    .filter input, .filter select { width: 100%; padding: 0.45rem 0.6rem; font: inherit; color: inherit; background: var(--ground); border: 1px solid var(--quiet); border-radius: 3px; }
    .filter select { margin-bottom: 0.25rem; }
    .filter output { color: var(--quiet); min-height: 1.5em; }
    :focus-visible { outline: 2px solid var(--mark); outline-offset: 2px; }
    nav h2 { font-size: 1rem; margin: 1rem 0 0.25rem; }
    nav details { border-top: 1px solid var(--line); padding: 0.35rem 0; }
    nav summary { cursor: pointer; font-weight: 600; }
    nav summary a { color: inherit; text-decoration: none; }
    nav summary a:hover { text-decoration: underline; }
    nav .count { font-weight: 400; color: var(--quiet); }
    nav ol { list-style: none; margin: 0.25rem 0 0.4rem; padding: 0; }
    nav li a { display: grid; grid-template-columns: minmax(4rem, max-content) 1fr; gap: 0 0.6rem; align-items: baseline; padding: 0.15rem 0; text-decoration: none; color: var(--text); }
    nav li a:hover { text-decoration: underline; }
    nav li .name { padding-left: 0.45rem; border-left: 3px solid var(--text); color: var(--mark); font-weight: 600; }
    nav li[data-mark="house"] .name { border-left-style: dashed; }
    nav li[data-mark="note"] .name { border-left-style: dotted; }
    main section { padding-top: 1.5rem; }
    main h2 { margin: 0; font-size: 1.45rem; border-bottom: 1px solid var(--line); padding-bottom: 0.3rem; }
    .summary { margin: 0.4rem 0 1rem; color: var(--quiet); }
    article { margin: 0 0 1.1rem; padding: 0.75rem 1rem 0.85rem 1.1rem; background: var(--panel); border-left: 5px solid var(--text); }
    article[data-mark="house"] { border-left-style: dashed; }
    article[data-mark="note"] { border-left-style: dotted; }
    article:target { outline: 2px solid var(--mark); outline-offset: 2px; }
    .head { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; gap: 0.3rem 1rem; }
    article h3 { margin: 0; font-size: 1.1rem; flex: 1 1 20rem; }
    article h3 .name { margin-right: 0.35rem; }
    .badges { margin: 0; display: flex; gap: 0.4rem; }
    .lead { margin: 0.6rem 0 0; white-space: pre-line; max-width: 46rem; }
    dl { margin: 0.7rem 0 0; display: grid; grid-template-columns: 9.5rem 1fr; gap: 0.2rem 1rem; font-size: 0.925rem; }
    dt { color: var(--quiet); }
    dd { margin: 0; white-space: pre-line; overflow-wrap: anywhere; }
    [data-hidden] { display: none; }
    @media (min-width: 60rem) {
      .columns { display: grid; grid-template-columns: 19rem 1fr; gap: 2.5rem; }
      .side { position: sticky; top: 0; align-self: start; max-height: 100vh; overflow-y: auto; padding-right: 0.5rem; scrollbar-width: thin; }
    }
    @media (max-width: 40rem) {
      body { padding: 0 0.9rem 3rem; }
      dl { grid-template-columns: 1fr; gap: 0; }
      dd { margin-bottom: 0.4rem; }
      article { padding: 0.65rem 0.8rem 0.7rem; }
      nav li a { padding-block: 0.3rem; }
    }
    @page { size: A4; margin: 18mm 16mm 18mm 22mm; @bottom-center { content: counter(page) " / " counter(pages); font: 9pt "Times New Roman", "Liberation Serif", serif; } }
    @media print {
      :root { --text: #000; --quiet: #333; --ground: #fff; --panel: #fff; --line: #999; --mark: #000; --fail: #000; color-scheme: light; }
      body { max-width: none; padding: 0; font: 11pt/1.35 "Times New Roman", "Liberation Serif", "Noto Serif", serif; }
      .masthead { padding-top: 0; }
      .masthead h1 { font-size: 20pt; }
      .columns { display: block; }
      .side { position: static; max-height: none; overflow: visible; break-after: page; font-size: 9pt; line-height: 1.25; }
      .filter { display: none; }
      nav { columns: 2; column-gap: 8mm; }
      nav h2 { column-span: all; font-size: 13pt; }
      nav details { break-inside: auto; }
      nav summary { list-style: none; break-after: avoid; }
      nav summary::-webkit-details-marker { display: none; }
      nav li { break-inside: avoid; }
      nav li a { padding: 0.3mm 0; }
      nav details { padding: 1mm 0; }
      main section { padding-top: 4mm; }
      main h2 { font-size: 15pt; border-bottom: 1.5pt solid #000; }
      h2, .head, .summary { break-after: avoid; }
      article { break-inside: avoid; padding: 0 0 0 4mm; margin-bottom: 5mm; border-left-width: 2.5pt; }
      article h3 { font-size: 12pt; }
      dl { font-size: 10pt; grid-template-columns: 36mm 1fr; gap: 0.5mm 3mm; }
      a { color: inherit; text-decoration: none; }
      .badge { font-size: 8pt; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
    }

    """
}
