using SalesBot.Bot.Conversation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Tests.Conversation;

/// <summary>A next step whose day has come is done or put off from the deal's card.</summary>
public sealed class StepTests
{
    private readonly ChatScript script = new();

    private Person Rep => script.Person("周子涵");

    [Fact]
    public async Task StepThatIsDone_IsKeptAsWhatWasDone_AndTheNextOneIsAskedFor()
    {
        var card = await ShowAsync(new DateOnly(2026, 3, 11));

        var done = await Rep.Presses(card.Button(Verbs.StepDone));

        Assert.Null(script.Sales.Deal("P101").NextStep);
        Assert.Equal("回访王总", Assert.Single(script.Sales.AllActivities).Text);
        done.Replies("下一步");
        (await Rep.Says("撤销")).Replies("撤销");
        Assert.Equal("回访王总", script.Sales.Deal("P101").NextStep!.What);
    }

    [Theory]
    [InlineData("2", "3月12日（周四）", "2026-03-12")]
    [InlineData("下周", "3月16日（周一）", "2026-03-16")]
    public async Task StepThatIsPutOff_HasALaterDay(string answer, string said, string day)
    {
        await ShowAsync(new DateOnly(2026, 3, 10));

        (await Rep.Says(answer)).Replies(said);
        Assert.Equal(new NextStep("回访王总", DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)), script.Sales.Deal("P101").NextStep);
    }

    [Fact]
    public async Task StepOfALaterDay_HasNoSuchButtons() =>
        Assert.DoesNotContain((await ShowAsync(new DateOnly(2026, 3, 12))).Card.Actions, action => action.Verb is Verbs.StepDone or Verbs.StepLater);

    [Fact]
    public async Task ColleaguesStep_IsNotTheirsToFinish()
    {
        var card = await ShowAsync(new DateOnly(2026, 3, 11));
        (await script.Person("陆一鸣").Presses(card.Button(Verbs.StepDone))).ChangesNothing();
        Assert.NotNull(script.Sales.Deal("P101").NextStep);
    }

    private Task<BotTurn> ShowAsync(DateOnly on)
    {
        script.Sales.Replace(script.Sales.Deal("P101") with { NextStep = new NextStep("回访王总", on) });
        return Rep.Presses(Verbs.Show, (Keys.Deal, "P101"));
    }
}
