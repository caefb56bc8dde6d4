"""Operations as data: encoding a request, decoding a response, pages."""
