"""Other ways to show incidents on a map in Streamlit, each as its own documentation shows it, one small page a file."""
