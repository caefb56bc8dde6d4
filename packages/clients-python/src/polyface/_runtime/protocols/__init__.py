"""How each vendor's protocol encodes, signs and decodes."""
