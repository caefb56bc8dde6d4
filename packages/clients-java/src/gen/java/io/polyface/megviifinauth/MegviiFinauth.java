// Generated from specs/megvii-finauth by `npm run languages`. Do not edit.
package io.polyface.megviifinauth;

import io.polyface.ApiResponse;
import io.polyface.CallOptions;
import io.polyface.Client;
import io.polyface.ClientBuilder;
import io.polyface.Explanation;
import io.polyface.Operations;



import io.polyface.megviifinauth.model.AddFaceInput;

import io.polyface.megviifinauth.model.AddFaceOutput;

import io.polyface.megviifinauth.model.CreateGroupInput;

import io.polyface.megviifinauth.model.CreateGroupOutput;


import io.polyface.megviifinauth.model.FreeGroupInput;

import io.polyface.megviifinauth.model.FreeGroupOutput;

import io.polyface.megviifinauth.model.GetFaceInfoInput;

import io.polyface.megviifinauth.model.GetFaceInfoOutput;

import io.polyface.megviifinauth.model.GetGroupInfoInput;

import io.polyface.megviifinauth.model.GetGroupInfoOutput;

import io.polyface.megviifinauth.model.GetGroupSizeInput;

import io.polyface.megviifinauth.model.GetGroupSizeOutput;


import io.polyface.megviifinauth.model.ListFacesInput;

import io.polyface.megviifinauth.model.ListFacesOutput;

import io.polyface.megviifinauth.model.ListGroupsOutput;



import io.polyface.megviifinauth.model.RemoveFacesInput;

import io.polyface.megviifinauth.model.RemoveFacesOutput;



import io.polyface.megviifinauth.model.SearchFacesInput;

import io.polyface.megviifinauth.model.SearchFacesOutput;


import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * Megvii FinAuth FaceSearch. Manage face libraries and identify the person in a picture: create a
 * library, add the faces of your users, then search the library with a new picture (1:N). FinAuth
 * (brand yljz) is the overseas counterpart of Megvii FaceID. Every call is a POST of
 * multipart/form-data that carries its own signature in the fields sign and sign_version.
 * <p>
 * 旷视 FinAuth 人脸搜索。管理人脸库，并识别图片中的人是谁：先创建人脸库并添加用户的人脸，再用新图片在
 * 库中搜索（1:N）。FinAuth（品牌 yljz）是旷视 FaceID 的海外姊妹产品。每次调用都以 POST 方式发送
 * multipart/form-data 表单，签名放在表单字段 sign 与 sign_version 中。
 */
public final class MegviiFinauth extends Client {
  private static final Operations OPERATIONS = new Operations(MegviiFinauth.class, "operations.gen.json");

  private MegviiFinauth(Builder builder) {
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
   * Add Face to Face Library
   * <p>
   * 向人脸库添加人脸
   *
   * @param input the request parameters
   * @return the data of the response
   */
  public AddFaceOutput addFace(AddFaceInput input) {
    return addFace(input, CallOptions.DEFAULT);
  }

  /**
   * Add Face to Face Library
   * <p>
   * 向人脸库添加人脸
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return the data of the response
   */
  public AddFaceOutput addFace(AddFaceInput input, CallOptions options) {
    return callAndWait("addFace", input.toMap(), options, AddFaceOutput::fromMap);
  }

  /**
   * Add Face to Face Library
   * <p>
   * 向人脸库添加人脸
   *
   * @param input the request parameters
   * @return a future of the data of the response; cancel it to give the call up
   */
  public CompletableFuture<AddFaceOutput> addFaceAsync(AddFaceInput input) {
    return addFaceAsync(input, CallOptions.DEFAULT);
  }

  /**
   * Add Face to Face Library
   * <p>
   * 向人脸库添加人脸
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return a future of the data of the response; cancel it to give the call up
   */
  public CompletableFuture<AddFaceOutput> addFaceAsync(AddFaceInput input, CallOptions options) {
    return call("addFace", input.toMap(), options, AddFaceOutput::fromMap);
  }

  /**
   * As {@link #addFace}, with the metadata of the response.
   *
   * @param input the request parameters
   * @return the data with request id, status, headers and attempts
   */
  public ApiResponse<AddFaceOutput> addFaceWithResponse(AddFaceInput input) {
    return addFaceWithResponse(input, CallOptions.DEFAULT);
  }

  /**
   * As {@link #addFace}, with the metadata of the response.
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return the data with request id, status, headers and attempts
   */
  public ApiResponse<AddFaceOutput> addFaceWithResponse(AddFaceInput input, CallOptions options) {
    return callWithResponseAndWait("addFace", input.toMap(), options, AddFaceOutput::fromMap);
  }

  /**
   * As {@link #addFaceAsync}, with the metadata of the response.
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return a future of the data with request id, status, headers and attempts
   */
  public CompletableFuture<ApiResponse<AddFaceOutput>> addFaceWithResponseAsync(AddFaceInput input, CallOptions options) {
    return callWithResponse("addFace", input.toMap(), options, AddFaceOutput::fromMap);
  }

  /**
   * Builds and signs the request of {@link #addFace} without sending it.
   *
   * @param input the request parameters
   * @return how the request is signed
   */
  public Explanation explainAddFace(AddFaceInput input) {
    return explanation("addFace", input.toMap());
  }

  /**
   * Create Face Library
   * <p>
   * 创建人脸库
   *
   * @param input the request parameters
   * @return the data of the response
   */
  public CreateGroupOutput createGroup(CreateGroupInput input) {
    return createGroup(input, CallOptions.DEFAULT);
  }

  /**
   * Create Face Library
   * <p>
   * 创建人脸库
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return the data of the response
   */
  public CreateGroupOutput createGroup(CreateGroupInput input, CallOptions options) {
    return callAndWait("createGroup", input.toMap(), options, CreateGroupOutput::fromMap);
  }

  /**
   * Create Face Library
   * <p>
   * 创建人脸库
   *
   * @param input the request parameters
   * @return a future of the data of the response; cancel it to give the call up
   */
  public CompletableFuture<CreateGroupOutput> createGroupAsync(CreateGroupInput input) {
    return createGroupAsync(input, CallOptions.DEFAULT);
  }

  /**
   * Create Face Library
   * <p>
   * 创建人脸库
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return a future of the data of the response; cancel it to give the call up
   */
  public CompletableFuture<CreateGroupOutput> createGroupAsync(CreateGroupInput input, CallOptions options) {
    return call("createGroup", input.toMap(), options, CreateGroupOutput::fromMap);
  }

  /**
   * As {@link #createGroup}, with the metadata of the response.
   *
   * @param input the request parameters
   * @return the data with request id, status, headers and attempts
   */
  public ApiResponse<CreateGroupOutput> createGroupWithResponse(CreateGroupInput input) {
    return createGroupWithResponse(input, CallOptions.DEFAULT);
  }

  /**
   * As {@link #createGroup}, with the metadata of the response.
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return the data with request id, status, headers and attempts
   */
  public ApiResponse<CreateGroupOutput> createGroupWithResponse(CreateGroupInput input, CallOptions options) {
    return callWithResponseAndWait("createGroup", input.toMap(), options, CreateGroupOutput::fromMap);
  }

  /**
   * As {@link #createGroupAsync}, with the metadata of the response.
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return a future of the data with request id, status, headers and attempts
   */
  public CompletableFuture<ApiResponse<CreateGroupOutput>> createGroupWithResponseAsync(CreateGroupInput input, CallOptions options) {
    return callWithResponse("createGroup", input.toMap(), options, CreateGroupOutput::fromMap);
  }

  /**
   * Builds and signs the request of {@link #createGroup} without sending it.
   *
   * @param input the request parameters
   * @return how the request is signed
   */
  public Explanation explainCreateGroup(CreateGroupInput input) {
    return explanation("createGroup", input.toMap());
  }

  /**
   * Delete Face Library
   * <p>
   * 删除人脸库
   *
   * @param input the request parameters
   * @return the data of the response
   */
  public FreeGroupOutput freeGroup(FreeGroupInput input) {
    return freeGroup(input, CallOptions.DEFAULT);
  }

  /**
   * Delete Face Library
   * <p>
   * 删除人脸库
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return the data of the response
   */
  public FreeGroupOutput freeGroup(FreeGroupInput input, CallOptions options) {
    return callAndWait("freeGroup", input.toMap(), options, FreeGroupOutput::fromMap);
  }

  /**
   * Delete Face Library
   * <p>
   * 删除人脸库
   *
   * @param input the request parameters
   * @return a future of the data of the response; cancel it to give the call up
   */
  public CompletableFuture<FreeGroupOutput> freeGroupAsync(FreeGroupInput input) {
    return freeGroupAsync(input, CallOptions.DEFAULT);
  }

  /**
   * Delete Face Library
   * <p>
   * 删除人脸库
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return a future of the data of the response; cancel it to give the call up
   */
  public CompletableFuture<FreeGroupOutput> freeGroupAsync(FreeGroupInput input, CallOptions options) {
    return call("freeGroup", input.toMap(), options, FreeGroupOutput::fromMap);
  }

  /**
   * As {@link #freeGroup}, with the metadata of the response.
   *
   * @param input the request parameters
   * @return the data with request id, status, headers and attempts
   */
  public ApiResponse<FreeGroupOutput> freeGroupWithResponse(FreeGroupInput input) {
    return freeGroupWithResponse(input, CallOptions.DEFAULT);
  }

  /**
   * As {@link #freeGroup}, with the metadata of the response.
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return the data with request id, status, headers and attempts
   */
  public ApiResponse<FreeGroupOutput> freeGroupWithResponse(FreeGroupInput input, CallOptions options) {
    return callWithResponseAndWait("freeGroup", input.toMap(), options, FreeGroupOutput::fromMap);
  }

  /**
   * As {@link #freeGroupAsync}, with the metadata of the response.
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return a future of the data with request id, status, headers and attempts
   */
  public CompletableFuture<ApiResponse<FreeGroupOutput>> freeGroupWithResponseAsync(FreeGroupInput input, CallOptions options) {
    return callWithResponse("freeGroup", input.toMap(), options, FreeGroupOutput::fromMap);
  }

  /**
   * Builds and signs the request of {@link #freeGroup} without sending it.
   *
   * @param input the request parameters
   * @return how the request is signed
   */
  public Explanation explainFreeGroup(FreeGroupInput input) {
    return explanation("freeGroup", input.toMap());
  }

  /**
   * Get Face Info in Face Library
   * <p>
   * 获取人脸库中的人脸信息
   *
   * @param input the request parameters
   * @return the data of the response
   */
  public GetFaceInfoOutput getFaceInfo(GetFaceInfoInput input) {
    return getFaceInfo(input, CallOptions.DEFAULT);
  }

  /**
   * Get Face Info in Face Library
   * <p>
   * 获取人脸库中的人脸信息
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return the data of the response
   */
  public GetFaceInfoOutput getFaceInfo(GetFaceInfoInput input, CallOptions options) {
    return callAndWait("getFaceInfo", input.toMap(), options, GetFaceInfoOutput::fromMap);
  }

  /**
   * Get Face Info in Face Library
   * <p>
   * 获取人脸库中的人脸信息
   *
   * @param input the request parameters
   * @return a future of the data of the response; cancel it to give the call up
   */
  public CompletableFuture<GetFaceInfoOutput> getFaceInfoAsync(GetFaceInfoInput input) {
    return getFaceInfoAsync(input, CallOptions.DEFAULT);
  }

  /**
   * Get Face Info in Face Library
   * <p>
   * 获取人脸库中的人脸信息
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return a future of the data of the response; cancel it to give the call up
   */
  public CompletableFuture<GetFaceInfoOutput> getFaceInfoAsync(GetFaceInfoInput input, CallOptions options) {
    return call("getFaceInfo", input.toMap(), options, GetFaceInfoOutput::fromMap);
  }

  /**
   * As {@link #getFaceInfo}, with the metadata of the response.
   *
   * @param input the request parameters
   * @return the data with request id, status, headers and attempts
   */
  public ApiResponse<GetFaceInfoOutput> getFaceInfoWithResponse(GetFaceInfoInput input) {
    return getFaceInfoWithResponse(input, CallOptions.DEFAULT);
  }

  /**
   * As {@link #getFaceInfo}, with the metadata of the response.
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return the data with request id, status, headers and attempts
   */
  public ApiResponse<GetFaceInfoOutput> getFaceInfoWithResponse(GetFaceInfoInput input, CallOptions options) {
    return callWithResponseAndWait("getFaceInfo", input.toMap(), options, GetFaceInfoOutput::fromMap);
  }

  /**
   * As {@link #getFaceInfoAsync}, with the metadata of the response.
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return a future of the data with request id, status, headers and attempts
   */
  public CompletableFuture<ApiResponse<GetFaceInfoOutput>> getFaceInfoWithResponseAsync(GetFaceInfoInput input, CallOptions options) {
    return callWithResponse("getFaceInfo", input.toMap(), options, GetFaceInfoOutput::fromMap);
  }

  /**
   * Builds and signs the request of {@link #getFaceInfo} without sending it.
   *
   * @param input the request parameters
   * @return how the request is signed
   */
  public Explanation explainGetFaceInfo(GetFaceInfoInput input) {
    return explanation("getFaceInfo", input.toMap());
  }

  /**
   * Get Face Library Details
   * <p>
   * 获取人脸库详情
   *
   * @param input the request parameters
   * @return the data of the response
   */
  public GetGroupInfoOutput getGroupInfo(GetGroupInfoInput input) {
    return getGroupInfo(input, CallOptions.DEFAULT);
  }

  /**
   * Get Face Library Details
   * <p>
   * 获取人脸库详情
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return the data of the response
   */
  public GetGroupInfoOutput getGroupInfo(GetGroupInfoInput input, CallOptions options) {
    return callAndWait("getGroupInfo", input.toMap(), options, GetGroupInfoOutput::fromMap);
  }

  /**
   * Get Face Library Details
   * <p>
   * 获取人脸库详情
   *
   * @param input the request parameters
   * @return a future of the data of the response; cancel it to give the call up
   */
  public CompletableFuture<GetGroupInfoOutput> getGroupInfoAsync(GetGroupInfoInput input) {
    return getGroupInfoAsync(input, CallOptions.DEFAULT);
  }

  /**
   * Get Face Library Details
   * <p>
   * 获取人脸库详情
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return a future of the data of the response; cancel it to give the call up
   */
  public CompletableFuture<GetGroupInfoOutput> getGroupInfoAsync(GetGroupInfoInput input, CallOptions options) {
    return call("getGroupInfo", input.toMap(), options, GetGroupInfoOutput::fromMap);
  }

  /**
   * As {@link #getGroupInfo}, with the metadata of the response.
   *
   * @param input the request parameters
   * @return the data with request id, status, headers and attempts
   */
  public ApiResponse<GetGroupInfoOutput> getGroupInfoWithResponse(GetGroupInfoInput input) {
    return getGroupInfoWithResponse(input, CallOptions.DEFAULT);
  }

  /**
   * As {@link #getGroupInfo}, with the metadata of the response.
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return the data with request id, status, headers and attempts
   */
  public ApiResponse<GetGroupInfoOutput> getGroupInfoWithResponse(GetGroupInfoInput input, CallOptions options) {
    return callWithResponseAndWait("getGroupInfo", input.toMap(), options, GetGroupInfoOutput::fromMap);
  }

  /**
   * As {@link #getGroupInfoAsync}, with the metadata of the response.
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return a future of the data with request id, status, headers and attempts
   */
  public CompletableFuture<ApiResponse<GetGroupInfoOutput>> getGroupInfoWithResponseAsync(GetGroupInfoInput input, CallOptions options) {
    return callWithResponse("getGroupInfo", input.toMap(), options, GetGroupInfoOutput::fromMap);
  }

  /**
   * Builds and signs the request of {@link #getGroupInfo} without sending it.
   *
   * @param input the request parameters
   * @return how the request is signed
   */
  public Explanation explainGetGroupInfo(GetGroupInfoInput input) {
    return explanation("getGroupInfo", input.toMap());
  }

  /**
   * Get Face Count in Face Library
   * <p>
   * 获取人脸库中的人脸数量
   *
   * @param input the request parameters
   * @return the data of the response
   */
  public GetGroupSizeOutput getGroupSize(GetGroupSizeInput input) {
    return getGroupSize(input, CallOptions.DEFAULT);
  }

  /**
   * Get Face Count in Face Library
   * <p>
   * 获取人脸库中的人脸数量
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return the data of the response
   */
  public GetGroupSizeOutput getGroupSize(GetGroupSizeInput input, CallOptions options) {
    return callAndWait("getGroupSize", input.toMap(), options, GetGroupSizeOutput::fromMap);
  }

  /**
   * Get Face Count in Face Library
   * <p>
   * 获取人脸库中的人脸数量
   *
   * @param input the request parameters
   * @return a future of the data of the response; cancel it to give the call up
   */
  public CompletableFuture<GetGroupSizeOutput> getGroupSizeAsync(GetGroupSizeInput input) {
    return getGroupSizeAsync(input, CallOptions.DEFAULT);
  }

  /**
   * Get Face Count in Face Library
   * <p>
   * 获取人脸库中的人脸数量
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return a future of the data of the response; cancel it to give the call up
   */
  public CompletableFuture<GetGroupSizeOutput> getGroupSizeAsync(GetGroupSizeInput input, CallOptions options) {
    return call("getGroupSize", input.toMap(), options, GetGroupSizeOutput::fromMap);
  }

  /**
   * As {@link #getGroupSize}, with the metadata of the response.
   *
   * @param input the request parameters
   * @return the data with request id, status, headers and attempts
   */
  public ApiResponse<GetGroupSizeOutput> getGroupSizeWithResponse(GetGroupSizeInput input) {
    return getGroupSizeWithResponse(input, CallOptions.DEFAULT);
  }

  /**
   * As {@link #getGroupSize}, with the metadata of the response.
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return the data with request id, status, headers and attempts
   */
  public ApiResponse<GetGroupSizeOutput> getGroupSizeWithResponse(GetGroupSizeInput input, CallOptions options) {
    return callWithResponseAndWait("getGroupSize", input.toMap(), options, GetGroupSizeOutput::fromMap);
  }

  /**
   * As {@link #getGroupSizeAsync}, with the metadata of the response.
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return a future of the data with request id, status, headers and attempts
   */
  public CompletableFuture<ApiResponse<GetGroupSizeOutput>> getGroupSizeWithResponseAsync(GetGroupSizeInput input, CallOptions options) {
    return callWithResponse("getGroupSize", input.toMap(), options, GetGroupSizeOutput::fromMap);
  }

  /**
   * Builds and signs the request of {@link #getGroupSize} without sending it.
   *
   * @param input the request parameters
   * @return how the request is signed
   */
  public Explanation explainGetGroupSize(GetGroupSizeInput input) {
    return explanation("getGroupSize", input.toMap());
  }

  /**
   * Get Face List in Face Library
   * <p>
   * 获取人脸库中的人脸列表
   *
   * @param input the request parameters
   * @return the data of the response
   */
  public ListFacesOutput listFaces(ListFacesInput input) {
    return listFaces(input, CallOptions.DEFAULT);
  }

  /**
   * Get Face List in Face Library
   * <p>
   * 获取人脸库中的人脸列表
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return the data of the response
   */
  public ListFacesOutput listFaces(ListFacesInput input, CallOptions options) {
    return callAndWait("listFaces", input.toMap(), options, ListFacesOutput::fromMap);
  }

  /**
   * Get Face List in Face Library
   * <p>
   * 获取人脸库中的人脸列表
   *
   * @param input the request parameters
   * @return a future of the data of the response; cancel it to give the call up
   */
  public CompletableFuture<ListFacesOutput> listFacesAsync(ListFacesInput input) {
    return listFacesAsync(input, CallOptions.DEFAULT);
  }

  /**
   * Get Face List in Face Library
   * <p>
   * 获取人脸库中的人脸列表
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return a future of the data of the response; cancel it to give the call up
   */
  public CompletableFuture<ListFacesOutput> listFacesAsync(ListFacesInput input, CallOptions options) {
    return call("listFaces", input.toMap(), options, ListFacesOutput::fromMap);
  }

  /**
   * As {@link #listFaces}, with the metadata of the response.
   *
   * @param input the request parameters
   * @return the data with request id, status, headers and attempts
   */
  public ApiResponse<ListFacesOutput> listFacesWithResponse(ListFacesInput input) {
    return listFacesWithResponse(input, CallOptions.DEFAULT);
  }

  /**
   * As {@link #listFaces}, with the metadata of the response.
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return the data with request id, status, headers and attempts
   */
  public ApiResponse<ListFacesOutput> listFacesWithResponse(ListFacesInput input, CallOptions options) {
    return callWithResponseAndWait("listFaces", input.toMap(), options, ListFacesOutput::fromMap);
  }

  /**
   * As {@link #listFacesAsync}, with the metadata of the response.
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return a future of the data with request id, status, headers and attempts
   */
  public CompletableFuture<ApiResponse<ListFacesOutput>> listFacesWithResponseAsync(ListFacesInput input, CallOptions options) {
    return callWithResponse("listFaces", input.toMap(), options, ListFacesOutput::fromMap);
  }

  /**
   * Builds and signs the request of {@link #listFaces} without sending it.
   *
   * @param input the request parameters
   * @return how the request is signed
   */
  public Explanation explainListFaces(ListFacesInput input) {
    return explanation("listFaces", input.toMap());
  }

  /**
   * The pages of {@link #listFaces}, from the one that the input selects. Each page is a call, made when the iterator reaches it.
   *
   * @param input the request parameters
   * @return the pages
   */
  public Iterable<ListFacesOutput> listFacesPages(ListFacesInput input) {
    return listFacesPages(input, CallOptions.DEFAULT);
  }

  /**
   * The pages of {@link #listFaces}, from the one that the input selects. Each page is a call, made when the iterator reaches it.
   *
   * @param input the request parameters
   * @param options the options of each call
   * @return the pages
   */
  public Iterable<ListFacesOutput> listFacesPages(ListFacesInput input, CallOptions options) {
    return pages("listFaces", input.toMap(), options, ListFacesOutput::fromMap);
  }

  /**
   * Get Face Library List
   * <p>
   * 获取人脸库列表
   *
   * @return the data of the response
   */
  public ListGroupsOutput listGroups() {
    return listGroups(CallOptions.DEFAULT);
  }

  /**
   * Get Face Library List
   * <p>
   * 获取人脸库列表
   *
   * @param options the options of this call
   * @return the data of the response
   */
  public ListGroupsOutput listGroups(CallOptions options) {
    return callAndWait("listGroups", Map.of(), options, ListGroupsOutput::fromMap);
  }

  /**
   * Get Face Library List
   * <p>
   * 获取人脸库列表
   *
   * @return a future of the data of the response; cancel it to give the call up
   */
  public CompletableFuture<ListGroupsOutput> listGroupsAsync() {
    return listGroupsAsync(CallOptions.DEFAULT);
  }

  /**
   * Get Face Library List
   * <p>
   * 获取人脸库列表
   *
   * @param options the options of this call
   * @return a future of the data of the response; cancel it to give the call up
   */
  public CompletableFuture<ListGroupsOutput> listGroupsAsync(CallOptions options) {
    return call("listGroups", Map.of(), options, ListGroupsOutput::fromMap);
  }

  /**
   * As {@link #listGroups}, with the metadata of the response.
   *
   * @return the data with request id, status, headers and attempts
   */
  public ApiResponse<ListGroupsOutput> listGroupsWithResponse() {
    return listGroupsWithResponse(CallOptions.DEFAULT);
  }

  /**
   * As {@link #listGroups}, with the metadata of the response.
   *
   * @param options the options of this call
   * @return the data with request id, status, headers and attempts
   */
  public ApiResponse<ListGroupsOutput> listGroupsWithResponse(CallOptions options) {
    return callWithResponseAndWait("listGroups", Map.of(), options, ListGroupsOutput::fromMap);
  }

  /**
   * As {@link #listGroupsAsync}, with the metadata of the response.
   *
   * @param options the options of this call
   * @return a future of the data with request id, status, headers and attempts
   */
  public CompletableFuture<ApiResponse<ListGroupsOutput>> listGroupsWithResponseAsync(CallOptions options) {
    return callWithResponse("listGroups", Map.of(), options, ListGroupsOutput::fromMap);
  }

  /**
   * Builds and signs the request of {@link #listGroups} without sending it.
   *
   * @return how the request is signed
   */
  public Explanation explainListGroups() {
    return explanation("listGroups", Map.of());
  }

  /**
   * Delete Faces from Face Library
   * <p>
   * 从人脸库删除人脸
   *
   * @param input the request parameters
   * @return the data of the response
   */
  public RemoveFacesOutput removeFaces(RemoveFacesInput input) {
    return removeFaces(input, CallOptions.DEFAULT);
  }

  /**
   * Delete Faces from Face Library
   * <p>
   * 从人脸库删除人脸
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return the data of the response
   */
  public RemoveFacesOutput removeFaces(RemoveFacesInput input, CallOptions options) {
    return callAndWait("removeFaces", input.toMap(), options, RemoveFacesOutput::fromMap);
  }

  /**
   * Delete Faces from Face Library
   * <p>
   * 从人脸库删除人脸
   *
   * @param input the request parameters
   * @return a future of the data of the response; cancel it to give the call up
   */
  public CompletableFuture<RemoveFacesOutput> removeFacesAsync(RemoveFacesInput input) {
    return removeFacesAsync(input, CallOptions.DEFAULT);
  }

  /**
   * Delete Faces from Face Library
   * <p>
   * 从人脸库删除人脸
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return a future of the data of the response; cancel it to give the call up
   */
  public CompletableFuture<RemoveFacesOutput> removeFacesAsync(RemoveFacesInput input, CallOptions options) {
    return call("removeFaces", input.toMap(), options, RemoveFacesOutput::fromMap);
  }

  /**
   * As {@link #removeFaces}, with the metadata of the response.
   *
   * @param input the request parameters
   * @return the data with request id, status, headers and attempts
   */
  public ApiResponse<RemoveFacesOutput> removeFacesWithResponse(RemoveFacesInput input) {
    return removeFacesWithResponse(input, CallOptions.DEFAULT);
  }

  /**
   * As {@link #removeFaces}, with the metadata of the response.
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return the data with request id, status, headers and attempts
   */
  public ApiResponse<RemoveFacesOutput> removeFacesWithResponse(RemoveFacesInput input, CallOptions options) {
    return callWithResponseAndWait("removeFaces", input.toMap(), options, RemoveFacesOutput::fromMap);
  }

  /**
   * As {@link #removeFacesAsync}, with the metadata of the response.
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return a future of the data with request id, status, headers and attempts
   */
  public CompletableFuture<ApiResponse<RemoveFacesOutput>> removeFacesWithResponseAsync(RemoveFacesInput input, CallOptions options) {
    return callWithResponse("removeFaces", input.toMap(), options, RemoveFacesOutput::fromMap);
  }

  /**
   * Builds and signs the request of {@link #removeFaces} without sending it.
   *
   * @param input the request parameters
   * @return how the request is signed
   */
  public Explanation explainRemoveFaces(RemoveFacesInput input) {
    return explanation("removeFaces", input.toMap());
  }

  /**
   * Face Search
   * <p>
   * 人脸搜索
   *
   * @param input the request parameters
   * @return the data of the response
   */
  public SearchFacesOutput searchFaces(SearchFacesInput input) {
    return searchFaces(input, CallOptions.DEFAULT);
  }

  /**
   * Face Search
   * <p>
   * 人脸搜索
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return the data of the response
   */
  public SearchFacesOutput searchFaces(SearchFacesInput input, CallOptions options) {
    return callAndWait("searchFaces", input.toMap(), options, SearchFacesOutput::fromMap);
  }

  /**
   * Face Search
   * <p>
   * 人脸搜索
   *
   * @param input the request parameters
   * @return a future of the data of the response; cancel it to give the call up
   */
  public CompletableFuture<SearchFacesOutput> searchFacesAsync(SearchFacesInput input) {
    return searchFacesAsync(input, CallOptions.DEFAULT);
  }

  /**
   * Face Search
   * <p>
   * 人脸搜索
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return a future of the data of the response; cancel it to give the call up
   */
  public CompletableFuture<SearchFacesOutput> searchFacesAsync(SearchFacesInput input, CallOptions options) {
    return call("searchFaces", input.toMap(), options, SearchFacesOutput::fromMap);
  }

  /**
   * As {@link #searchFaces}, with the metadata of the response.
   *
   * @param input the request parameters
   * @return the data with request id, status, headers and attempts
   */
  public ApiResponse<SearchFacesOutput> searchFacesWithResponse(SearchFacesInput input) {
    return searchFacesWithResponse(input, CallOptions.DEFAULT);
  }

  /**
   * As {@link #searchFaces}, with the metadata of the response.
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return the data with request id, status, headers and attempts
   */
  public ApiResponse<SearchFacesOutput> searchFacesWithResponse(SearchFacesInput input, CallOptions options) {
    return callWithResponseAndWait("searchFaces", input.toMap(), options, SearchFacesOutput::fromMap);
  }

  /**
   * As {@link #searchFacesAsync}, with the metadata of the response.
   *
   * @param input the request parameters
   * @param options the options of this call
   * @return a future of the data with request id, status, headers and attempts
   */
  public CompletableFuture<ApiResponse<SearchFacesOutput>> searchFacesWithResponseAsync(SearchFacesInput input, CallOptions options) {
    return callWithResponse("searchFaces", input.toMap(), options, SearchFacesOutput::fromMap);
  }

  /**
   * Builds and signs the request of {@link #searchFaces} without sending it.
   *
   * @param input the request parameters
   * @return how the request is signed
   */
  public Explanation explainSearchFaces(SearchFacesInput input) {
    return explanation("searchFaces", input.toMap());
  }

  /** Collects the options of a {@link MegviiFinauth}. */
  public static final class Builder extends ClientBuilder<Builder> {
    private Builder() {}

    /**
     * Seconds a signature is valid for. Default: 100, as in the vendor&#39;s sample.
     *
     * @param value the value
     * @return this builder
     */
    public Builder validFor(int value) {
      return signing("validFor", value);
    }

    /**
     * Whether a signature may be used only once; &#x60;valid_for&#x60; has no effect then. Default: false.
     *
     * @param value the value
     * @return this builder
     */
    public Builder singleUse(boolean value) {
      return signing("singleUse", value);
    }

    /**
     * Creates the client.
     *
     * @return the client
     * @throws IllegalArgumentException if an option is missing or wrong
     */
    public MegviiFinauth build() {
      return new MegviiFinauth(this);
    }
  }
}
