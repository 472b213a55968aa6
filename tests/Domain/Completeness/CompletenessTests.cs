using FsCheck.Fluent;
using SalesBot.Domain.Completeness;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Tests.Sales;

namespace SalesBot.Domain.Tests.Completeness;

public sealed class CompletenessTests
{
    private static readonly Pipeline Pipeline = DefaultPipeline.Create();
    private static readonly Customer Known = Some.Customer() with { Contacts = [new Contact("王总")] };

    [Fact]
    public void FieldsThatAreNotDueYet_DoNotCount()
    {
        var first = Check(Some.Deal());
        var second = Check(At("needs"));

        Assert.Equal([DueField.NextStep, DueField.NextStepDay, DueField.Contact], first.Due.Select(item => item.Field));
        Assert.Equal(["NextStep", "NextStepDay", "Contact", "Amount", "ExpectedClose", "budget", "deciders"], second.Due.Select(item => item.Key));
    }

    [Fact]
    public void WhatEarlierStagesAskedFor_StaysDue() =>
        Assert.Equal(["budget", "deciders", "trial", "quoteRequest"], Check(At("contract")).Due.Where(item => item.Criterion is not null).Select(item => item.Key));

    [Fact]
    public void Score_IsWhatIsKnownOfWhatIsDue()
    {
        var deal = At("needs") with { Amount = Money.FromYuan(380_000), NextStep = new NextStep("回访王总", Some.Today), Evidence = At("needs").Evidence.Add("budget", "50–80万") };

        Assert.Equal((71, "ExpectedClose deciders"), (Check(deal).Percent, string.Join(' ', Check(deal).Missing.Select(item => item.Key))));
    }

    [Fact]
    public void Fillers_DoNotCount()
    {
        var filled = At("needs") with
        {
            Amount = Money.FromYuan(1),
            NextStep = new NextStep("无"),
            Evidence = At("needs").Evidence.Add("budget", "1").Add("deciders", "测试"),
        };

        Assert.Equal(0, Check(filled, Some.Customer() with { Contacts = [new Contact("xxx")] }).Percent);
    }

    [Fact]
    public void WhoHasNoDeals_HasNoScore() => Assert.Null(CompletenessScore.Of([]));

    [Fact]
    public void EveryDeal_WeighsTheSame()
    {
        var (full, empty) = (Check(Some.Deal() with { NextStep = new NextStep("回访王总", Some.Today) }), Check(At("contract"), Some.Customer()));

        Assert.Equal(new CompletenessScore(2, 9, 50), CompletenessScore.Of([full, empty]));
    }

    [Fact]
    public void PausedAndClosedDeals_DoNotCount()
    {
        Assert.True(CompletenessRules.Counts(Some.Deal(), Some.Today));
        Assert.False(CompletenessRules.Counts(Some.Deal() with { State = DealState.Paused(new Pause("等招标", Some.Today)) }, Some.Today));
        Assert.True(CompletenessRules.Counts(Some.Deal() with { State = DealState.Paused(new Pause("等招标", Some.Today)) }, Some.Today.AddDays(1)));
        Assert.False(CompletenessRules.Counts(Some.Deal() with { State = DealState.Won(Some.Today) }, Some.Today));
    }

    [Fact]
    public void RulesWithoutAnyField_StillAskForThePlan()
    {
        var none = new CompletenessRules { NextStepFrom = 0, ContactFrom = 0, AmountFrom = 0, ExpectedCloseFrom = 0 };

        Assert.Equal([DueField.NextStep], none.Check(Some.Deal(), Known, Pipeline).Due.Select(item => item.Field));
    }

    [Fact]
    public void Score_IsBetweenNothingAndAll_AndAllOnlyWhereNothingIsMissing() =>
        Properties.HoldForAll(Operation.Any, operations =>
        {
            var draft = Some.Draft();
            var deals = operations.Select((operation, number) => Check(operation.Do(draft, At(Pipeline.Stages[number % 5].Id.Value) with { Id = new DealId($"P{number}") }))).ToList();
            if (CompletenessScore.Of(deals) is { } score)
            {
                Assert.InRange(score.Percent, deals.Min(deal => deal.Percent), 100);
                Assert.Equal(deals.All(deal => !deal.Missing.Any()), score.Percent == 100);
                Assert.Equal(deals.Sum(deal => deal.Due.Count(item => !item.IsFilled)), score.Missing);
            }
        });

    private static Deal At(string stage) => Some.Deal() with { Position = new StagePosition(new StageId(stage), Some.Today) };

    private static DealCompleteness Check(Deal deal, Customer? customer = null) => CompletenessRules.Default.Check(deal, customer ?? Known, Pipeline);
}
