// Generated from specs/alibaba-linkvisual by `npm run languages`. Do not edit.
package io.polyface.alibabalinkvisual.model;

import io.polyface.Decode;
import io.polyface.Input;
import io.polyface.Model;
import java.util.Map;
import java.util.Set;

/**
 * The input of `updateFaceUser`.
 * <p>
 * `updateFaceUser` 的输入。
 */
public final class UpdateFaceUserInput extends Model implements Input {
  /** The members that {@code toString} shows: those that are not sensitive. */
  private static final Set<String> SHOWN = Set.of(
      "IsolationId");

  private UpdateFaceUserInput(Map<String, Object> members) {
    super(members, SHOWN);
  }

  /**
   * Reads a JSON object.
   *
   * @param value the object as a {@code Map}
   * @return the model; {@code null} for {@code null}
   */
  public static UpdateFaceUserInput fromMap(Object value) {
    return value == null ? null : new UpdateFaceUserInput(Decode.ofMap(value));
  }

  /**
   * Starts a {@code UpdateFaceUserInput}.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Business isolation ID: separates the data of different applications in one Alibaba Cloud account.
   * Use the IsolationId that you set when you added the user with AddFaceUser.
   * <p>
   * 业务隔离 ID，用于隔离同一个阿里云账号下不同业务应用之间的数据。请与调用 AddFaceUser 接口添加用户时设
   * 置的 IsolationId 保持一致。
   *
   * @return the value; {@code null} if absent
   */
  public String isolationId() {
    return get("IsolationId", Decode::ofString);
  }

  /**
   * User ID that LinkVisual returned when the user was added.
   * <p>
   * 用户 ID。
   *
   * @return the value; {@code null} if absent
   */
  public String userId() {
    return get("UserId", Decode::ofString);
  }

  /**
   * Custom user ID: the ID of the user in your own system.
   * <p>
   * 用户身份识别 ID（自定义用户 ID）。
   *
   * @return the value; {@code null} if absent
   */
  public String customUserId() {
    return get("CustomUserId", Decode::ofString);
  }

  /**
   * Custom user parameters, as a JSON string.
   * <p>
   * 自定义的用户参数，为 JSON 字符串。
   *
   * @return the value; {@code null} if absent
   */
  public String params() {
    return get("Params", Decode::ofString);
  }

  /**
   * URL of a JPEG picture. It must not contain Chinese characters.
   * <p>
   * 人脸图片的 URL，图片为 JPEG/JPG 格式，URL 中不可含中文。
   *
   * @return the value; {@code null} if absent
   */
  public String facePicUrl() {
    return get("FacePicUrl", Decode::ofString);
  }

  /**
   * Name of the user.
   * <p>
   * 用户名。
   *
   * @return the value; {@code null} if absent
   */
  public String name() {
    return get("Name", Decode::ofString);
  }

  /** Collects the members of a {@link UpdateFaceUserInput}. They are validated when it is sent. */
  public static final class Builder extends Model.Builder {
    private Builder() {}

    /**
     * Business isolation ID: separates the data of different applications in one Alibaba Cloud account.
     * Use the IsolationId that you set when you added the user with AddFaceUser.
     * <p>
     * 业务隔离 ID，用于隔离同一个阿里云账号下不同业务应用之间的数据。请与调用 AddFaceUser 接口添加用户时设
     * 置的 IsolationId 保持一致。
     *
     * @param value the value, required; {@code null} leaves it out
     * @return this builder
     */
    public Builder isolationId(String value) {
      set("IsolationId", value);
      return this;
    }

    /**
     * User ID that LinkVisual returned when the user was added.
     * <p>
     * 用户 ID。
     *
     * @param value the value, required; {@code null} leaves it out
     * @return this builder
     */
    public Builder userId(String value) {
      set("UserId", value);
      return this;
    }

    /**
     * Custom user ID: the ID of the user in your own system.
     * <p>
     * 用户身份识别 ID（自定义用户 ID）。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder customUserId(String value) {
      set("CustomUserId", value);
      return this;
    }

    /**
     * Custom user parameters, as a JSON string.
     * <p>
     * 自定义的用户参数，为 JSON 字符串。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder params(String value) {
      set("Params", value);
      return this;
    }

    /**
     * URL of a JPEG picture. It must not contain Chinese characters.
     * <p>
     * 人脸图片的 URL，图片为 JPEG/JPG 格式，URL 中不可含中文。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder facePicUrl(String value) {
      set("FacePicUrl", value);
      return this;
    }

    /**
     * Name of the user.
     * <p>
     * 用户名。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder name(String value) {
      set("Name", value);
      return this;
    }

    /**
     * Creates the model.
     *
     * @return the model
     */
    public UpdateFaceUserInput build() {
      return new UpdateFaceUserInput(members());
    }
  }
}
