package io.polyface;

/** A value of a closed list, as the vendor writes it. */
public interface WireEnum {
  /**
   * Returns the value as the vendor writes it.
   *
   * @return a string or a number
   */
  Object value();

  /**
   * Finds the constant of a value.
   *
   * @param type the enum
   * @param value the value as the vendor writes it
   * @param <E> the enum
   * @return the constant; {@code null} for {@code null}
   * @throws IllegalArgumentException if there is none
   */
  static <E extends Enum<E> & WireEnum> E find(Class<E> type, Object value) {
    if (value == null) return null;
    for (E constant : type.getEnumConstants()) {
      if (String.valueOf(constant.value()).equals(String.valueOf(value))) return constant;
    }
    throw new IllegalArgumentException(type.getSimpleName() + " has no constant of this value.");
  }
}
