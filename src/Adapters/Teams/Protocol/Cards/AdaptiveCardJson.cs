using System.Text.Json.Serialization;

namespace SalesBot.Adapters.Teams.Protocol.Cards;

/// <summary>The names of cards on the wire. What is as usual is left out: every character counts against the size.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(AdaptiveCard))]
internal sealed partial class AdaptiveCardJson : JsonSerializerContext;
