// Generated from specs/alibaba-iot by `npm run languages`. Do not edit.
package io.polyface.alibabaiot;

import io.polyface.CallOptions;
import io.polyface.Client;
import io.polyface.ClientBuilder;
import io.polyface.Decode;
import io.polyface.Operations;

import io.polyface.alibabaiot.model.AddFacePermissionInput;

import io.polyface.alibabaiot.model.DeleteFaceImageInput;

import io.polyface.alibabaiot.model.DeleteFacePermissionInput;

import io.polyface.alibabaiot.model.GetFaceImageInput;

import io.polyface.alibabaiot.model.GetFaceImageOutput;




import io.polyface.alibabaiot.model.SaveFaceImageInput;


import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * Alibaba Cloud IoT face service. Manage one face picture per user on Alibaba Cloud's IoT platform,
 * and the spaces and devices that the user may access: save, get and delete the picture, grant and
 * revoke access permissions.
 * <p>
 * 阿里云物联网平台人脸服务。管理阿里云物联网平台上的用户人脸图片（每个用户一张）以及用户可凭人脸通行的
 * 空间与设备：保存、查询、删除人脸图片，添加与删除通行权限。
 */
public final class AlibabaIot extends Client {
  private static final Operations OPERATIONS = new Operations(AlibabaIot.class, "operations.gen.json");

  private AlibabaIot(Builder builder) {
    super(OPERATIONS, builder);
  }

  /**
   * Starts a client.
   *
   * @return a builder; {@code credentials} is required
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Grant access permissions
   * <p>
   * 添加通行权限
   *
   * @param input the request parameters
   * @return the data of the response; {@code null} where it has none
   */
  public Map<String, Object> addFacePermission(AddFacePermissionInput input) {
    return await(addFacePermissionAsync(input, CallOptions.DEFAULT));
  }

  /**
   * Grant access permissions
   * <p>
   * 添加通行权限
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return the data of the response; {@code null} where it has none
   */
  public Map<String, Object> addFacePermission(AddFacePermissionInput input, CallOptions options) {
    return await(addFacePermissionAsync(input, options));
  }

  /**
   * Grant access permissions
   * <p>
   * 添加通行权限
   *
   * @param input the request parameters
   * @return a future of the data of the response; cancel it to give the call up
   */
  public CompletableFuture<Map<String, Object>> addFacePermissionAsync(AddFacePermissionInput input) {
    return addFacePermissionAsync(input, CallOptions.DEFAULT);
  }

  /**
   * Grant access permissions
   * <p>
   * 添加通行权限
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return a future of the data of the response; cancel it to give the call up
   */
  public CompletableFuture<Map<String, Object>> addFacePermissionAsync(AddFacePermissionInput input, CallOptions options) {
    return call("addFacePermission", input.toMap(), options, Decode::ofMap);
  }

  /**
   * Delete the face picture of a user
   * <p>
   * 删除人脸图片
   *
   * @param input the request parameters
   * @return the data of the response; {@code null} where it has none
   */
  public Map<String, Object> deleteFaceImage(DeleteFaceImageInput input) {
    return await(deleteFaceImageAsync(input, CallOptions.DEFAULT));
  }

  /**
   * Delete the face picture of a user
   * <p>
   * 删除人脸图片
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return the data of the response; {@code null} where it has none
   */
  public Map<String, Object> deleteFaceImage(DeleteFaceImageInput input, CallOptions options) {
    return await(deleteFaceImageAsync(input, options));
  }

  /**
   * Delete the face picture of a user
   * <p>
   * 删除人脸图片
   *
   * @param input the request parameters
   * @return a future of the data of the response; cancel it to give the call up
   */
  public CompletableFuture<Map<String, Object>> deleteFaceImageAsync(DeleteFaceImageInput input) {
    return deleteFaceImageAsync(input, CallOptions.DEFAULT);
  }

  /**
   * Delete the face picture of a user
   * <p>
   * 删除人脸图片
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return a future of the data of the response; cancel it to give the call up
   */
  public CompletableFuture<Map<String, Object>> deleteFaceImageAsync(DeleteFaceImageInput input, CallOptions options) {
    return call("deleteFaceImage", input.toMap(), options, Decode::ofMap);
  }

  /**
   * Revoke access permissions
   * <p>
   * 删除通行权限
   *
   * @param input the request parameters
   * @return the data of the response; {@code null} where it has none
   */
  public Map<String, Object> deleteFacePermission(DeleteFacePermissionInput input) {
    return await(deleteFacePermissionAsync(input, CallOptions.DEFAULT));
  }

  /**
   * Revoke access permissions
   * <p>
   * 删除通行权限
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return the data of the response; {@code null} where it has none
   */
  public Map<String, Object> deleteFacePermission(DeleteFacePermissionInput input, CallOptions options) {
    return await(deleteFacePermissionAsync(input, options));
  }

  /**
   * Revoke access permissions
   * <p>
   * 删除通行权限
   *
   * @param input the request parameters
   * @return a future of the data of the response; cancel it to give the call up
   */
  public CompletableFuture<Map<String, Object>> deleteFacePermissionAsync(DeleteFacePermissionInput input) {
    return deleteFacePermissionAsync(input, CallOptions.DEFAULT);
  }

  /**
   * Revoke access permissions
   * <p>
   * 删除通行权限
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return a future of the data of the response; cancel it to give the call up
   */
  public CompletableFuture<Map<String, Object>> deleteFacePermissionAsync(DeleteFacePermissionInput input, CallOptions options) {
    return call("deleteFacePermission", input.toMap(), options, Decode::ofMap);
  }

  /**
   * Get the face picture of a user
   * <p>
   * 查询人脸图片
   *
   * @param input the request parameters
   * @return the data of the response; {@code null} where it has none
   */
  public GetFaceImageOutput getFaceImage(GetFaceImageInput input) {
    return await(getFaceImageAsync(input, CallOptions.DEFAULT));
  }

  /**
   * Get the face picture of a user
   * <p>
   * 查询人脸图片
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return the data of the response; {@code null} where it has none
   */
  public GetFaceImageOutput getFaceImage(GetFaceImageInput input, CallOptions options) {
    return await(getFaceImageAsync(input, options));
  }

  /**
   * Get the face picture of a user
   * <p>
   * 查询人脸图片
   *
   * @param input the request parameters
   * @return a future of the data of the response; cancel it to give the call up
   */
  public CompletableFuture<GetFaceImageOutput> getFaceImageAsync(GetFaceImageInput input) {
    return getFaceImageAsync(input, CallOptions.DEFAULT);
  }

  /**
   * Get the face picture of a user
   * <p>
   * 查询人脸图片
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return a future of the data of the response; cancel it to give the call up
   */
  public CompletableFuture<GetFaceImageOutput> getFaceImageAsync(GetFaceImageInput input, CallOptions options) {
    return call("getFaceImage", input.toMap(), options, GetFaceImageOutput::fromMap);
  }

  /**
   * Save the face picture of a user
   * <p>
   * 保存人脸图片
   *
   * @param input the request parameters
   * @return the data of the response; {@code null} where it has none
   */
  public Map<String, Object> saveFaceImage(SaveFaceImageInput input) {
    return await(saveFaceImageAsync(input, CallOptions.DEFAULT));
  }

  /**
   * Save the face picture of a user
   * <p>
   * 保存人脸图片
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return the data of the response; {@code null} where it has none
   */
  public Map<String, Object> saveFaceImage(SaveFaceImageInput input, CallOptions options) {
    return await(saveFaceImageAsync(input, options));
  }

  /**
   * Save the face picture of a user
   * <p>
   * 保存人脸图片
   *
   * @param input the request parameters
   * @return a future of the data of the response; cancel it to give the call up
   */
  public CompletableFuture<Map<String, Object>> saveFaceImageAsync(SaveFaceImageInput input) {
    return saveFaceImageAsync(input, CallOptions.DEFAULT);
  }

  /**
   * Save the face picture of a user
   * <p>
   * 保存人脸图片
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return a future of the data of the response; cancel it to give the call up
   */
  public CompletableFuture<Map<String, Object>> saveFaceImageAsync(SaveFaceImageInput input, CallOptions options) {
    return call("saveFaceImage", input.toMap(), options, Decode::ofMap);
  }

  /** Collects the options of a {@link AlibabaIot}. */
  public static final class Builder extends ClientBuilder<Builder> {
    private Builder() {}

    /**
     * Language of localizedMsg. Its effect is inferred. Default: not sent.
     * <p>
     * localizedMsg 的语言。其作用为推断。默认不发送。
     *
     * @param value the value; {@code null} for the default
     * @return this builder
     */
    public Builder language(String value) {
      return option("language", value);
    }

    /**
     * Locale of localizedMsg. Not in Alibaba's documentation; from Alibaba's client. Its effect is
     * inferred. Default: not sent.
     * <p>
     * localizedMsg 的区域设置。阿里云文档未列出，取自阿里云客户端；其作用为推断。默认不发送。
     *
     * @param value the value; {@code null} for the default
     * @return this builder
     */
    public Builder locale(String value) {
      return option("locale", value);
    }

    /**
     * Stage of the API.
     * <p>
     * API 环境（stage）。
     *
     * @param value the value; {@code null} for the default
     * @return this builder
     */
    public Builder stage(String value) {
      return option("stage", value);
    }

    /**
     * The algorithm of the signature: &#x60;HmacSHA256&#x60; or &#x60;HmacSHA1&#x60;. Default: &#x60;HmacSHA256&#x60;.
     *
     * @param value the value
     * @return this builder
     */
    public Builder signatureMethod(String value) {
      return signing("signatureMethod", value);
    }

    /**
     * Creates the client.
     *
     * @return the client
     * @throws IllegalArgumentException if an option is missing or wrong
     */
    public AlibabaIot build() {
      return new AlibabaIot(this);
    }
  }
}
