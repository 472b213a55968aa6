using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Tests.Samples;

/// <summary>
/// Cards that the bot has said in a test and that the platforms' tests draw: what is drawn there cannot differ from what is said. With SALESBOT_WRITE_GOLDENS=1
/// they are written anew; the drawings and pictures of them are then to be made anew as well.
/// </summary>
internal static partial class SampleCard
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The card is the one that is drawn under this name.</summary>
    public static void Check(string name, Card card, [CallerFilePath] string source = "")
    {
        var tests = source[..source.IndexOf($"{Path.DirectorySeparatorChar}Bot{Path.DirectorySeparatorChar}", source.LastIndexOf("tests", StringComparison.Ordinal), StringComparison.Ordinal)];
        var path = Path.Combine(tests, "Adapters", "Samples", "Said", name + ".json");
        var written = Written(card);
        if (Environment.GetEnvironmentVariable("SALESBOT_WRITE_GOLDENS") is "1")
        {
            File.WriteAllText(path, written + "\n");
        }

        Assert.True(File.Exists(path), $"There is no sample '{name}'.");
        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n").TrimEnd('\n'), written);
    }

    /// <summary>As JSON in which each id that is new at every run has its number.</summary>
    private static string Written(Card card)
    {
        var numbers = new Dictionary<Guid, int>();
        return Id().Replace(JsonNode.Parse(SalesJson.Write(card)!)!.ToJsonString(Readable), match =>
        {
            if (match.Value.StartsWith("challenge-", StringComparison.Ordinal))
            {
                return "challenge-1";
            }

            var id = Guid.Parse(match.Value);
            var number = numbers.TryGetValue(id, out var known) ? known : numbers[id] = numbers.Count + 1;
            return new Guid(number, 0, 0, [0, 0, 0, 0, 0, 0, 0, 0]).ToString(match.Value.Contains('-', StringComparison.Ordinal) ? "d" : "n", CultureInfo.InvariantCulture);
        });
    }

    [GeneratedRegex("challenge-[0-9a-f]{14}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{32}", RegexOptions.None, 1000)]
    private static partial Regex Id();
}
