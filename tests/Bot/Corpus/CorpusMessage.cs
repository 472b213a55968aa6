using System.Text.Json;

namespace SalesBot.Bot.Tests.Corpus;

/// <summary>A line of the corpus: a message with the actions that are expected of it.</summary>
internal sealed record CorpusMessage(string Id, string Speaker, DateTimeOffset Now, string Text, JsonElement[] Actions, string[] Tags)
{
    /// <summary>The file with the name beside the corpus.</summary>
    public static string PathOf(string file) => Path.Combine(AppContext.BaseDirectory, "Corpus", file);

    /// <summary>All messages of the file.</summary>
    public static IReadOnlyList<CorpusMessage> Load(string file) =>
        [.. File.ReadLines(PathOf(file)).Where(line => line.Length > 0).Select(line => JsonSerializer.Deserialize<CorpusMessage>(line, JsonSerializerOptions.Web)!)];
}
