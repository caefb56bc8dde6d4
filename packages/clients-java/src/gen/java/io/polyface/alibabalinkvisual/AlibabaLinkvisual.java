// Generated from specs/alibaba-linkvisual by `npm run languages`. Do not edit.
package io.polyface.alibabalinkvisual;

import io.polyface.ApiResponse;
import io.polyface.CallOptions;
import io.polyface.Client;
import io.polyface.ClientBuilder;
import io.polyface.Decode;
import io.polyface.Explanation;
import io.polyface.Operations;

import io.polyface.alibabalinkvisual.model.AddFaceUserGroupInput;

import io.polyface.alibabalinkvisual.model.AddFaceUserInput;

import io.polyface.alibabalinkvisual.model.AddFaceUserOutput;

import io.polyface.alibabalinkvisual.model.AddFaceUserPictureInput;

import io.polyface.alibabalinkvisual.model.AddFaceUserToUserGroupInput;

import io.polyface.alibabalinkvisual.model.DeleteFaceUserGroupInput;

import io.polyface.alibabalinkvisual.model.DeleteFaceUserInput;

import io.polyface.alibabalinkvisual.model.DeleteFaceUserPictureInput;



import io.polyface.alibabalinkvisual.model.FaceUser;

import io.polyface.alibabalinkvisual.model.QueryFaceCustomUserIdByUserIdInput;

import io.polyface.alibabalinkvisual.model.QueryFaceUserBatchInput;

import io.polyface.alibabalinkvisual.model.QueryFaceUserByNameInput;

import io.polyface.alibabalinkvisual.model.QueryFaceUserByNameOutput;

import io.polyface.alibabalinkvisual.model.QueryFaceUserIdByCustomUserIdInput;

import io.polyface.alibabalinkvisual.model.QueryFaceUserInput;

import io.polyface.alibabalinkvisual.model.QueryFaceUserOutput;

import io.polyface.alibabalinkvisual.model.RemoveFaceUserFromUserGroupInput;

import io.polyface.alibabalinkvisual.model.UpdateFaceUserInput;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * Alibaba Cloud LinkVisual. Manage the people your cameras recognize: register users with face
 * pictures, look them up and organize them in groups. These are the face operations of Alibaba Cloud
 * LinkVisual.
 * <p>
 * 阿里云 LinkVisual。管理摄像头需要识别的人员：添加用户及其人脸图片、查询用户、将用户编入用户组。此处
 * 为阿里云 LinkVisual 的人脸接口。
 */
public final class AlibabaLinkvisual extends Client {
  private static final Operations OPERATIONS = new Operations(AlibabaLinkvisual.class, "operations.gen.json");

  private AlibabaLinkvisual(Builder builder) {
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
   * Add a user
   * <p>
   * 添加人脸用户
   *
   * @param input the request parameters
   * @return the data of the response
   */
  public AddFaceUserOutput addFaceUser(AddFaceUserInput input) {
    return addFaceUser(input, CallOptions.DEFAULT);
  }

  /**
   * Add a user
   * <p>
   * 添加人脸用户
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return the data of the response
   */
  public AddFaceUserOutput addFaceUser(AddFaceUserInput input, CallOptions options) {
    return callAndWait("addFaceUser", input.toMap(), options, AddFaceUserOutput::fromMap);
  }

  /**
   * Add a user
   * <p>
   * 添加人脸用户
   *
   * @param input the request parameters
   * @return a future of the data of the response; cancel it to give the call up
   */
  public CompletableFuture<AddFaceUserOutput> addFaceUserAsync(AddFaceUserInput input) {
    return addFaceUserAsync(input, CallOptions.DEFAULT);
  }

  /**
   * Add a user
   * <p>
   * 添加人脸用户
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return a future of the data of the response; cancel it to give the call up
   */
  public CompletableFuture<AddFaceUserOutput> addFaceUserAsync(AddFaceUserInput input, CallOptions options) {
    return call("addFaceUser", input.toMap(), options, AddFaceUserOutput::fromMap);
  }

  /**
   * As {@link #addFaceUser}, with the metadata of the response.
   *
   * @param input the request parameters
   * @return the data with request id, status, headers and attempts
   */
  public ApiResponse<AddFaceUserOutput> addFaceUserWithResponse(AddFaceUserInput input) {
    return addFaceUserWithResponse(input, CallOptions.DEFAULT);
  }

  /**
   * As {@link #addFaceUser}, with the metadata of the response.
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return the data with request id, status, headers and attempts
   */
  public ApiResponse<AddFaceUserOutput> addFaceUserWithResponse(AddFaceUserInput input, CallOptions options) {
    return callWithResponseAndWait("addFaceUser", input.toMap(), options, AddFaceUserOutput::fromMap);
  }

  /**
   * As {@link #addFaceUserAsync}, with the metadata of the response.
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return a future of the data with request id, status, headers and attempts
   */
  public CompletableFuture<ApiResponse<AddFaceUserOutput>> addFaceUserWithResponseAsync(AddFaceUserInput input, CallOptions options) {
    return callWithResponse("addFaceUser", input.toMap(), options, AddFaceUserOutput::fromMap);
  }

  /**
   * Builds and signs the request of {@link #addFaceUser} without sending it.
   *
   * @param input the request parameters
   * @return how the request is signed
   */
  public Explanation explainAddFaceUser(AddFaceUserInput input) {
    return explanation("addFaceUser", input.toMap());
  }

  /**
   * Add a user group
   * <p>
   * 添加用户组
   *
   * @param input the request parameters
   * @return the data of the response
   */
  public Map<String, Object> addFaceUserGroup(AddFaceUserGroupInput input) {
    return addFaceUserGroup(input, CallOptions.DEFAULT);
  }

  /**
   * Add a user group
   * <p>
   * 添加用户组
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return the data of the response
   */
  public Map<String, Object> addFaceUserGroup(AddFaceUserGroupInput input, CallOptions options) {
    return callAndWait("addFaceUserGroup", input.toMap(), options, Decode::ofMap);
  }

  /**
   * Add a user group
   * <p>
   * 添加用户组
   *
   * @param input the request parameters
   * @return a future of the data of the response; cancel it to give the call up
   */
  public CompletableFuture<Map<String, Object>> addFaceUserGroupAsync(AddFaceUserGroupInput input) {
    return addFaceUserGroupAsync(input, CallOptions.DEFAULT);
  }

  /**
   * Add a user group
   * <p>
   * 添加用户组
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return a future of the data of the response; cancel it to give the call up
   */
  public CompletableFuture<Map<String, Object>> addFaceUserGroupAsync(AddFaceUserGroupInput input, CallOptions options) {
    return call("addFaceUserGroup", input.toMap(), options, Decode::ofMap);
  }

  /**
   * As {@link #addFaceUserGroup}, with the metadata of the response.
   *
   * @param input the request parameters
   * @return the data with request id, status, headers and attempts
   */
  public ApiResponse<Map<String, Object>> addFaceUserGroupWithResponse(AddFaceUserGroupInput input) {
    return addFaceUserGroupWithResponse(input, CallOptions.DEFAULT);
  }

  /**
   * As {@link #addFaceUserGroup}, with the metadata of the response.
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return the data with request id, status, headers and attempts
   */
  public ApiResponse<Map<String, Object>> addFaceUserGroupWithResponse(AddFaceUserGroupInput input, CallOptions options) {
    return callWithResponseAndWait("addFaceUserGroup", input.toMap(), options, Decode::ofMap);
  }

  /**
   * As {@link #addFaceUserGroupAsync}, with the metadata of the response.
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return a future of the data with request id, status, headers and attempts
   */
  public CompletableFuture<ApiResponse<Map<String, Object>>> addFaceUserGroupWithResponseAsync(AddFaceUserGroupInput input, CallOptions options) {
    return callWithResponse("addFaceUserGroup", input.toMap(), options, Decode::ofMap);
  }

  /**
   * Builds and signs the request of {@link #addFaceUserGroup} without sending it.
   *
   * @param input the request parameters
   * @return how the request is signed
   */
  public Explanation explainAddFaceUserGroup(AddFaceUserGroupInput input) {
    return explanation("addFaceUserGroup", input.toMap());
  }

  /**
   * Add a picture of a user
   * <p>
   * 添加人脸图片
   *
   * @param input the request parameters
   * @return the data of the response
   */
  public String addFaceUserPicture(AddFaceUserPictureInput input) {
    return addFaceUserPicture(input, CallOptions.DEFAULT);
  }

  /**
   * Add a picture of a user
   * <p>
   * 添加人脸图片
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return the data of the response
   */
  public String addFaceUserPicture(AddFaceUserPictureInput input, CallOptions options) {
    return callAndWait("addFaceUserPicture", input.toMap(), options, Decode::ofString);
  }

  /**
   * Add a picture of a user
   * <p>
   * 添加人脸图片
   *
   * @param input the request parameters
   * @return a future of the data of the response; cancel it to give the call up
   */
  public CompletableFuture<String> addFaceUserPictureAsync(AddFaceUserPictureInput input) {
    return addFaceUserPictureAsync(input, CallOptions.DEFAULT);
  }

  /**
   * Add a picture of a user
   * <p>
   * 添加人脸图片
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return a future of the data of the response; cancel it to give the call up
   */
  public CompletableFuture<String> addFaceUserPictureAsync(AddFaceUserPictureInput input, CallOptions options) {
    return call("addFaceUserPicture", input.toMap(), options, Decode::ofString);
  }

  /**
   * As {@link #addFaceUserPicture}, with the metadata of the response.
   *
   * @param input the request parameters
   * @return the data with request id, status, headers and attempts
   */
  public ApiResponse<String> addFaceUserPictureWithResponse(AddFaceUserPictureInput input) {
    return addFaceUserPictureWithResponse(input, CallOptions.DEFAULT);
  }

  /**
   * As {@link #addFaceUserPicture}, with the metadata of the response.
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return the data with request id, status, headers and attempts
   */
  public ApiResponse<String> addFaceUserPictureWithResponse(AddFaceUserPictureInput input, CallOptions options) {
    return callWithResponseAndWait("addFaceUserPicture", input.toMap(), options, Decode::ofString);
  }

  /**
   * As {@link #addFaceUserPictureAsync}, with the metadata of the response.
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return a future of the data with request id, status, headers and attempts
   */
  public CompletableFuture<ApiResponse<String>> addFaceUserPictureWithResponseAsync(AddFaceUserPictureInput input, CallOptions options) {
    return callWithResponse("addFaceUserPicture", input.toMap(), options, Decode::ofString);
  }

  /**
   * Builds and signs the request of {@link #addFaceUserPicture} without sending it.
   *
   * @param input the request parameters
   * @return how the request is signed
   */
  public Explanation explainAddFaceUserPicture(AddFaceUserPictureInput input) {
    return explanation("addFaceUserPicture", input.toMap());
  }

  /**
   * Add a user to a group
   * <p>
   * 将用户加入用户组
   *
   * @param input the request parameters
   * @return the data of the response; {@code null} where it has none
   */
  public Map<String, Object> addFaceUserToUserGroup(AddFaceUserToUserGroupInput input) {
    return addFaceUserToUserGroup(input, CallOptions.DEFAULT);
  }

  /**
   * Add a user to a group
   * <p>
   * 将用户加入用户组
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return the data of the response; {@code null} where it has none
   */
  public Map<String, Object> addFaceUserToUserGroup(AddFaceUserToUserGroupInput input, CallOptions options) {
    return callAndWait("addFaceUserToUserGroup", input.toMap(), options, Decode::ofMap);
  }

  /**
   * Add a user to a group
   * <p>
   * 将用户加入用户组
   *
   * @param input the request parameters
   * @return a future of the data of the response; cancel it to give the call up
   */
  public CompletableFuture<Map<String, Object>> addFaceUserToUserGroupAsync(AddFaceUserToUserGroupInput input) {
    return addFaceUserToUserGroupAsync(input, CallOptions.DEFAULT);
  }

  /**
   * Add a user to a group
   * <p>
   * 将用户加入用户组
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return a future of the data of the response; cancel it to give the call up
   */
  public CompletableFuture<Map<String, Object>> addFaceUserToUserGroupAsync(AddFaceUserToUserGroupInput input, CallOptions options) {
    return call("addFaceUserToUserGroup", input.toMap(), options, Decode::ofMap);
  }

  /**
   * As {@link #addFaceUserToUserGroup}, with the metadata of the response.
   *
   * @param input the request parameters
   * @return the data with request id, status, headers and attempts
   */
  public ApiResponse<Map<String, Object>> addFaceUserToUserGroupWithResponse(AddFaceUserToUserGroupInput input) {
    return addFaceUserToUserGroupWithResponse(input, CallOptions.DEFAULT);
  }

  /**
   * As {@link #addFaceUserToUserGroup}, with the metadata of the response.
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return the data with request id, status, headers and attempts
   */
  public ApiResponse<Map<String, Object>> addFaceUserToUserGroupWithResponse(AddFaceUserToUserGroupInput input, CallOptions options) {
    return callWithResponseAndWait("addFaceUserToUserGroup", input.toMap(), options, Decode::ofMap);
  }

  /**
   * As {@link #addFaceUserToUserGroupAsync}, with the metadata of the response.
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return a future of the data with request id, status, headers and attempts
   */
  public CompletableFuture<ApiResponse<Map<String, Object>>> addFaceUserToUserGroupWithResponseAsync(AddFaceUserToUserGroupInput input, CallOptions options) {
    return callWithResponse("addFaceUserToUserGroup", input.toMap(), options, Decode::ofMap);
  }

  /**
   * Builds and signs the request of {@link #addFaceUserToUserGroup} without sending it.
   *
   * @param input the request parameters
   * @return how the request is signed
   */
  public Explanation explainAddFaceUserToUserGroup(AddFaceUserToUserGroupInput input) {
    return explanation("addFaceUserToUserGroup", input.toMap());
  }

  /**
   * Delete a user
   * <p>
   * 删除人脸用户
   *
   * @param input the request parameters
   * @return the data of the response; {@code null} where it has none
   */
  public Map<String, Object> deleteFaceUser(DeleteFaceUserInput input) {
    return deleteFaceUser(input, CallOptions.DEFAULT);
  }

  /**
   * Delete a user
   * <p>
   * 删除人脸用户
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return the data of the response; {@code null} where it has none
   */
  public Map<String, Object> deleteFaceUser(DeleteFaceUserInput input, CallOptions options) {
    return callAndWait("deleteFaceUser", input.toMap(), options, Decode::ofMap);
  }

  /**
   * Delete a user
   * <p>
   * 删除人脸用户
   *
   * @param input the request parameters
   * @return a future of the data of the response; cancel it to give the call up
   */
  public CompletableFuture<Map<String, Object>> deleteFaceUserAsync(DeleteFaceUserInput input) {
    return deleteFaceUserAsync(input, CallOptions.DEFAULT);
  }

  /**
   * Delete a user
   * <p>
   * 删除人脸用户
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return a future of the data of the response; cancel it to give the call up
   */
  public CompletableFuture<Map<String, Object>> deleteFaceUserAsync(DeleteFaceUserInput input, CallOptions options) {
    return call("deleteFaceUser", input.toMap(), options, Decode::ofMap);
  }

  /**
   * As {@link #deleteFaceUser}, with the metadata of the response.
   *
   * @param input the request parameters
   * @return the data with request id, status, headers and attempts
   */
  public ApiResponse<Map<String, Object>> deleteFaceUserWithResponse(DeleteFaceUserInput input) {
    return deleteFaceUserWithResponse(input, CallOptions.DEFAULT);
  }

  /**
   * As {@link #deleteFaceUser}, with the metadata of the response.
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return the data with request id, status, headers and attempts
   */
  public ApiResponse<Map<String, Object>> deleteFaceUserWithResponse(DeleteFaceUserInput input, CallOptions options) {
    return callWithResponseAndWait("deleteFaceUser", input.toMap(), options, Decode::ofMap);
  }

  /**
   * As {@link #deleteFaceUserAsync}, with the metadata of the response.
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return a future of the data with request id, status, headers and attempts
   */
  public CompletableFuture<ApiResponse<Map<String, Object>>> deleteFaceUserWithResponseAsync(DeleteFaceUserInput input, CallOptions options) {
    return callWithResponse("deleteFaceUser", input.toMap(), options, Decode::ofMap);
  }

  /**
   * Builds and signs the request of {@link #deleteFaceUser} without sending it.
   *
   * @param input the request parameters
   * @return how the request is signed
   */
  public Explanation explainDeleteFaceUser(DeleteFaceUserInput input) {
    return explanation("deleteFaceUser", input.toMap());
  }

  /**
   * Delete a user group
   * <p>
   * 删除用户组
   *
   * @param input the request parameters
   * @return the data of the response; {@code null} where it has none
   */
  public Map<String, Object> deleteFaceUserGroup(DeleteFaceUserGroupInput input) {
    return deleteFaceUserGroup(input, CallOptions.DEFAULT);
  }

  /**
   * Delete a user group
   * <p>
   * 删除用户组
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return the data of the response; {@code null} where it has none
   */
  public Map<String, Object> deleteFaceUserGroup(DeleteFaceUserGroupInput input, CallOptions options) {
    return callAndWait("deleteFaceUserGroup", input.toMap(), options, Decode::ofMap);
  }

  /**
   * Delete a user group
   * <p>
   * 删除用户组
   *
   * @param input the request parameters
   * @return a future of the data of the response; cancel it to give the call up
   */
  public CompletableFuture<Map<String, Object>> deleteFaceUserGroupAsync(DeleteFaceUserGroupInput input) {
    return deleteFaceUserGroupAsync(input, CallOptions.DEFAULT);
  }

  /**
   * Delete a user group
   * <p>
   * 删除用户组
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return a future of the data of the response; cancel it to give the call up
   */
  public CompletableFuture<Map<String, Object>> deleteFaceUserGroupAsync(DeleteFaceUserGroupInput input, CallOptions options) {
    return call("deleteFaceUserGroup", input.toMap(), options, Decode::ofMap);
  }

  /**
   * As {@link #deleteFaceUserGroup}, with the metadata of the response.
   *
   * @param input the request parameters
   * @return the data with request id, status, headers and attempts
   */
  public ApiResponse<Map<String, Object>> deleteFaceUserGroupWithResponse(DeleteFaceUserGroupInput input) {
    return deleteFaceUserGroupWithResponse(input, CallOptions.DEFAULT);
  }

  /**
   * As {@link #deleteFaceUserGroup}, with the metadata of the response.
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return the data with request id, status, headers and attempts
   */
  public ApiResponse<Map<String, Object>> deleteFaceUserGroupWithResponse(DeleteFaceUserGroupInput input, CallOptions options) {
    return callWithResponseAndWait("deleteFaceUserGroup", input.toMap(), options, Decode::ofMap);
  }

  /**
   * As {@link #deleteFaceUserGroupAsync}, with the metadata of the response.
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return a future of the data with request id, status, headers and attempts
   */
  public CompletableFuture<ApiResponse<Map<String, Object>>> deleteFaceUserGroupWithResponseAsync(DeleteFaceUserGroupInput input, CallOptions options) {
    return callWithResponse("deleteFaceUserGroup", input.toMap(), options, Decode::ofMap);
  }

  /**
   * Builds and signs the request of {@link #deleteFaceUserGroup} without sending it.
   *
   * @param input the request parameters
   * @return how the request is signed
   */
  public Explanation explainDeleteFaceUserGroup(DeleteFaceUserGroupInput input) {
    return explanation("deleteFaceUserGroup", input.toMap());
  }

  /**
   * Delete a picture of a user
   * <p>
   * 删除人脸图片
   *
   * @param input the request parameters
   * @return the data of the response; {@code null} where it has none
   */
  public Map<String, Object> deleteFaceUserPicture(DeleteFaceUserPictureInput input) {
    return deleteFaceUserPicture(input, CallOptions.DEFAULT);
  }

  /**
   * Delete a picture of a user
   * <p>
   * 删除人脸图片
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return the data of the response; {@code null} where it has none
   */
  public Map<String, Object> deleteFaceUserPicture(DeleteFaceUserPictureInput input, CallOptions options) {
    return callAndWait("deleteFaceUserPicture", input.toMap(), options, Decode::ofMap);
  }

  /**
   * Delete a picture of a user
   * <p>
   * 删除人脸图片
   *
   * @param input the request parameters
   * @return a future of the data of the response; cancel it to give the call up
   */
  public CompletableFuture<Map<String, Object>> deleteFaceUserPictureAsync(DeleteFaceUserPictureInput input) {
    return deleteFaceUserPictureAsync(input, CallOptions.DEFAULT);
  }

  /**
   * Delete a picture of a user
   * <p>
   * 删除人脸图片
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return a future of the data of the response; cancel it to give the call up
   */
  public CompletableFuture<Map<String, Object>> deleteFaceUserPictureAsync(DeleteFaceUserPictureInput input, CallOptions options) {
    return call("deleteFaceUserPicture", input.toMap(), options, Decode::ofMap);
  }

  /**
   * As {@link #deleteFaceUserPicture}, with the metadata of the response.
   *
   * @param input the request parameters
   * @return the data with request id, status, headers and attempts
   */
  public ApiResponse<Map<String, Object>> deleteFaceUserPictureWithResponse(DeleteFaceUserPictureInput input) {
    return deleteFaceUserPictureWithResponse(input, CallOptions.DEFAULT);
  }

  /**
   * As {@link #deleteFaceUserPicture}, with the metadata of the response.
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return the data with request id, status, headers and attempts
   */
  public ApiResponse<Map<String, Object>> deleteFaceUserPictureWithResponse(DeleteFaceUserPictureInput input, CallOptions options) {
    return callWithResponseAndWait("deleteFaceUserPicture", input.toMap(), options, Decode::ofMap);
  }

  /**
   * As {@link #deleteFaceUserPictureAsync}, with the metadata of the response.
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return a future of the data with request id, status, headers and attempts
   */
  public CompletableFuture<ApiResponse<Map<String, Object>>> deleteFaceUserPictureWithResponseAsync(DeleteFaceUserPictureInput input, CallOptions options) {
    return callWithResponse("deleteFaceUserPicture", input.toMap(), options, Decode::ofMap);
  }

  /**
   * Builds and signs the request of {@link #deleteFaceUserPicture} without sending it.
   *
   * @param input the request parameters
   * @return how the request is signed
   */
  public Explanation explainDeleteFaceUserPicture(DeleteFaceUserPictureInput input) {
    return explanation("deleteFaceUserPicture", input.toMap());
  }

  /**
   * Get the custom user ID by user ID
   * <p>
   * 按用户 ID 查询自定义用户 ID
   *
   * @param input the request parameters
   * @return the data of the response
   */
  public Object queryFaceCustomUserIdByUserId(QueryFaceCustomUserIdByUserIdInput input) {
    return queryFaceCustomUserIdByUserId(input, CallOptions.DEFAULT);
  }

  /**
   * Get the custom user ID by user ID
   * <p>
   * 按用户 ID 查询自定义用户 ID
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return the data of the response
   */
  public Object queryFaceCustomUserIdByUserId(QueryFaceCustomUserIdByUserIdInput input, CallOptions options) {
    return callAndWait("queryFaceCustomUserIdByUserId", input.toMap(), options, Decode::ofObject);
  }

  /**
   * Get the custom user ID by user ID
   * <p>
   * 按用户 ID 查询自定义用户 ID
   *
   * @param input the request parameters
   * @return a future of the data of the response; cancel it to give the call up
   */
  public CompletableFuture<Object> queryFaceCustomUserIdByUserIdAsync(QueryFaceCustomUserIdByUserIdInput input) {
    return queryFaceCustomUserIdByUserIdAsync(input, CallOptions.DEFAULT);
  }

  /**
   * Get the custom user ID by user ID
   * <p>
   * 按用户 ID 查询自定义用户 ID
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return a future of the data of the response; cancel it to give the call up
   */
  public CompletableFuture<Object> queryFaceCustomUserIdByUserIdAsync(QueryFaceCustomUserIdByUserIdInput input, CallOptions options) {
    return call("queryFaceCustomUserIdByUserId", input.toMap(), options, Decode::ofObject);
  }

  /**
   * As {@link #queryFaceCustomUserIdByUserId}, with the metadata of the response.
   *
   * @param input the request parameters
   * @return the data with request id, status, headers and attempts
   */
  public ApiResponse<Object> queryFaceCustomUserIdByUserIdWithResponse(QueryFaceCustomUserIdByUserIdInput input) {
    return queryFaceCustomUserIdByUserIdWithResponse(input, CallOptions.DEFAULT);
  }

  /**
   * As {@link #queryFaceCustomUserIdByUserId}, with the metadata of the response.
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return the data with request id, status, headers and attempts
   */
  public ApiResponse<Object> queryFaceCustomUserIdByUserIdWithResponse(QueryFaceCustomUserIdByUserIdInput input, CallOptions options) {
    return callWithResponseAndWait("queryFaceCustomUserIdByUserId", input.toMap(), options, Decode::ofObject);
  }

  /**
   * As {@link #queryFaceCustomUserIdByUserIdAsync}, with the metadata of the response.
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return a future of the data with request id, status, headers and attempts
   */
  public CompletableFuture<ApiResponse<Object>> queryFaceCustomUserIdByUserIdWithResponseAsync(QueryFaceCustomUserIdByUserIdInput input, CallOptions options) {
    return callWithResponse("queryFaceCustomUserIdByUserId", input.toMap(), options, Decode::ofObject);
  }

  /**
   * Builds and signs the request of {@link #queryFaceCustomUserIdByUserId} without sending it.
   *
   * @param input the request parameters
   * @return how the request is signed
   */
  public Explanation explainQueryFaceCustomUserIdByUserId(QueryFaceCustomUserIdByUserIdInput input) {
    return explanation("queryFaceCustomUserIdByUserId", input.toMap());
  }

  /**
   * Get a user
   * <p>
   * 查询人脸用户
   *
   * @param input the request parameters
   * @return the data of the response
   */
  public QueryFaceUserOutput queryFaceUser(QueryFaceUserInput input) {
    return queryFaceUser(input, CallOptions.DEFAULT);
  }

  /**
   * Get a user
   * <p>
   * 查询人脸用户
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return the data of the response
   */
  public QueryFaceUserOutput queryFaceUser(QueryFaceUserInput input, CallOptions options) {
    return callAndWait("queryFaceUser", input.toMap(), options, QueryFaceUserOutput::fromMap);
  }

  /**
   * Get a user
   * <p>
   * 查询人脸用户
   *
   * @param input the request parameters
   * @return a future of the data of the response; cancel it to give the call up
   */
  public CompletableFuture<QueryFaceUserOutput> queryFaceUserAsync(QueryFaceUserInput input) {
    return queryFaceUserAsync(input, CallOptions.DEFAULT);
  }

  /**
   * Get a user
   * <p>
   * 查询人脸用户
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return a future of the data of the response; cancel it to give the call up
   */
  public CompletableFuture<QueryFaceUserOutput> queryFaceUserAsync(QueryFaceUserInput input, CallOptions options) {
    return call("queryFaceUser", input.toMap(), options, QueryFaceUserOutput::fromMap);
  }

  /**
   * As {@link #queryFaceUser}, with the metadata of the response.
   *
   * @param input the request parameters
   * @return the data with request id, status, headers and attempts
   */
  public ApiResponse<QueryFaceUserOutput> queryFaceUserWithResponse(QueryFaceUserInput input) {
    return queryFaceUserWithResponse(input, CallOptions.DEFAULT);
  }

  /**
   * As {@link #queryFaceUser}, with the metadata of the response.
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return the data with request id, status, headers and attempts
   */
  public ApiResponse<QueryFaceUserOutput> queryFaceUserWithResponse(QueryFaceUserInput input, CallOptions options) {
    return callWithResponseAndWait("queryFaceUser", input.toMap(), options, QueryFaceUserOutput::fromMap);
  }

  /**
   * As {@link #queryFaceUserAsync}, with the metadata of the response.
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return a future of the data with request id, status, headers and attempts
   */
  public CompletableFuture<ApiResponse<QueryFaceUserOutput>> queryFaceUserWithResponseAsync(QueryFaceUserInput input, CallOptions options) {
    return callWithResponse("queryFaceUser", input.toMap(), options, QueryFaceUserOutput::fromMap);
  }

  /**
   * Builds and signs the request of {@link #queryFaceUser} without sending it.
   *
   * @param input the request parameters
   * @return how the request is signed
   */
  public Explanation explainQueryFaceUser(QueryFaceUserInput input) {
    return explanation("queryFaceUser", input.toMap());
  }

  /**
   * Get users by a list of user IDs
   * <p>
   * 批量查询用户信息
   *
   * @param input the request parameters
   * @return the data of the response
   */
  public List<FaceUser> queryFaceUserBatch(QueryFaceUserBatchInput input) {
    return queryFaceUserBatch(input, CallOptions.DEFAULT);
  }

  /**
   * Get users by a list of user IDs
   * <p>
   * 批量查询用户信息
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return the data of the response
   */
  public List<FaceUser> queryFaceUserBatch(QueryFaceUserBatchInput input, CallOptions options) {
    return callAndWait("queryFaceUserBatch", input.toMap(), options, Decode.list(FaceUser::fromMap));
  }

  /**
   * Get users by a list of user IDs
   * <p>
   * 批量查询用户信息
   *
   * @param input the request parameters
   * @return a future of the data of the response; cancel it to give the call up
   */
  public CompletableFuture<List<FaceUser>> queryFaceUserBatchAsync(QueryFaceUserBatchInput input) {
    return queryFaceUserBatchAsync(input, CallOptions.DEFAULT);
  }

  /**
   * Get users by a list of user IDs
   * <p>
   * 批量查询用户信息
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return a future of the data of the response; cancel it to give the call up
   */
  public CompletableFuture<List<FaceUser>> queryFaceUserBatchAsync(QueryFaceUserBatchInput input, CallOptions options) {
    return call("queryFaceUserBatch", input.toMap(), options, Decode.list(FaceUser::fromMap));
  }

  /**
   * As {@link #queryFaceUserBatch}, with the metadata of the response.
   *
   * @param input the request parameters
   * @return the data with request id, status, headers and attempts
   */
  public ApiResponse<List<FaceUser>> queryFaceUserBatchWithResponse(QueryFaceUserBatchInput input) {
    return queryFaceUserBatchWithResponse(input, CallOptions.DEFAULT);
  }

  /**
   * As {@link #queryFaceUserBatch}, with the metadata of the response.
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return the data with request id, status, headers and attempts
   */
  public ApiResponse<List<FaceUser>> queryFaceUserBatchWithResponse(QueryFaceUserBatchInput input, CallOptions options) {
    return callWithResponseAndWait("queryFaceUserBatch", input.toMap(), options, Decode.list(FaceUser::fromMap));
  }

  /**
   * As {@link #queryFaceUserBatchAsync}, with the metadata of the response.
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return a future of the data with request id, status, headers and attempts
   */
  public CompletableFuture<ApiResponse<List<FaceUser>>> queryFaceUserBatchWithResponseAsync(QueryFaceUserBatchInput input, CallOptions options) {
    return callWithResponse("queryFaceUserBatch", input.toMap(), options, Decode.list(FaceUser::fromMap));
  }

  /**
   * Builds and signs the request of {@link #queryFaceUserBatch} without sending it.
   *
   * @param input the request parameters
   * @return how the request is signed
   */
  public Explanation explainQueryFaceUserBatch(QueryFaceUserBatchInput input) {
    return explanation("queryFaceUserBatch", input.toMap());
  }

  /**
   * Search users by name
   * <p>
   * 按姓名查询人脸用户
   *
   * @param input the request parameters
   * @return the data of the response
   */
  public QueryFaceUserByNameOutput queryFaceUserByName(QueryFaceUserByNameInput input) {
    return queryFaceUserByName(input, CallOptions.DEFAULT);
  }

  /**
   * Search users by name
   * <p>
   * 按姓名查询人脸用户
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return the data of the response
   */
  public QueryFaceUserByNameOutput queryFaceUserByName(QueryFaceUserByNameInput input, CallOptions options) {
    return callAndWait("queryFaceUserByName", input.toMap(), options, QueryFaceUserByNameOutput::fromMap);
  }

  /**
   * Search users by name
   * <p>
   * 按姓名查询人脸用户
   *
   * @param input the request parameters
   * @return a future of the data of the response; cancel it to give the call up
   */
  public CompletableFuture<QueryFaceUserByNameOutput> queryFaceUserByNameAsync(QueryFaceUserByNameInput input) {
    return queryFaceUserByNameAsync(input, CallOptions.DEFAULT);
  }

  /**
   * Search users by name
   * <p>
   * 按姓名查询人脸用户
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return a future of the data of the response; cancel it to give the call up
   */
  public CompletableFuture<QueryFaceUserByNameOutput> queryFaceUserByNameAsync(QueryFaceUserByNameInput input, CallOptions options) {
    return call("queryFaceUserByName", input.toMap(), options, QueryFaceUserByNameOutput::fromMap);
  }

  /**
   * As {@link #queryFaceUserByName}, with the metadata of the response.
   *
   * @param input the request parameters
   * @return the data with request id, status, headers and attempts
   */
  public ApiResponse<QueryFaceUserByNameOutput> queryFaceUserByNameWithResponse(QueryFaceUserByNameInput input) {
    return queryFaceUserByNameWithResponse(input, CallOptions.DEFAULT);
  }

  /**
   * As {@link #queryFaceUserByName}, with the metadata of the response.
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return the data with request id, status, headers and attempts
   */
  public ApiResponse<QueryFaceUserByNameOutput> queryFaceUserByNameWithResponse(QueryFaceUserByNameInput input, CallOptions options) {
    return callWithResponseAndWait("queryFaceUserByName", input.toMap(), options, QueryFaceUserByNameOutput::fromMap);
  }

  /**
   * As {@link #queryFaceUserByNameAsync}, with the metadata of the response.
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return a future of the data with request id, status, headers and attempts
   */
  public CompletableFuture<ApiResponse<QueryFaceUserByNameOutput>> queryFaceUserByNameWithResponseAsync(QueryFaceUserByNameInput input, CallOptions options) {
    return callWithResponse("queryFaceUserByName", input.toMap(), options, QueryFaceUserByNameOutput::fromMap);
  }

  /**
   * Builds and signs the request of {@link #queryFaceUserByName} without sending it.
   *
   * @param input the request parameters
   * @return how the request is signed
   */
  public Explanation explainQueryFaceUserByName(QueryFaceUserByNameInput input) {
    return explanation("queryFaceUserByName", input.toMap());
  }

  /**
   * The pages of {@link #queryFaceUserByName}, from the one that the input selects. Each page is a call, made when the iterator reaches it.
   *
   * @param input the request parameters
   * @return the pages
   */
  public Iterable<QueryFaceUserByNameOutput> queryFaceUserByNamePages(QueryFaceUserByNameInput input) {
    return queryFaceUserByNamePages(input, CallOptions.DEFAULT);
  }

  /**
   * The pages of {@link #queryFaceUserByName}, from the one that the input selects. Each page is a call, made when the iterator reaches it.
   *
   * @param input the request parameters
   * @param options the options of each call
   * @return the pages
   */
  public Iterable<QueryFaceUserByNameOutput> queryFaceUserByNamePages(QueryFaceUserByNameInput input, CallOptions options) {
    return pages("queryFaceUserByName", input.toMap(), options, QueryFaceUserByNameOutput::fromMap);
  }

  /**
   * Get user IDs by custom user ID
   * <p>
   * 按自定义用户 ID 查询用户 ID
   *
   * @param input the request parameters
   * @return the data of the response
   */
  public Object queryFaceUserIdByCustomUserId(QueryFaceUserIdByCustomUserIdInput input) {
    return queryFaceUserIdByCustomUserId(input, CallOptions.DEFAULT);
  }

  /**
   * Get user IDs by custom user ID
   * <p>
   * 按自定义用户 ID 查询用户 ID
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return the data of the response
   */
  public Object queryFaceUserIdByCustomUserId(QueryFaceUserIdByCustomUserIdInput input, CallOptions options) {
    return callAndWait("queryFaceUserIdByCustomUserId", input.toMap(), options, Decode::ofObject);
  }

  /**
   * Get user IDs by custom user ID
   * <p>
   * 按自定义用户 ID 查询用户 ID
   *
   * @param input the request parameters
   * @return a future of the data of the response; cancel it to give the call up
   */
  public CompletableFuture<Object> queryFaceUserIdByCustomUserIdAsync(QueryFaceUserIdByCustomUserIdInput input) {
    return queryFaceUserIdByCustomUserIdAsync(input, CallOptions.DEFAULT);
  }

  /**
   * Get user IDs by custom user ID
   * <p>
   * 按自定义用户 ID 查询用户 ID
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return a future of the data of the response; cancel it to give the call up
   */
  public CompletableFuture<Object> queryFaceUserIdByCustomUserIdAsync(QueryFaceUserIdByCustomUserIdInput input, CallOptions options) {
    return call("queryFaceUserIdByCustomUserId", input.toMap(), options, Decode::ofObject);
  }

  /**
   * As {@link #queryFaceUserIdByCustomUserId}, with the metadata of the response.
   *
   * @param input the request parameters
   * @return the data with request id, status, headers and attempts
   */
  public ApiResponse<Object> queryFaceUserIdByCustomUserIdWithResponse(QueryFaceUserIdByCustomUserIdInput input) {
    return queryFaceUserIdByCustomUserIdWithResponse(input, CallOptions.DEFAULT);
  }

  /**
   * As {@link #queryFaceUserIdByCustomUserId}, with the metadata of the response.
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return the data with request id, status, headers and attempts
   */
  public ApiResponse<Object> queryFaceUserIdByCustomUserIdWithResponse(QueryFaceUserIdByCustomUserIdInput input, CallOptions options) {
    return callWithResponseAndWait("queryFaceUserIdByCustomUserId", input.toMap(), options, Decode::ofObject);
  }

  /**
   * As {@link #queryFaceUserIdByCustomUserIdAsync}, with the metadata of the response.
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return a future of the data with request id, status, headers and attempts
   */
  public CompletableFuture<ApiResponse<Object>> queryFaceUserIdByCustomUserIdWithResponseAsync(QueryFaceUserIdByCustomUserIdInput input, CallOptions options) {
    return callWithResponse("queryFaceUserIdByCustomUserId", input.toMap(), options, Decode::ofObject);
  }

  /**
   * Builds and signs the request of {@link #queryFaceUserIdByCustomUserId} without sending it.
   *
   * @param input the request parameters
   * @return how the request is signed
   */
  public Explanation explainQueryFaceUserIdByCustomUserId(QueryFaceUserIdByCustomUserIdInput input) {
    return explanation("queryFaceUserIdByCustomUserId", input.toMap());
  }

  /**
   * Remove a user from a group
   * <p>
   * 将用户移出用户组
   *
   * @param input the request parameters
   * @return the data of the response; {@code null} where it has none
   */
  public Map<String, Object> removeFaceUserFromUserGroup(RemoveFaceUserFromUserGroupInput input) {
    return removeFaceUserFromUserGroup(input, CallOptions.DEFAULT);
  }

  /**
   * Remove a user from a group
   * <p>
   * 将用户移出用户组
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return the data of the response; {@code null} where it has none
   */
  public Map<String, Object> removeFaceUserFromUserGroup(RemoveFaceUserFromUserGroupInput input, CallOptions options) {
    return callAndWait("removeFaceUserFromUserGroup", input.toMap(), options, Decode::ofMap);
  }

  /**
   * Remove a user from a group
   * <p>
   * 将用户移出用户组
   *
   * @param input the request parameters
   * @return a future of the data of the response; cancel it to give the call up
   */
  public CompletableFuture<Map<String, Object>> removeFaceUserFromUserGroupAsync(RemoveFaceUserFromUserGroupInput input) {
    return removeFaceUserFromUserGroupAsync(input, CallOptions.DEFAULT);
  }

  /**
   * Remove a user from a group
   * <p>
   * 将用户移出用户组
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return a future of the data of the response; cancel it to give the call up
   */
  public CompletableFuture<Map<String, Object>> removeFaceUserFromUserGroupAsync(RemoveFaceUserFromUserGroupInput input, CallOptions options) {
    return call("removeFaceUserFromUserGroup", input.toMap(), options, Decode::ofMap);
  }

  /**
   * As {@link #removeFaceUserFromUserGroup}, with the metadata of the response.
   *
   * @param input the request parameters
   * @return the data with request id, status, headers and attempts
   */
  public ApiResponse<Map<String, Object>> removeFaceUserFromUserGroupWithResponse(RemoveFaceUserFromUserGroupInput input) {
    return removeFaceUserFromUserGroupWithResponse(input, CallOptions.DEFAULT);
  }

  /**
   * As {@link #removeFaceUserFromUserGroup}, with the metadata of the response.
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return the data with request id, status, headers and attempts
   */
  public ApiResponse<Map<String, Object>> removeFaceUserFromUserGroupWithResponse(RemoveFaceUserFromUserGroupInput input, CallOptions options) {
    return callWithResponseAndWait("removeFaceUserFromUserGroup", input.toMap(), options, Decode::ofMap);
  }

  /**
   * As {@link #removeFaceUserFromUserGroupAsync}, with the metadata of the response.
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return a future of the data with request id, status, headers and attempts
   */
  public CompletableFuture<ApiResponse<Map<String, Object>>> removeFaceUserFromUserGroupWithResponseAsync(RemoveFaceUserFromUserGroupInput input, CallOptions options) {
    return callWithResponse("removeFaceUserFromUserGroup", input.toMap(), options, Decode::ofMap);
  }

  /**
   * Builds and signs the request of {@link #removeFaceUserFromUserGroup} without sending it.
   *
   * @param input the request parameters
   * @return how the request is signed
   */
  public Explanation explainRemoveFaceUserFromUserGroup(RemoveFaceUserFromUserGroupInput input) {
    return explanation("removeFaceUserFromUserGroup", input.toMap());
  }

  /**
   * Update a user
   * <p>
   * 修改人脸用户
   *
   * @param input the request parameters
   * @return the data of the response; {@code null} where it has none
   */
  public Map<String, Object> updateFaceUser(UpdateFaceUserInput input) {
    return updateFaceUser(input, CallOptions.DEFAULT);
  }

  /**
   * Update a user
   * <p>
   * 修改人脸用户
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return the data of the response; {@code null} where it has none
   */
  public Map<String, Object> updateFaceUser(UpdateFaceUserInput input, CallOptions options) {
    return callAndWait("updateFaceUser", input.toMap(), options, Decode::ofMap);
  }

  /**
   * Update a user
   * <p>
   * 修改人脸用户
   *
   * @param input the request parameters
   * @return a future of the data of the response; cancel it to give the call up
   */
  public CompletableFuture<Map<String, Object>> updateFaceUserAsync(UpdateFaceUserInput input) {
    return updateFaceUserAsync(input, CallOptions.DEFAULT);
  }

  /**
   * Update a user
   * <p>
   * 修改人脸用户
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return a future of the data of the response; cancel it to give the call up
   */
  public CompletableFuture<Map<String, Object>> updateFaceUserAsync(UpdateFaceUserInput input, CallOptions options) {
    return call("updateFaceUser", input.toMap(), options, Decode::ofMap);
  }

  /**
   * As {@link #updateFaceUser}, with the metadata of the response.
   *
   * @param input the request parameters
   * @return the data with request id, status, headers and attempts
   */
  public ApiResponse<Map<String, Object>> updateFaceUserWithResponse(UpdateFaceUserInput input) {
    return updateFaceUserWithResponse(input, CallOptions.DEFAULT);
  }

  /**
   * As {@link #updateFaceUser}, with the metadata of the response.
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return the data with request id, status, headers and attempts
   */
  public ApiResponse<Map<String, Object>> updateFaceUserWithResponse(UpdateFaceUserInput input, CallOptions options) {
    return callWithResponseAndWait("updateFaceUser", input.toMap(), options, Decode::ofMap);
  }

  /**
   * As {@link #updateFaceUserAsync}, with the metadata of the response.
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return a future of the data with request id, status, headers and attempts
   */
  public CompletableFuture<ApiResponse<Map<String, Object>>> updateFaceUserWithResponseAsync(UpdateFaceUserInput input, CallOptions options) {
    return callWithResponse("updateFaceUser", input.toMap(), options, Decode::ofMap);
  }

  /**
   * Builds and signs the request of {@link #updateFaceUser} without sending it.
   *
   * @param input the request parameters
   * @return how the request is signed
   */
  public Explanation explainUpdateFaceUser(UpdateFaceUserInput input) {
    return explanation("updateFaceUser", input.toMap());
  }

  /** Collects the options of a {@link AlibabaLinkvisual}. */
  public static final class Builder extends ClientBuilder<Builder> {
    private Builder() {}

    /**
     * Region. Optional; Alibaba's SDKs do not send it. Default: not sent.
     * <p>
     * 地域。可选，阿里云 SDK 不发送。默认不发送。
     *
     * @param value the value; {@code null} for the default
     * @return this builder
     */
    public Builder region(String value) {
      return option("region", value);
    }

    /**
     * &#x60;V3&#x60; signs in headers (ACS3-HMAC-SHA256), &#x60;V2&#x60; in parameters (HMAC-SHA1). Default: &#x60;V3&#x60;.
     *
     * @param value the value
     * @return this builder
     */
    public Builder signatureVersion(String value) {
      return signing("signatureVersion", value);
    }

    /**
     * Creates the client.
     *
     * @return the client
     * @throws IllegalArgumentException if an option is missing or wrong
     */
    public AlibabaLinkvisual build() {
      return new AlibabaLinkvisual(this);
    }
  }
}
