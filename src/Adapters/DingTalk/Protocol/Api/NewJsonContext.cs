using System.Text.Json.Serialization;
using SalesBot.Adapters.DingTalk.Protocol.Api.Cards;
using SalesBot.Adapters.DingTalk.Protocol.Api.Files;
using SalesBot.Adapters.DingTalk.Protocol.Api.Robots;
using SalesBot.Adapters.DingTalk.Protocol.Api.Tokens;
using SalesBot.Adapters.DingTalk.Protocol.Api.Webhooks;
using SalesBot.Adapters.DingTalk.Protocol.CardCallbacks;

namespace SalesBot.Adapters.DingTalk.Protocol.Api;

/// <summary>The requests and answers of the new API and of webhooks. Numbers come as numbers or as text.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString)]
[JsonSerializable(typeof(NewApiError))]
[JsonSerializable(typeof(TokenRequest))]
[JsonSerializable(typeof(TokenAnswer))]
[JsonSerializable(typeof(PersonMessage))]
[JsonSerializable(typeof(PersonMessageAnswer))]
[JsonSerializable(typeof(GroupMessage))]
[JsonSerializable(typeof(GroupMessageAnswer))]
[JsonSerializable(typeof(IReadOnlyDictionary<string, string>))]
[JsonSerializable(typeof(CardCreation))]
[JsonSerializable(typeof(CardCreationAnswer))]
[JsonSerializable(typeof(CardUpdate))]
[JsonSerializable(typeof(CardUpdateAnswer))]
[JsonSerializable(typeof(CardButton[]))]
[JsonSerializable(typeof(FileRequest))]
[JsonSerializable(typeof(FileAnswer))]
[JsonSerializable(typeof(WebhookMessage))]
[JsonSerializable(typeof(CardCallbackRoute))]
[JsonSerializable(typeof(CardCallbackAnswer))]
internal sealed partial class NewJsonContext : JsonSerializerContext;
