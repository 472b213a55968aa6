using System.Text.Json;
using SalesBot.Bot.Commands;

namespace SalesBot.Bot.Tests.Corpora;

/// <summary>A world, and the messages that are read against it.</summary>
internal sealed record Corpus(string Name)
{
    /// <summary>The messages that came with the task; the parser is made on them.</summary>
    public static Corpus Dev { get; } = new("dev");

    /// <summary>The file of the world.</summary>
    public string WorldPath => Path.Combine(AppContext.BaseDirectory, "Corpora", Name, "world.json");

    /// <summary>All messages.</summary>
    public IReadOnlyList<CorpusMessage> Load() =>
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Corpora", Name, "messages.jsonl")).Where(line => line.Length > 0).Select(line => JsonSerializer.Deserialize<CorpusMessage>(line, JsonSerializerOptions.Web)!)];

    /// <summary>Reads all messages with the <c>understand</c> verb, as anybody would run it, and scores what it answers.</summary>
    public async Task<CorpusScore> ScoreAsync(CancellationToken cancellationToken)
    {
        var messages = Load();
        var lines = messages.Select(message => JsonSerializer.Serialize(new { message.Id, message.Speaker, message.Now, message.Text }, JsonSerializerOptions.Web));
        using var input = new StringReader(string.Join('\n', lines));
        using var answers = new StringWriter();
        using var errors = new StringWriter();
        var exit = await new UnderstandCommand(TimeProvider.System).RunAsync(WorldPath, input, answers, errors, cancellationToken);
        Assert.True(exit == 0, errors.ToString());
        var read = answers.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("actions").EnumerateArray().ToArray());
        var score = new CorpusScore(Name);
        foreach (var (message, actions) in messages.Zip(read, (message, actions) => (message, actions)))
        {
            score.Add(message, actions);
        }

        return score;
    }
}
