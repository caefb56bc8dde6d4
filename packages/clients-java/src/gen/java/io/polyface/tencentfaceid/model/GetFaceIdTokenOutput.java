// Generated from specs/tencent-faceid by `npm run languages`. Do not edit.
package io.polyface.tencentfaceid.model;

import io.polyface.Decode;
import io.polyface.Input;
import io.polyface.Model;
import java.util.Map;
import java.util.Set;

/**
 * The token.
 * <p>
 * 核验 token。
 */
public final class GetFaceIdTokenOutput extends Model implements Input {
  /** The members that {@code toString} shows: those that are not sensitive. */
  private static final Set<String> SHOWN = Set.of(
      "ClientConfig",
      "RequestId");

  private GetFaceIdTokenOutput(Map<String, Object> members) {
    super(members, SHOWN);
  }

  /**
   * Reads a JSON object.
   *
   * @param value the object as a {@code Map}
   * @return the model; {@code null} for {@code null}
   */
  public static GetFaceIdTokenOutput fromMap(Object value) {
    return value == null ? null : new GetFaceIdTokenOutput(Decode.ofMap(value));
  }

  /**
   * Starts a {@code GetFaceIdTokenOutput}.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The token. Valid for 10 minutes; verifies once only.
   * <p>
   * token值。- 有效期 10分钟。- 只能完成1次核身。
   *
   * @return the value; {@code null} if absent
   */
  public String faceIdToken() {
    return get("FaceIdToken", Decode::ofString);
  }

  /**
   * Settings that the client SDK works by; hand them to it unchanged. Not on the page; newer servers
   * send it.
   * <p>
   * 客户端配置信息，SDK将使用该配置进行后续操作。请将返回值原样传递给客户端SDK。页面未列出，新版服务端会
   * 返回。
   *
   * @return the value; {@code null} if absent
   */
  public String clientConfig() {
    return get("ClientConfig", Decode::ofString);
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

  /** Collects the members of a {@link GetFaceIdTokenOutput}. They are validated when it is sent. */
  public static final class Builder extends Model.Builder {
    private Builder() {}

    /**
     * The token. Valid for 10 minutes; verifies once only.
     * <p>
     * token值。- 有效期 10分钟。- 只能完成1次核身。
     *
     * @param value the value, required; {@code null} leaves it out
     * @return this builder
     */
    public Builder faceIdToken(String value) {
      set("FaceIdToken", value);
      return this;
    }

    /**
     * Settings that the client SDK works by; hand them to it unchanged. Not on the page; newer servers
     * send it.
     * <p>
     * 客户端配置信息，SDK将使用该配置进行后续操作。请将返回值原样传递给客户端SDK。页面未列出，新版服务端会
     * 返回。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder clientConfig(String value) {
      set("ClientConfig", value);
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
    public GetFaceIdTokenOutput build() {
      return new GetFaceIdTokenOutput(members());
    }
  }
}
