using System.Text.Json;
using SalesBot.Adapters.Common.Wire;

namespace SalesBot.Adapters.Teams.Protocol.Invokes;

/// <summary>A pressed button of a card.</summary>
/// <param name="Verb">What it is called.</param>
/// <param name="Data">What it carried, with what was filled into the card.</param>
/// <param name="IsAutomatic">Whether nobody pressed it: the client asks by itself how the card looks now.</param>
internal sealed record CardActionRequest(string Verb, JsonElement Data, bool IsAutomatic)
{
    private const string Execute = "Action.Execute";
    private const string Automatic = "automatic";

    /// <summary>Reads the value of the invoke; null where it is no press.</summary>
    public static CardActionRequest? Find(JsonElement value)
    {
        var action = value.Part("action");
        return action.ValueKind == JsonValueKind.Object && action.Text("type") is Execute or ""
            ? new CardActionRequest(action.Text("verb"), action.Part("data"), value.Text("trigger") == Automatic)
            : null;
    }
}
