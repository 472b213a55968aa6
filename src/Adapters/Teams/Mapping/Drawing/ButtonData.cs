using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SalesBot.Adapters.Teams.Mapping.Drawing;

/// <summary>What a button carries through Teams. What was filled into inputs comes back beside these names, and whatever comes back may have been made up.</summary>
/// <param name="Verb">What the button does.</param>
/// <param name="Data">What it carries for it.</param>
/// <param name="Op">What tells the message's buttons from those of others.</param>
internal sealed record ButtonData(
    [property: JsonPropertyName(ButtonData.VerbName)] string Verb,
    [property: JsonPropertyName(ButtonData.DataName)] ImmutableSortedDictionary<string, string> Data,
    [property: JsonPropertyName(ButtonData.OpName)] string Op)
{
    /// <summary>The name of the verb on the wire.</summary>
    public const string VerbName = "verb";

    /// <summary>The name of the data on the wire.</summary>
    public const string DataName = "data";

    /// <summary>The name of what tells the message on the wire.</summary>
    public const string OpName = "op";

    private const int OpLength = 16;

    private static readonly HashSet<string> Names = new(StringComparer.Ordinal) { VerbName, DataName, OpName, "msteams" };
    private static readonly ButtonDataJson Json = new(new JsonSerializerOptions(ButtonDataJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>Whether an input can have the name: it has one, and takes no other's place.</summary>
    public static bool MayName(string key) => !string.IsNullOrWhiteSpace(key) && !Names.Contains(key);

    /// <summary>What tells the message of the key from others.</summary>
    public static string OpOf(string messageKey) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(messageKey)))[..OpLength];

    /// <summary>The data as it is on the wire.</summary>
    public JsonElement ToElement() => JsonSerializer.SerializeToElement(this, Json.ButtonData);
}
