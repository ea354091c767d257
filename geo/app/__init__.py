"""The Streamlit app. Streamlit lives only here."""
