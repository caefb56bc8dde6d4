"""Values by their schemas: validating, reading, flattening and redacting."""
