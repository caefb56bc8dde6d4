// Generated from specs/alibaba-linkvisual by `npm run languages`. Do not edit.
package io.polyface.alibabalinkvisual.model;

import io.polyface.Decode;
import io.polyface.Input;
import io.polyface.Model;
import java.util.Map;
import java.util.Set;

/**
 * Face feature that one algorithm extracted from a picture.
 * <p>
 * 某一算法提取的人脸特征。
 */
public final class FaceFeature extends Model implements Input {
  /** The members that {@code toString} shows: those that are not sensitive. */
  private static final Set<String> SHOWN = Set.of(
      "AlgorithmName",
      "AlgorithmProvider",
      "AlgorithmVersion",
      "ErrorCode",
      "ErrorMessage");

  private FaceFeature(Map<String, Object> members) {
    super(members, SHOWN);
  }

  /**
   * Reads a JSON object.
   *
   * @param value the object as a {@code Map}
   * @return the model; {@code null} for {@code null}
   */
  public static FaceFeature fromMap(Object value) {
    return value == null ? null : new FaceFeature(Decode.ofMap(value));
  }

  /**
   * Starts a {@code FaceFeature}.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Name of the algorithm.
   * <p>
   * 算法名。
   *
   * @return the value; {@code null} if absent
   */
  public String algorithmName() {
    return get("AlgorithmName", Decode::ofString);
  }

  /**
   * Provider of the algorithm.
   * <p>
   * 算法提供者。
   *
   * @return the value; {@code null} if absent
   */
  public String algorithmProvider() {
    return get("AlgorithmProvider", Decode::ofString);
  }

  /**
   * Version of the algorithm.
   * <p>
   * 算法版本。
   *
   * @return the value; {@code null} if absent
   */
  public String algorithmVersion() {
    return get("AlgorithmVersion", Decode::ofString);
  }

  /**
   * Return code of the algorithm:
   * - 200: success.
   * - Any other value: error code.
   * <p>
   * 算法返回码：
   * - 200：表示成功。
   * - 其它：表示错误码。
   *
   * @return the value; {@code null} if absent
   */
  public String errorCode() {
    return get("ErrorCode", Decode::ofString);
  }

  /**
   * Error message. Returned when the algorithm fails.
   * <p>
   * 算法执行出错时，返回的错误信息。
   *
   * @return the value; {@code null} if absent
   */
  public String errorMessage() {
    return get("ErrorMessage", Decode::ofString);
  }

  /**
   * MD5 of the face feature.
   * <p>
   * 人脸特征的 MD5 值。
   *
   * @return the value; {@code null} if absent
   */
  public String faceMd5() {
    return get("FaceMd5", Decode::ofString);
  }

  /** Collects the members of a {@link FaceFeature}. They are validated when it is sent. */
  public static final class Builder extends Model.Builder {
    private Builder() {}

    /**
     * Name of the algorithm.
     * <p>
     * 算法名。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder algorithmName(String value) {
      set("AlgorithmName", value);
      return this;
    }

    /**
     * Provider of the algorithm.
     * <p>
     * 算法提供者。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder algorithmProvider(String value) {
      set("AlgorithmProvider", value);
      return this;
    }

    /**
     * Version of the algorithm.
     * <p>
     * 算法版本。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder algorithmVersion(String value) {
      set("AlgorithmVersion", value);
      return this;
    }

    /**
     * Return code of the algorithm:
     * - 200: success.
     * - Any other value: error code.
     * <p>
     * 算法返回码：
     * - 200：表示成功。
     * - 其它：表示错误码。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder errorCode(String value) {
      set("ErrorCode", value);
      return this;
    }

    /**
     * Error message. Returned when the algorithm fails.
     * <p>
     * 算法执行出错时，返回的错误信息。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder errorMessage(String value) {
      set("ErrorMessage", value);
      return this;
    }

    /**
     * MD5 of the face feature.
     * <p>
     * 人脸特征的 MD5 值。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder faceMd5(String value) {
      set("FaceMd5", value);
      return this;
    }

    /**
     * Creates the model.
     *
     * @return the model
     */
    public FaceFeature build() {
      return new FaceFeature(members());
    }
  }
}
