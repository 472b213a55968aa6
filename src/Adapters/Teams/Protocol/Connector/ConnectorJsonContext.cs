using System.Text.Json.Serialization;

namespace SalesBot.Adapters.Teams.Protocol.Connector;

/// <summary>The connector's requests and answers.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ConnectorActivity))]
[JsonSerializable(typeof(ConversationCreation))]
[JsonSerializable(typeof(ConnectorResource))]
[JsonSerializable(typeof(MemberPage))]
internal sealed partial class ConnectorJsonContext : JsonSerializerContext;
