using System.Text.Json.Serialization;

namespace SalesBot.Adapters.WeCom.Protocol.Api.Messages;

/// <summary>Takes a message back.</summary>
internal sealed record RecallRequest([property: JsonPropertyName("msgid")] string MessageId);
