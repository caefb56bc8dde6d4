// Generated from specs/tencent-faceid by `npm run languages`. Do not edit.
package io.polyface.tencentfaceid.model;

import io.polyface.Decode;
import io.polyface.Input;
import io.polyface.Model;
import io.polyface.WireEnum;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Encryption of sensitive fields (name, identity card number), in addition to TLS. Each request
 * encrypts the fields with a new symmetric key and encrypts that key with Tencent's public key. See
 * Tencent's documentation: https://cloud.tencent.com/document/product/1007/47180
 * <p>
 * 敏感数据加密信息。对传入信息（姓名、身份证号）有加密需求的用户可使用此参数：每次请求以新的对称密钥加
 * 密字段，再用腾讯云公钥加密该密钥。详见腾讯云文档：
 * https://cloud.tencent.com/document/product/1007/47180
 */
public final class Encryption extends Model implements Input {
  /** The members that {@code toString} shows: those that are not sensitive. */
  private static final Set<String> SHOWN = Set.of(
      "EncryptList",
      "Algorithm",
      "TagList");

  private Encryption(Map<String, Object> members) {
    super(members, SHOWN);
  }

  /**
   * Reads a JSON object.
   *
   * @param value the object as a {@code Map}
   * @return the model; {@code null} for {@code null}
   */
  public static Encryption fromMap(Object value) {
    return value == null ? null : new Encryption(Decode.ofMap(value));
  }

  /**
   * Starts a {@code Encryption}.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Names of the request fields that are encrypted, for example IdCard and Name, in any order. Newer
   * versions of Tencent's SDK also name the uploaded picture.
   * <p>
   * 被加密的请求字段名列表，例如 IdCard、Name，顺序不限。新版腾讯云 SDK 的说明还包括上传的照片。
   *
   * @return the value; {@code null} if absent
   */
  public List<String> encryptList() {
    return get("EncryptList", Decode.list(Decode::ofString));
  }

  /**
   * The encrypted symmetric key, in Base64.
   * <p>
   * 经公钥加密的对称密钥，Base64 编码。
   *
   * @return the value; {@code null} if absent
   */
  public String ciphertextBlob() {
    return get("CiphertextBlob", Decode::ofString);
  }

  /**
   * Initialization vector in Base64: 16 bytes for AES-256-CBC, 12 bytes for SM4-GCM. Older accounts that
   * take their key from KMS send a text of 16 characters as it is.
   * <p>
   * 初始向量的 Base64 编码；AES-256-CBC 为 16 字节，SM4-GCM 为 12 字节。使用 KMS 密钥的旧账号则直接传 16
   * 个字符的字符串。
   *
   * @return the value; {@code null} if absent
   */
  public String iv() {
    return get("Iv", Decode::ofString);
  }

  /**
   * Symmetric encryption algorithm. Tencent recommends sending it in every request.
   * <p>
   * 对称加密算法，建议始终传入。
   *
   * @return the value; {@code null} if absent
   */
  public AlgorithmEnum algorithm() {
    return get("Algorithm", AlgorithmEnum::of);
  }

  /**
   * SM4-GCM only: the 16-byte tags in Base64, in the order of EncryptList.
   * <p>
   * 仅 SM4-GCM 使用：各字段 16 字节 tag 的 Base64 编码，顺序与 EncryptList 一致。
   *
   * @return the value; {@code null} if absent
   */
  public List<String> tagList() {
    return get("TagList", Decode.list(Decode::ofString));
  }

  /**
   * Symmetric encryption algorithm. Tencent recommends sending it in every request.
   * <p>
   * 对称加密算法，建议始终传入。
   */
  public enum AlgorithmEnum implements WireEnum {

    /** {@code "AES-256-CBC"} */
    AES_256_CBC("AES-256-CBC"),

    /** {@code "SM4-GCM"} */
    SM4_GCM("SM4-GCM");

    private final Object value;

    AlgorithmEnum(Object value) {
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
    public static AlgorithmEnum of(Object value) {
      return WireEnum.find(AlgorithmEnum.class, value);
    }
  }

  /** Collects the members of a {@link Encryption}. They are validated when it is sent. */
  public static final class Builder extends Model.Builder {
    private Builder() {}

    /**
     * Names of the request fields that are encrypted, for example IdCard and Name, in any order. Newer
     * versions of Tencent's SDK also name the uploaded picture.
     * <p>
     * 被加密的请求字段名列表，例如 IdCard、Name，顺序不限。新版腾讯云 SDK 的说明还包括上传的照片。
     *
     * @param value the value, required; {@code null} leaves it out
     * @return this builder
     */
    public Builder encryptList(List<String> value) {
      set("EncryptList", value);
      return this;
    }

    /**
     * The encrypted symmetric key, in Base64.
     * <p>
     * 经公钥加密的对称密钥，Base64 编码。
     *
     * @param value the value, required; {@code null} leaves it out
     * @return this builder
     */
    public Builder ciphertextBlob(String value) {
      set("CiphertextBlob", value);
      return this;
    }

    /**
     * Initialization vector in Base64: 16 bytes for AES-256-CBC, 12 bytes for SM4-GCM. Older accounts that
     * take their key from KMS send a text of 16 characters as it is.
     * <p>
     * 初始向量的 Base64 编码；AES-256-CBC 为 16 字节，SM4-GCM 为 12 字节。使用 KMS 密钥的旧账号则直接传 16
     * 个字符的字符串。
     *
     * @param value the value, required; {@code null} leaves it out
     * @return this builder
     */
    public Builder iv(String value) {
      set("Iv", value);
      return this;
    }

    /**
     * Symmetric encryption algorithm. Tencent recommends sending it in every request.
     * <p>
     * 对称加密算法，建议始终传入。
     *
     * @param value the value; {@code null} leaves it out
     * @return this builder
     */
    public Builder algorithm(AlgorithmEnum value) {
      set("Algorithm", value);
      return this;
    }

    /**
     * SM4-GCM only: the 16-byte tags in Base64, in the order of EncryptList.
     * <p>
     * 仅 SM4-GCM 使用：各字段 16 字节 tag 的 Base64 编码，顺序与 EncryptList 一致。
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
    public Encryption build() {
      return new Encryption(members());
    }
  }
}
