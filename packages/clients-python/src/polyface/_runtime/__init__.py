"""The hand-written part of the clients: encode, sign, send, decode, errors. The public names are in ``polyface``."""
