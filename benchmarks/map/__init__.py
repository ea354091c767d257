"""How fast and how light the map is, beside others that show as many incidents in Streamlit."""
