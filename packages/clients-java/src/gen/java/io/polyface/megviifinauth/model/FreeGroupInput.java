// Generated from specs/megvii-finauth by `npm run languages`. Do not edit.
package io.polyface.megviifinauth.model;

import io.polyface.Decode;
import io.polyface.Input;
import io.polyface.Model;
import io.polyface.WireEnum;
import java.util.Map;
import java.util.Set;

/**
 * The library to delete.
 * <p>
 * 要删除的人脸库。
 */
public final class FreeGroupInput extends Model implements Input {
  /** The members that {@code toString} shows: those that are not sensitive. */
  private static final Set<String> SHOWN = Set.of(
      "group_id",
      "check_empty");

  private FreeGroupInput(Map<String, Object> members) {
    super(members, SHOWN);
  }

  /**
   * Reads a JSON object.
   *
   * @param value the object as a {@code Map}
   * @return the model; {@code null} for {@code null}
   */
  public static FreeGroupInput fromMap(Object value) {
    return value == null ? null : new FreeGroupInput(Decode.ofMap(value));
  }

  /**
   * Starts a {@code FreeGroupInput}.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * User-defined face library identifier. Letters, digits and the characters -%&#64;#&amp;_, at most 48 bytes.
   * <p>
   * 用户自定义的人脸库标识。由字母、数字及 -%&#64;#&amp;_ 组成，最长 48 字节。
   *
   * @return the value; {@code null} if absent
   */
  public String groupId() {
    return get("group_id", Decode::ofString);
  }

  /**
   * Whether to check that the library is empty before deleting it.
   * - 1: Check (default). A library that holds faces is not deleted.
   * - 0: Do not check.
   * <p>
   * 删除前是否检查人脸库中有人脸数据。
   * - 1：检查，库中有人脸时不能删除（默认）。
   * - 0：不检查。
   *
   * @return the value; {@code null} if absent
   */
  public CheckEmptyEnum checkEmpty() {
    return get("check_empty", CheckEmptyEnum::of);
  }

  /**
   * Whether to check that the library is empty before deleting it.
   * - 1: Check (default). A library that holds faces is not deleted.
   * - 0: Do not check.
   * <p>
   * 删除前是否检查人脸库中有人脸数据。
   * - 1：检查，库中有人脸时不能删除（默认）。
   * - 0：不检查。
   */
  public enum CheckEmptyEnum implements WireEnum {

    /** {@code 0} */
    NUMBER_0(0),

    /** {@code 1} */
    NUMBER_1(1);

    private final Object value;

    CheckEmptyEnum(Object value) {
      this.value = value;
    }

    @Override
    public Object value() {
      return value;
    }

    /**
     * Finds the constant of a value.
     *
     * @param value the value as the vendor writes it
     * @return the constant
     * @throws IllegalArgumentException if there is none
     */
    public static CheckEmptyEnum of(Object value) {
      return WireEnum.find(CheckEmptyEnum.class, value);
    }
  }

  /** Collects the members of a {@link FreeGroupInput}. They are validated when it is sent. */
  public static final class Builder extends Model.Builder {
    private Builder() {}

    /**
     * User-defined face library identifier. Letters, digits and the characters -%&#64;#&amp;_, at most 48 bytes.
     * <p>
     * 用户自定义的人脸库标识。由字母、数字及 -%&#64;#&amp;_ 组成，最长 48 字节。
     *
     * @param value the value, required; {@code null} leaves it out
     * @return this builder
     */
    public Builder groupId(String value) {
      set("group_id", value);
      return this;
    }

    /**
     * Whether to check that the library is empty before deleting it.
     * - 1: Check (default). A library that holds faces is not deleted.
     * - 0: Do not check.
     * <p>
     * 删除前是否检查人脸库中有人脸数据。
     * - 1：检查，库中有人脸时不能删除（默认）。
     * - 0：不检查。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder checkEmpty(CheckEmptyEnum value) {
      set("check_empty", value);
      return this;
    }

    /**
     * Creates the model.
     *
     * @return the model
     */
    public FreeGroupInput build() {
      return new FreeGroupInput(members());
    }
  }
}
