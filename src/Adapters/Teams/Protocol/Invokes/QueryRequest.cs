using System.Globalization;
using System.Text.Json;
using SalesBot.Adapters.Common.Wire;

namespace SalesBot.Adapters.Teams.Protocol.Invokes;

/// <summary>A search, as somebody types.</summary>
/// <param name="Text">What was typed; empty where the box was only opened.</param>
/// <param name="Skip">How many results are there already.</param>
internal sealed record QueryRequest(string Text, int Skip)
{
    private const string Opened = "initialRun";

    /// <summary>Reads the value of the invoke.</summary>
    public static QueryRequest Of(JsonElement value)
    {
        var typed = value.Items("parameters").Where(parameter => parameter.Text("name") != Opened).Select(parameter => parameter.Text("value")).FirstOrDefault("");
        _ = int.TryParse(value.Part("queryOptions").Text("skip"), NumberStyles.None, CultureInfo.InvariantCulture, out var skip);
        return new QueryRequest(typed.Trim(), skip);
    }
}
