// Generated from specs/tencent-faceid by `npm run languages`. Do not edit.
package io.polyface.tencentfaceid.model;

import io.polyface.Decode;
import io.polyface.Input;
import io.polyface.Model;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Best frames of the video.
 * <p>
 * 最佳帧信息。
 */
public final class DetectInfoBestFrame extends Model implements Input {
  /** The members that {@code toString} shows: those that are not sensitive. */
  private static final Set<String> SHOWN = Set.of(
      "BestFrame",
      "BestFrames");

  private DetectInfoBestFrame(Map<String, Object> members) {
    super(members, SHOWN);
  }

  /**
   * Reads a JSON object.
   *
   * @param value the object as a {@code Map}
   * @return the model; {@code null} for {@code null}
   */
  public static DetectInfoBestFrame fromMap(Object value) {
    return value == null ? null : new DetectInfoBestFrame(Decode.ofMap(value));
  }

  /**
   * Starts a {@code DetectInfoBestFrame}.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Best frame of the liveness check and comparison, in Base64.
   * <p>
   * 活体比对最佳帧 Base64 编码。
   *
   * @return the value; {@code null} if absent
   */
  public String bestFrame() {
    return get("BestFrame", Decode::ofString);
  }

  /**
   * Additional frames in Base64, as many as BestFramesCount requested.
   * <p>
   * 自截帧 Base64 编码数组。
   *
   * @return the value; {@code null} if absent
   */
  public List<String> bestFrames() {
    return get("BestFrames", Decode.list(Decode::ofString));
  }

  /** Collects the members of a {@link DetectInfoBestFrame}. They are validated when it is sent. */
  public static final class Builder extends Model.Builder {
    private Builder() {}

    /**
     * Best frame of the liveness check and comparison, in Base64.
     * <p>
     * 活体比对最佳帧 Base64 编码。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder bestFrame(String value) {
      set("BestFrame", value);
      return this;
    }

    /**
     * Additional frames in Base64, as many as BestFramesCount requested.
     * <p>
     * 自截帧 Base64 编码数组。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder bestFrames(List<String> value) {
      set("BestFrames", value);
      return this;
    }

    /**
     * Creates the model.
     *
     * @return the model
     */
    public DetectInfoBestFrame build() {
      return new DetectInfoBestFrame(members());
    }
  }
}
