using System.Text.Json;

namespace SalesBot.Bot.Tests.Boards;

/// <summary>A line of the questions: what somebody asks, after what, and what must be understood.</summary>
internal sealed record BoardQuestion(string Id, string Speaker, DateTimeOffset Now, string Text, string? Before, Dictionary<string, JsonElement> Expect)
{
    /// <summary>What is asked for: board, why, progress, … unknown, none.</summary>
    public string Ask => Expect["ask"].GetString()!;

    /// <summary>What must be understood, in one line.</summary>
    public string Expected => string.Join(' ', Expect.OrderBy(slot => slot.Key, StringComparer.Ordinal).Select(slot => $"{slot.Key}={slot.Value.ToString().ToLowerInvariant()}"));

    /// <summary>All questions of a file.</summary>
    public static IReadOnlyList<BoardQuestion> Load(string name = "questions") =>
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Boards", "Questions", $"{name}.jsonl")).Where(line => line.Length > 0).Select(line => JsonSerializer.Deserialize<BoardQuestion>(line, JsonSerializerOptions.Web)!)];
}
