using System.Text.Json.Serialization;
using SalesBot.Adapters.WeCom.Protocol.Api.AiBot;
using SalesBot.Adapters.WeCom.Protocol.Api.Contacts;
using SalesBot.Adapters.WeCom.Protocol.Api.Groups;
using SalesBot.Adapters.WeCom.Protocol.Api.Media;
using SalesBot.Adapters.WeCom.Protocol.Api.Messages;
using SalesBot.Adapters.WeCom.Protocol.Api.Robots;
using SalesBot.Adapters.WeCom.Protocol.Api.Tokens;

namespace SalesBot.Adapters.WeCom.Protocol.Api;

/// <summary>The requests and answers of the API. Numbers come as numbers or as text.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString)]
[JsonSerializable(typeof(ApiAnswer))]
[JsonSerializable(typeof(TokenAnswer))]
[JsonSerializable(typeof(AppMessage))]
[JsonSerializable(typeof(AppMessageAnswer))]
[JsonSerializable(typeof(CardUpdate))]
[JsonSerializable(typeof(CardUpdateAnswer))]
[JsonSerializable(typeof(RecallRequest))]
[JsonSerializable(typeof(GroupCreation))]
[JsonSerializable(typeof(GroupCreationAnswer))]
[JsonSerializable(typeof(GroupChange))]
[JsonSerializable(typeof(GroupAnswer))]
[JsonSerializable(typeof(GroupMessage))]
[JsonSerializable(typeof(RobotMessage))]
[JsonSerializable(typeof(UploadAnswer))]
[JsonSerializable(typeof(DepartmentIdsAnswer))]
[JsonSerializable(typeof(DepartmentsAnswer))]
[JsonSerializable(typeof(DepartmentAnswer))]
[JsonSerializable(typeof(MembersAnswer))]
[JsonSerializable(typeof(MemberAnswer))]
[JsonSerializable(typeof(MemberIdsRequest))]
[JsonSerializable(typeof(MemberIdsAnswer))]
[JsonSerializable(typeof(MobileRequest))]
[JsonSerializable(typeof(EmailRequest))]
[JsonSerializable(typeof(UserIdAnswer))]
[JsonSerializable(typeof(OpenIdsRequest))]
[JsonSerializable(typeof(OpenIdsAnswer))]
[JsonSerializable(typeof(ResponseUrlRequest))]
internal sealed partial class ApiJsonContext : JsonSerializerContext;
