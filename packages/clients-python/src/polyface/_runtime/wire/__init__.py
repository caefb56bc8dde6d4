"""Messages as they are sent: texts, queries, forms and JSON."""
