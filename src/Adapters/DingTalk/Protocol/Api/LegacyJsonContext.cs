using System.Text.Json.Serialization;
using SalesBot.Adapters.DingTalk.Protocol.Api.Contacts;
using SalesBot.Adapters.DingTalk.Protocol.Api.Files;
using SalesBot.Adapters.DingTalk.Protocol.Api.Notices;

namespace SalesBot.Adapters.DingTalk.Protocol.Api;

/// <summary>The requests and answers of the legacy API. Numbers come as numbers or as text.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString)]
[JsonSerializable(typeof(LegacyAnswer))]
[JsonSerializable(typeof(WorkNotice))]
[JsonSerializable(typeof(WorkNoticeAnswer))]
[JsonSerializable(typeof(DepartmentRequest))]
[JsonSerializable(typeof(DepartmentsAnswer))]
[JsonSerializable(typeof(MembersRequest))]
[JsonSerializable(typeof(MembersAnswer))]
[JsonSerializable(typeof(MemberRequest))]
[JsonSerializable(typeof(MemberAnswer))]
[JsonSerializable(typeof(UnionIdRequest))]
[JsonSerializable(typeof(UserIdAnswer))]
[JsonSerializable(typeof(MediaAnswer))]
internal sealed partial class LegacyJsonContext : JsonSerializerContext;
