using System.Text;
using System.Text.Json;
using SalesBot.Bot.Understanding;

namespace SalesBot.Bot.Tests.Understanding.Requests;

/// <summary>What a message of Wednesday, 2026-03-11, is read as, in one line that a test can state: <c>leaderboard metric=visits + thank</c>.</summary>
/// <remarks>The slots are those of the corpus's form; of those that are the speaker's own words, only the name is told.</remarks>
internal static class Said
{
    private static readonly HashSet<string> InOwnWords = new(["what", "topic", "title", "reason"], StringComparer.Ordinal);

    /// <summary>The actions in the text's order; «nothing» where there are none.</summary>
    public static string By(string speaker, string text)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            new CorpusProjection(TestWorld.Catalogue).Write(writer, MessageReader.Read(TestWorld.Says(speaker, text), TestWorld.Catalogue));
        }

        using var actions = JsonDocument.Parse(buffer.ToArray());
        var told = actions.RootElement.EnumerateArray().Select(Tell).ToArray();
        return told.Length == 0 ? "nothing" : string.Join(" + ", told);
    }

    private static string Tell(JsonElement action)
    {
        var told = new StringBuilder();
        foreach (var property in action.EnumerateObject())
        {
            told.Append(property.Name is "do" ? "" : " ").Append(property.Name is "do" ? property.Value.GetString() : InOwnWords.Contains(property.Name) ? property.Name : $"{property.Name}={property.Value}");
        }

        return told.ToString();
    }
}
