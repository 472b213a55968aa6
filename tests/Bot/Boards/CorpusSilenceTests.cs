using SalesBot.Bot.Tests.Corpora;
using SalesBot.Bot.Understanding;
using SalesBot.Bot.Worlds;

namespace SalesBot.Bot.Tests.Boards;

/// <summary>The corpora know none of the questions that only this product answers: a message of theirs that is taken for one is taken wrongly, and their scores do not show it.</summary>
public sealed class CorpusSilenceTests
{
    [Theory]
    [InlineData("dev")]
    [InlineData("third")]
    [InlineData("fourth")]
    [InlineData("fifth")]
    [InlineData("sixth")]
    [InlineData("seventh")]
    [InlineData("eighth")]
    [InlineData("ninth")]
    [InlineData("tenth")]
    [InlineData("eleventh")]
    public void NoMessage_IsTakenForAQuestionThatTheCorpusDoesNotKnow(string name)
    {
        var corpus = new Corpus(name);
        var world = WorldMapping.Map(WorldFile.Parse(File.ReadAllText(corpus.WorldPath)), new DateOnly(2026, 3, 11));
        var catalogue = Catalogue.Build(world.Chart, world.Pipeline, world.Customers, world.Deals);
        var taken =
            from message in corpus.Load()
            from action in MessageReader.Read(new Utterance { Text = message.Text, Speaker = WorldIds.Member(message.Speaker), Now = message.Now }, catalogue).Actions
            where action is WhyAction or ForecastAction or CompletenessAction or UnknownBoardAction or LeaderboardAction { Metric.Value: > Metric.Points } or LeaderboardAction { Comparison: not null } or LeaderboardAction { Who: not null }
            select $"{message.Id} {message.Text} → {action}";
        Assert.Empty(taken);
    }
}
