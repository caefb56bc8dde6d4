// Generated from specs/tencent-faceid by `npm run languages`. Do not edit.
package io.polyface.tencentfaceid.model;

import io.polyface.Decode;
import io.polyface.Input;
import io.polyface.Model;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Videos.
 * <p>
 * 视频信息。
 */
public final class DetectInfoVideoData extends Model implements Input {
  /** The members that {@code toString} shows: those that are not sensitive. */
  private static final Set<String> SHOWN = Set.of(
      "LivenessVideo",
      "LivenessVideos");

  private DetectInfoVideoData(Map<String, Object> members) {
    super(members, SHOWN);
  }

  /**
   * Reads a JSON object.
   *
   * @param value the object as a {@code Map}
   * @return the model; {@code null} for {@code null}
   */
  public static DetectInfoVideoData fromMap(Object value) {
    return value == null ? null : new DetectInfoVideoData(Decode.ofMap(value));
  }

  /**
   * Starts a {@code DetectInfoVideoData}.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Video of the liveness check, in Base64.
   * <p>
   * 活体视频的 base64 编码。
   *
   * @return the value; {@code null} if absent
   */
  public String livenessVideo() {
    return get("LivenessVideo", Decode::ofString);
  }

  /**
   * Videos of all attempts. Returned only if IsReturnAllVideo is true and the data storage service is
   * activated. Each item has a Seq and a Video; Tencent's SDK describes Video both as a path in COS and
   * as Base64.
   * <p>
   * 当次 token 中所有用户活体视频的 COS 存储路径，仅当您开启数据存储服务且“IsReturnAllVideo”入参取值为
   * true 时返回。每项含 Seq 与 Video；对于 Video，腾讯云 SDK 一处称为 COS 存储路径，一处称为 base64 编
   * 码。
   *
   * @return the value; {@code null} if absent
   */
  public List<Map<String, Object>> livenessVideos() {
    return get("LivenessVideos", Decode.list(Decode.map(Decode::ofObject)));
  }

  /** Collects the members of a {@link DetectInfoVideoData}. They are validated when it is sent. */
  public static final class Builder extends Model.Builder {
    private Builder() {}

    /**
     * Video of the liveness check, in Base64.
     * <p>
     * 活体视频的 base64 编码。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder livenessVideo(String value) {
      set("LivenessVideo", value);
      return this;
    }

    /**
     * Videos of all attempts. Returned only if IsReturnAllVideo is true and the data storage service is
     * activated. Each item has a Seq and a Video; Tencent's SDK describes Video both as a path in COS and
     * as Base64.
     * <p>
     * 当次 token 中所有用户活体视频的 COS 存储路径，仅当您开启数据存储服务且“IsReturnAllVideo”入参取值为
     * true 时返回。每项含 Seq 与 Video；对于 Video，腾讯云 SDK 一处称为 COS 存储路径，一处称为 base64 编
     * 码。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder livenessVideos(List<Map<String, Object>> value) {
      set("LivenessVideos", value);
      return this;
    }

    /**
     * Creates the model.
     *
     * @return the model
     */
    public DetectInfoVideoData build() {
      return new DetectInfoVideoData(members());
    }
  }
}
