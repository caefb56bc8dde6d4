package io.polyface.internal;

import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;

/** The pages of an operation, called for one by one. */
public final class Pages<T> implements Iterator<T> {
  private final Function<Map<String, Object>, Object> call;
  private final Function<Object, T> decode;
  private Page page;

  public Pages(Page first, Function<Map<String, Object>, Object> call, Function<Object, T> decode) {
    this.page = first;
    this.call = call;
    this.decode = decode;
  }

  @Override
  public boolean hasNext() {
    return page != null;
  }

  @Override
  public T next() {
    if (page == null) throw new NoSuchElementException("There is no page after the last.");
    Object data = call.apply(page.input);
    page = page.next(data);
    return decode.apply(data);
  }
}
