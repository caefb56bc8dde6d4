// Generated from specs/tencent-faceid by `npm run languages`. Do not edit.
package io.polyface.tencentfaceid.model;

import io.polyface.Decode;
import io.polyface.Input;
import io.polyface.Model;
import java.util.Map;
import java.util.Set;

/**
 * The answer.
 * <p>
 * 返回结果。
 */
public final class DetectAuthOutput extends Model implements Input {
  /** The members that {@code toString} shows: those that are not sensitive. */
  private static final Set<String> SHOWN = Set.of(
      "RequestId");

  private DetectAuthOutput(Map<String, Object> members) {
    super(members, SHOWN);
  }

  /**
   * Reads a JSON object.
   *
   * @param value the object as a {@code Map}
   * @return the model; {@code null} for {@code null}
   */
  public static DetectAuthOutput fromMap(Object value) {
    return value == null ? null : new DetectAuthOutput(Decode.ofMap(value));
  }

  /**
   * Starts a {@code DetectAuthOutput}.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The address to open, for H5 pages in WeChat only.
   * <p>
   * 用于发起核身流程的URL，仅微信H5场景使用。
   *
   * @return the value; {@code null} if absent
   */
  public String url() {
    return get("Url", Decode::ofString);
  }

  /**
   * The token of the flow. Verify within 7200 seconds, then fetch the result with GetDetectInfoEnhanced.
   * <p>
   * 一次核验流程的唯一标识。有效时间为7,200秒，超过有效期再进行人脸核验会报错，请在有效期内进行核验。完
   * 成人脸核验后，需根据此标识调用获取实名核身结果信息增强版获取用户最终验证结果信息。
   *
   * @return the value; {@code null} if absent
   */
  public String bizToken() {
    return get("BizToken", Decode::ofString);
  }

  /**
   * The unique ID of the request, made by the server and returned every time (a request that did not
   * reach the server for some other reason gets none). Give it when you ask about a problem.
   * <p>
   * 唯一请求 ID,由服务端生成,每次请求都会返回(若请求因其他原因未能抵达服务端,则该次请求不会获得
   * RequestId)。定位问题时需要提供该次请求的 RequestId。
   *
   * @return the value; {@code null} if absent
   */
  public String requestId() {
    return get("RequestId", Decode::ofString);
  }

  /** Collects the members of a {@link DetectAuthOutput}. They are validated when it is sent. */
  public static final class Builder extends Model.Builder {
    private Builder() {}

    /**
     * The address to open, for H5 pages in WeChat only.
     * <p>
     * 用于发起核身流程的URL，仅微信H5场景使用。
     *
     * @param value the value, required; {@code null} leaves it out
     * @return this builder
     */
    public Builder url(String value) {
      set("Url", value);
      return this;
    }

    /**
     * The token of the flow. Verify within 7200 seconds, then fetch the result with GetDetectInfoEnhanced.
     * <p>
     * 一次核验流程的唯一标识。有效时间为7,200秒，超过有效期再进行人脸核验会报错，请在有效期内进行核验。完
     * 成人脸核验后，需根据此标识调用获取实名核身结果信息增强版获取用户最终验证结果信息。
     *
     * @param value the value, required; {@code null} leaves it out
     * @return this builder
     */
    public Builder bizToken(String value) {
      set("BizToken", value);
      return this;
    }

    /**
     * The unique ID of the request, made by the server and returned every time (a request that did not
     * reach the server for some other reason gets none). Give it when you ask about a problem.
     * <p>
     * 唯一请求 ID,由服务端生成,每次请求都会返回(若请求因其他原因未能抵达服务端,则该次请求不会获得
     * RequestId)。定位问题时需要提供该次请求的 RequestId。
     *
     * @param value the value, required; {@code null} leaves it out
     * @return this builder
     */
    public Builder requestId(String value) {
      set("RequestId", value);
      return this;
    }

    /**
     * Creates the model.
     *
     * @return the model
     */
    public DetectAuthOutput build() {
      return new DetectAuthOutput(members());
    }
  }
}
