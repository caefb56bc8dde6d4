"""The hand-written half of the clients: encode, sign, send, decode, errors. The public names are in ``polyface``."""
