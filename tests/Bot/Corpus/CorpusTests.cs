using System.Text.Json;
using SalesBot.Bot.Commands;

namespace SalesBot.Bot.Tests.Corpus;

/// <summary>The dev corpus, read by the <c>understand</c> verb as anybody would run it.</summary>
/// <remarks>
/// Expected actions of kinds that are not read yet (boards, progress, funnel, earnings, thanks, advice, sharing) are left out of the comparison: such
/// a message must read as nothing, or as its other actions alone.
/// </remarks>
public sealed class CorpusTests(ITestOutputHelper output)
{
    [Fact]
    public async Task DevCorpus_WritesNothingWrong_AndReadsWhatIsDue()
    {
        var messages = CorpusMessage.Load("messages.jsonl");
        var read = await ReadAsync("world.json", messages);
        var score = new CorpusScore();
        foreach (var (message, actions) in messages.Zip(read))
        {
            score.Add(message, actions);
        }

        output.WriteLine(score.ToString());
        Assert.Empty(score.FalseWrites);
        Assert.True(score.WhollyRight >= 0.95 * score.Messages, $"Wholly right are {score.WhollyRight} of {score.Messages}.");
    }

    private static async Task<List<JsonElement[]>> ReadAsync(string world, IReadOnlyList<CorpusMessage> messages)
    {
        var lines = messages.Select(message => JsonSerializer.Serialize(new { message.Id, message.Speaker, message.Now, message.Text }, JsonSerializerOptions.Web));
        using var input = new StringReader(string.Join('\n', lines));
        using var answers = new StringWriter();
        using var errors = new StringWriter();
        var exit = await new UnderstandCommand(TimeProvider.System).RunAsync(CorpusMessage.PathOf(world), input, answers, errors, TestContext.Current.CancellationToken);
        Assert.True(exit == 0, errors.ToString());
        return [.. answers.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("actions").EnumerateArray().ToArray())];
    }
}
