package io.polyface;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * An immutable object of a request or a response. Members that are not documented are kept: {@link #toMap} has them. {@code toString}
 * shows no sensitive member.
 */
public abstract class Model implements Input {
  private final Map<String, Object> members;
  private final Set<String> shown;

  /**
   * Creates a model.
   *
   * @param members the members by the vendor's names
   * @param shown the names of the members that {@code toString} shows
   */
  protected Model(Map<String, Object> members, Set<String> shown) {
    this.members = members;
    this.shown = shown;
  }

  @Override
  public final Map<String, Object> toMap() {
    return Collections.unmodifiableMap(members);
  }

  /**
   * Reads a member.
   *
   * @param name the vendor's name
   * @param decode converts the value
   * @param <T> the type of the member
   * @return the value; {@code null} if absent
   */
  protected final <T> T get(String name, Function<Object, T> decode) {
    return decode.apply(members.get(name));
  }

  @Override
  public final boolean equals(Object other) {
    return other != null && other.getClass() == getClass() && ((Model) other).members.equals(members);
  }

  @Override
  public final int hashCode() {
    return members.hashCode();
  }

  @Override
  public final String toString() {
    StringBuilder text = new StringBuilder(getClass().getSimpleName()).append('{');
    String separator = "";
    for (Map.Entry<String, Object> member : members.entrySet()) {
      boolean isPlain = shown.contains(member.getKey()) && !isNested(member.getValue());
      text.append(separator).append(member.getKey()).append('=').append(isPlain ? member.getValue() : "***");
      separator = ", ";
    }
    return text.append('}').toString();
  }

  /** Nested objects may hold sensitive members of their own: their model shows them. */
  private static boolean isNested(Object value) {
    return value instanceof Map
        || value instanceof byte[]
        || (value instanceof List && ((List<?>) value).stream().anyMatch(Model::isNested));
  }

  /** Collects the members of a model. */
  public abstract static class Builder {
    private final Map<String, Object> members = new LinkedHashMap<>();

    /** Creates a builder without members. */
    protected Builder() {}

    /**
     * Sets a member.
     *
     * @param name the vendor's name
     * @param value the value; {@code null} leaves it out
     */
    protected final void set(String name, Object value) {
      if (value == null) members.remove(name);
      else members.put(name, plain(value));
    }

    /**
     * Returns what has been set.
     *
     * @return a copy
     */
    protected final Map<String, Object> members() {
      return new LinkedHashMap<>(members);
    }

    private static Object plain(Object value) {
      if (value instanceof Input) return ((Input) value).toMap();
      if (value instanceof WireEnum) return ((WireEnum) value).value();
      if (value instanceof byte[]) return ((byte[]) value).clone();
      if (!(value instanceof List)) return value;
      List<Object> copy = new ArrayList<>();
      for (Object item : (List<?>) value) copy.add(plain(item));
      return Collections.unmodifiableList(copy);
    }
  }
}
