// Generated from specs/alibaba-linkvisual by `npm run languages`. Do not edit.
package io.polyface.alibabalinkvisual.model;

import io.polyface.Decode;
import io.polyface.Input;
import io.polyface.Model;
import java.util.Map;
import java.util.Set;

/**
 * What `updateFaceUser` takes.
 * <p>
 * `updateFaceUser` 的输入。
 */
public final class UpdateFaceUserInput extends Model implements Input {
  /** The members that {@code toString} shows: those that are not sensitive. */
  private static final Set<String> SHOWN = Set.of(
      "IsolationId",
      "UserId");

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
   * The business isolation id: keeps the data of different applications under one Alibaba Cloud account
   * apart. Give the same IsolationId as when the user was added with AddFaceUser.
   * <p>
   * 业务隔离ID,用于隔离同一个阿里云账号下不同业务应用之间的数据。请与调用AddFaceUser接口添加用户时设置的
   * IsolationId保持一致。
   *
   * @return the value; {@code null} if absent
   */
  public String isolationId() {
    return get("IsolationId", Decode::ofString);
  }

  /**
   * The user ID that LinkVisual gave.
   * <p>
   * 用户ID。
   *
   * @return the value; {@code null} if absent
   */
  public String userId() {
    return get("UserId", Decode::ofString);
  }

  /**
   * The identity of the user in your own system.
   * <p>
   * 用户身份识别ID。
   *
   * @return the value; {@code null} if absent
   */
  public String customUserId() {
    return get("CustomUserId", Decode::ofString);
  }

  /**
   * Parameters of your own for the user; JSON inside a text.
   * <p>
   * 自定义的用户参数。
   *
   * @return the value; {@code null} if absent
   */
  public String params() {
    return get("Params", Decode::ofString);
  }

  /**
   * The address of a JPEG picture; no Chinese characters in it.
   * <p>
   * 人脸图片地址，JPEG/JPG 格式，地址中不可含中文。
   *
   * @return the value; {@code null} if absent
   */
  public String facePicUrl() {
    return get("FacePicUrl", Decode::ofString);
  }

  /**
   * The name of the user.
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
     * The business isolation id: keeps the data of different applications under one Alibaba Cloud account
     * apart. Give the same IsolationId as when the user was added with AddFaceUser.
     * <p>
     * 业务隔离ID,用于隔离同一个阿里云账号下不同业务应用之间的数据。请与调用AddFaceUser接口添加用户时设置的
     * IsolationId保持一致。
     *
     * @param value the value, required; {@code null} leaves it out
     * @return this builder
     */
    public Builder isolationId(String value) {
      set("IsolationId", value);
      return this;
    }

    /**
     * The user ID that LinkVisual gave.
     * <p>
     * 用户ID。
     *
     * @param value the value, required; {@code null} leaves it out
     * @return this builder
     */
    public Builder userId(String value) {
      set("UserId", value);
      return this;
    }

    /**
     * The identity of the user in your own system.
     * <p>
     * 用户身份识别ID。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder customUserId(String value) {
      set("CustomUserId", value);
      return this;
    }

    /**
     * Parameters of your own for the user; JSON inside a text.
     * <p>
     * 自定义的用户参数。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder params(String value) {
      set("Params", value);
      return this;
    }

    /**
     * The address of a JPEG picture; no Chinese characters in it.
     * <p>
     * 人脸图片地址，JPEG/JPG 格式，地址中不可含中文。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder facePicUrl(String value) {
      set("FacePicUrl", value);
      return this;
    }

    /**
     * The name of the user.
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
