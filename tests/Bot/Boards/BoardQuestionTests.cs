using SalesBot.Bot.Tests.Understanding;
using SalesBot.Bot.Understanding;

namespace SalesBot.Bot.Tests.Boards;

/// <summary>How well questions to the boards are read; the README beside them says whence they come.</summary>
public sealed class BoardQuestionTests(ITestOutputHelper output)
{
    private static readonly BoardReading Reading = new(TestWorld.Catalogue);

    [Fact]
    public void Questions_AreRead_ExactlyAsLabelled()
    {
        var score = new BoardQuestionScore();
        foreach (var question in BoardQuestion.Load())
        {
            score.Add(question, Reading.Of(question));
        }

        output.WriteLine(score.ToString());
        Assert.InRange(score.Share, 0.97, 1);
    }

    /// <summary>Of the fourth and the last nobody has looked at single lines: it tells what to expect of questions that nobody has thought of.</summary>
    [Theory]
    [InlineData("untuned-a", 0.97)]
    [InlineData("untuned-b", 0.97)]
    [InlineData("untuned-c", 0.97)]
    [InlineData("untuned-d", 0.84)]
    [InlineData("untuned-e", 0.97)]
    [InlineData("untuned-f", 0.86)]
    [InlineData("untuned-g", 0.84)]
    public void QuestionsThatCameLater_AreReadExactlyAsLabelled(string name, double least)
    {
        var score = new BoardQuestionScore();
        foreach (var question in BoardQuestion.Load(name))
        {
            score.Add(question, Reading.Of(question));
        }

        output.WriteLine($"{name}: {score.Share:P1}");
        Assert.InRange(score.Share, least, 1);
    }

    [Fact]
    public void AnUnknownMeasure_GetsThreeOffers_AndNeverANumber() =>
        Assert.All(BoardQuestion.Load().Where(question => question.Ask is "unknown"), question =>
        {
            var unknown = Assert.IsType<UnknownBoardAction>(Assert.Single(Reading.ActionsOf(question)));
            Assert.Equal(3, unknown.Nearest.Distinct().Count());
        });
}
