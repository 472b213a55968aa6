using System.Text.Json.Serialization;

namespace SalesBot.Adapters.Teams.Mapping.Drawing;

/// <summary>What buttons carry, as JSON.</summary>
[JsonSerializable(typeof(ButtonData))]
internal sealed partial class ButtonDataJson : JsonSerializerContext;
