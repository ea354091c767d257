"""Which of several figures stands, and who of the persons told of one by one is who."""
