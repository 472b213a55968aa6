using System.Text.Json.Serialization;

namespace SalesBot.Adapters.WeCom.Protocol.Cards;

/// <summary>The names of template cards on the wire.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(TemplateCard))]
internal sealed partial class TemplateCardJson : JsonSerializerContext;
