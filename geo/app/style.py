"""The little CSS that Streamlit's theme does not give, and the lines that every page ends with."""

from __future__ import annotations

import html

import streamlit as st

__all__ = ["apply", "footer", "heading"]

_CSS = """
<style>
:root { --geo-accent: #0b6477; }
.block-container { padding: 3.8rem 1.6rem 1rem; }
.geo-totals { display: flex; flex-wrap: wrap; gap: .15rem 2rem; margin: 0 0 .5rem; }
.geo-totals > div { line-height: 1.25; }
.geo-totals b { font-size: 1.35rem; font-weight: 650; font-variant-numeric: tabular-nums; }
.geo-totals span { font-size: .85rem; opacity: .78; display: block; }
.geo-none { align-self: center; margin: 0; padding: .35rem .8rem; border-radius: 6px; font-weight: 600;
  background: rgba(240, 190, 60, .28); }
/* Arabic and Hebrew run the other way. */
.geo-report, .geo-report p, .geo-quote, .stTextArea textarea, .stTextInput input, h3 { unicode-bidi: plaintext; }
.geo-report { line-height: 1.55; overflow-wrap: anywhere; }
.geo-report mark, .geo-quote mark { color: inherit; border-radius: 3px; padding: 0 1px; }
.geo-report .geo-legend-key { padding: 0 .35rem; margin-right: .4rem; font-size: .82rem;
  display: inline-block; }
mark.geo-sentence { background: rgba(240, 190, 60, .28); }
mark.geo-evidence { background: rgba(240, 170, 40, .62); font-weight: 600; }
mark.geo-place, mark.geo-demonym { background: rgba(60, 150, 200, .30); }
mark.geo-count { background: rgba(215, 70, 60, .30); }
mark.geo-date { background: rgba(100, 170, 90, .34); }
.geo-quote { border-left: 3px solid rgba(128, 140, 148, .5); padding: .1rem 0 .1rem .7rem; margin: .25rem 0 .6rem;
  font-size: .92rem; overflow-wrap: anywhere; }
.geo-quote cite { display: block; font-style: normal; font-size: .8rem; opacity: .75; margin-top: .15rem; }
dl.geo-facts { display: grid; grid-template-columns: max-content 1fr; gap: .15rem .9rem; margin: 0 !important;
  padding: 0; font-size: .95rem; }
dl.geo-facts dt { opacity: .75; font-weight: 400; padding: 0; }
dl.geo-facts dt, dl.geo-facts dd { margin: 0 !important; }
dl.geo-facts dd { padding: 0; overflow-wrap: anywhere; }
.geo-figures { width: 100%; border-collapse: collapse; font-size: .86rem; margin: .3rem 0 .8rem; }
.geo-figures th { text-align: left; font-weight: 500; opacity: .75; }
.geo-figures th, .geo-figures td { padding: .2rem .6rem .2rem 0; vertical-align: top;
  border-bottom: 1px solid rgba(128, 140, 148, .3); }
.geo-figures td:nth-child(-n+3) { white-space: nowrap; }
.st-key-side { scrollbar-width: thin; }
@media (min-width: 641px) { .st-key-side { max-height: 46rem; overflow-y: auto; padding-right: .5rem; } }
.stButton button[kind="tertiary"] { justify-content: flex-start; text-align: left; padding: 0; min-height: 1.5rem; }
.stButton button[kind="tertiary"] p { font-weight: 600; }
[class*="st-key-remove-"] button { justify-content: flex-start; text-align: left; }
.st-key-panel-head { flex-wrap: nowrap; scroll-margin-top: 4rem; }
.st-key-side h3 { font-size: 1.2rem; padding: 0; }
@media (max-width: 1000px) {
  .st-key-map-and-side > [data-testid="stLayoutWrapper"] > [data-testid="stHorizontalBlock"] { flex-direction: column; }
  .st-key-map-and-side [data-testid="stColumn"] { width: 100% !important; flex: 1 1 auto !important; }
  .st-key-side { max-height: none; }
}
.geo-downloads { display: flex; flex-wrap: wrap; gap: .5rem; }
.geo-download, .geo-download:visited { display: inline-block; padding: .38rem .8rem; border-radius: 6px; color: inherit;
  border: 1px solid rgba(128, 140, 148, .45); text-decoration: none; line-height: 1.6; font-size: .875rem; }
.geo-download:hover, .geo-download:focus-visible { border-color: var(--geo-accent); color: var(--geo-accent); }
/* Streamlit shows the focus of these by a breath of grey or, in the bar over a chart or a table, by nothing at all. */
[data-testid="stTopNavLink"]:focus-visible, [data-testid="stSidebarNavLink"]:focus-visible,
[data-testid="stCheckbox"] label:has(input:focus-visible), [data-testid="stElementToolbar"] button:focus-visible,
.geo-download:focus-visible { outline: 2px solid var(--geo-accent); outline-offset: 2px; border-radius: 4px; }
[data-testid="stElementToolbar"]:focus-within { opacity: 1; top: -2.75rem; z-index: 1; } /* as below a mouse */
/* It writes cells as they are, formulas included; the buttons below the table guard them. */
[data-testid="stElementToolbarButton"]:has(button[aria-label^="Download as CSV"]) { display: none; }
/* For those who hear the page: out of sight, and out of the row of things that stand one below the other. */
[data-testid="stElementContainer"]:has(h1.geo-heard) { position: absolute; width: 1px; height: 1px; overflow: hidden;
  clip-path: inset(50%); }
[data-testid="stElementContainer"]:is(:has(a.geo-skip), :has(.geo-skip-target)) { height: 0; margin-bottom: -1rem; }
a.geo-skip { position: absolute; z-index: 2; padding: .4rem .8rem; border-radius: 6px; color: #fff; background: #0b6477;
  outline: 2px solid #fff; }
a.geo-skip:not(:focus) { clip-path: inset(50%); }
.geo-skip-target { scroll-margin-top: 4rem; outline: none; }
[data-testid="stCaptionContainer"] { opacity: .78; } /* Streamlit's own grey has 4.2 to 1 on white */
.geo-foot { font-size: .8rem; opacity: .72; margin-top: .6rem; }
/* What the browser draws once its script has come is given its room from the start: nothing below it moves. */
.st-key-map-and-side [data-testid="stElementContainer"]:has(iframe) { min-height: 620px; }
[data-testid="stElementContainer"][class*="st-key-timeline"] { min-height: 228px; }
iframe[title="streamlit_folium.st_folium"] { vertical-align: top; }
/* The list is not sorted by Streamlit: see list_table.py. */
body:has(.st-key-list-table) [data-testid="stDataFrameColumnMenu"] [role="menu"] > div:nth-child(n+2):nth-child(-n+4) {
  display: none; }
/* A narrow screen gets lines instead of a table, whose figures would be out of its sight. */
@media (min-width: 801px) { .st-key-list-lines { display: none; } }
@media (max-width: 800px) { .st-key-list-table, .st-key-list-table-pages { display: none; } }
@media (max-width: 640px) {
  .st-key-map-and-side [data-testid="stElementContainer"]:has(iframe) { min-height: 62vh; }
  .st-key-map-and-side :has(> iframe) > [data-testid="stSkeleton"] { height: 62vh !important; }
  /* Room beside and below the map for a thumb that wants to scroll the page. */
  .st-key-map-and-side iframe { height: 62vh !important; }
  .block-container { padding-left: .8rem; padding-right: .8rem; }
  .geo-totals { gap: .1rem 1.1rem; }
  .geo-totals b { font-size: 1.1rem; }
}
</style>
"""
_DARK = """
<style>
:root { --geo-accent: #4fb3c8; }
mark.geo-evidence { background: rgba(240, 170, 40, .38); }
/* White on the dark theme's light accent is hard to read. */
button[kind="primary"], button[kind="primary"]:hover { color: #0b1a1e; }
</style>
"""


def apply() -> None:
    """Add the styles; once a run, before anything is drawn."""
    st.html(_CSS + (_DARK if st.context.theme.type == "dark" else ""))


def heading(words: str) -> None:
    """The heading of a page that has no room for one: it is heard, not seen."""
    st.html(f'<h1 class="geo-heard">{html.escape(words)}</h1>')


def footer() -> None:
    """Say, quietly, what the figures are."""
    st.html(
        '<p class="geo-foot">Figures are as reported by the sources named, not verified. Unknown is not zero. '
        "Place names: GeoNames (CC BY 4.0); borders: Natural Earth, which takes no side in a dispute.</p>"
    )
