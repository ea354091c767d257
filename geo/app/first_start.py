"""The first start: an empty store is filled with the samples, through the real pipeline, in view."""

from __future__ import annotations

import os
import threading
from pathlib import Path

import streamlit as st

from geo.app import services
from geo.ingest import documents_in
from geo.model import Document

__all__ = ["SAMPLES", "fill_empty_store", "read_samples", "sample_documents"]

SAMPLES = Path(__file__).parents[2] / "data" / "samples"
_ONE_AT_A_TIME = threading.Lock()


def fill_empty_store() -> None:
    """Read the samples into a store that never held anything. `GEO_SAMPLES=off` leaves it empty."""
    # A place of its own, in every run: else what stands below moves when this goes, and the map is built anew.
    place = st.empty()
    if os.environ.get("GEO_SAMPLES", "on").lower() in ("off", "0", "no") or not _untouched():
        return
    with place.container(), st.spinner("First start: waiting for the samples to be read …"), _ONE_AT_A_TIME:
        if _untouched():
            read_samples()
    place.empty()


@st.cache_resource(show_spinner=False)
def sample_documents() -> tuple[Document, ...]:
    """The reports that come with the project, as the ingest layer reads them."""
    return tuple(item for item in documents_in([SAMPLES]) if isinstance(item, Document))


def read_samples() -> None:
    """Put the samples through the pipeline, with a progress bar; those that the store holds stay as they are."""
    documents = sample_documents()
    bar = st.progress(0.0, text="Reading the sample reports …")
    for number, document in enumerate(documents, 1):
        services.sample_pipeline().ingest_one(document)
        bar.progress(number / len(documents), text=f"{number} of {len(documents)} sample reports read")


def _untouched() -> bool:
    return services.store().untouched()
