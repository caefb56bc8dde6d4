// Generated from specs/tencent-faceid by `npm run languages`. Do not edit.
package io.polyface.tencentfaceid.model;

import io.polyface.Decode;
import io.polyface.Input;
import io.polyface.Model;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How fields of the response are encrypted, if the request asked for encryption. Decrypt them with the
 * key that you sent in the request.
 * <p>
 * 响应字段的加密信息，仅当请求要求加密时才有内容。请用请求中所传的密钥解密。
 */
public final class ResponseEncryption extends Model implements Input {
  /** The members that {@code toString} shows: those that are not sensitive. */
  private static final Set<String> SHOWN = Set.of(
      "EncryptList",
      "Algorithm",
      "TagList");

  private ResponseEncryption(Map<String, Object> members) {
    super(members, SHOWN);
  }

  /**
   * Reads a JSON object.
   *
   * @param value the object as a {@code Map}
   * @return the model; {@code null} for {@code null}
   */
  public static ResponseEncryption fromMap(Object value) {
    return value == null ? null : new ResponseEncryption(Decode.ofMap(value));
  }

  /**
   * Starts a {@code ResponseEncryption}.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Paths of the encrypted fields in the response, for example Response.Text.IdCard.
   * <p>
   * 响应中被加密字段的路径，例如 Response.Text.IdCard。
   *
   * @return the value; {@code null} if absent
   */
  public List<String> encryptList() {
    return get("EncryptList", Decode.list(Decode::ofString));
  }

  /**
   * The encrypted symmetric key.
   * <p>
   * 加密后的对称密钥。
   *
   * @return the value; {@code null} if absent
   */
  public String ciphertextBlob() {
    return get("CiphertextBlob", Decode::ofString);
  }

  /**
   * Initialization vector of the response.
   * <p>
   * 响应数据的初始向量。
   *
   * @return the value; {@code null} if absent
   */
  public String iv() {
    return get("Iv", Decode::ofString);
  }

  /**
   * Symmetric encryption algorithm.
   * <p>
   * 对称加密算法。
   *
   * @return the value; {@code null} if absent
   */
  public String algorithm() {
    return get("Algorithm", Decode::ofString);
  }

  /**
   * SM4-GCM only: the tags, in the order of EncryptList.
   * <p>
   * 仅 SM4-GCM 使用：各字段的消息摘要（tag），顺序与 EncryptList 一致。
   *
   * @return the value; {@code null} if absent
   */
  public List<String> tagList() {
    return get("TagList", Decode.list(Decode::ofString));
  }

  /** Collects the members of a {@link ResponseEncryption}. They are validated when it is sent. */
  public static final class Builder extends Model.Builder {
    private Builder() {}

    /**
     * Paths of the encrypted fields in the response, for example Response.Text.IdCard.
     * <p>
     * 响应中被加密字段的路径，例如 Response.Text.IdCard。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder encryptList(List<String> value) {
      set("EncryptList", value);
      return this;
    }

    /**
     * The encrypted symmetric key.
     * <p>
     * 加密后的对称密钥。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder ciphertextBlob(String value) {
      set("CiphertextBlob", value);
      return this;
    }

    /**
     * Initialization vector of the response.
     * <p>
     * 响应数据的初始向量。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder iv(String value) {
      set("Iv", value);
      return this;
    }

    /**
     * Symmetric encryption algorithm.
     * <p>
     * 对称加密算法。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder algorithm(String value) {
      set("Algorithm", value);
      return this;
    }

    /**
     * SM4-GCM only: the tags, in the order of EncryptList.
     * <p>
     * 仅 SM4-GCM 使用：各字段的消息摘要（tag），顺序与 EncryptList 一致。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder tagList(List<String> value) {
      set("TagList", value);
      return this;
    }

    /**
     * Creates the model.
     *
     * @return the model
     */
    public ResponseEncryption build() {
      return new ResponseEncryption(members());
    }
  }
}
