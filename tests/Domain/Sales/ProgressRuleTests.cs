using SalesBot.Domain.Sales;

namespace SalesBot.Domain.Tests.Sales;

public sealed class ProgressRuleTests
{
    [Fact]
    public void WhatSomebodyTells_IsProgress()
    {
        Assert.Equal(Some.Today, Change((draft, deal) => draft.SetAmount(deal, Money.FromYuan(1))));
        Assert.Equal(Some.Today, Change((draft, deal) => draft.SetExpectedClose(deal, Some.Today)));
        Assert.Equal(Some.Today, Change((draft, deal) => draft.MoveTo(deal, new StageId("demo"))));
        Assert.Equal(Some.Today, Change((draft, deal) => draft.Record(Some.Activity(deal), deal)!));
    }

    [Fact]
    public void TheEditForm_IsNone()
    {
        Assert.Null(Change((draft, deal) => draft.SetAmount(deal, Money.FromYuan(1)), ChangeOrigin.Form));
        Assert.Null(Change((draft, deal) => draft.SetExpectedClose(deal, Some.Today), ChangeOrigin.Form));
        Assert.Null(Change((draft, deal) => draft.MoveTo(deal, new StageId("demo")), ChangeOrigin.Form));
        Assert.Equal(Some.Today, Change((draft, deal) => draft.SetAmount(deal, Money.FromYuan(1)), ChangeOrigin.Form, new ProgressRule { FormsCount = true }));
    }

    [Fact]
    public void ReassigningPausingAndPlanning_AreNone()
    {
        Assert.Null(Change((draft, deal) => draft.SetOwner(deal, Some.Peer.Id)));
        Assert.Null(Change((draft, deal) => draft.SetState(deal, DealState.Paused(new Pause("等预算", Some.Today)))));
        Assert.Null(Change((draft, deal) => draft.Pause(deal, new Pause("等预算", Some.Today))));
        Assert.Null(Change((draft, deal) => draft.Postpone(deal, Postponement.OneMoreWeek(Some.Today, "等招标"))));
        Assert.Null(Change((draft, deal) => draft.SetCadence(deal, Cadence.RedAfterDays(14, "项目型"))));
        Assert.Null(Change((draft, deal) => draft.Acknowledge(deal, new Acknowledgement(Some.Manager.Id, Some.Today))));
        Assert.Null(Change((draft, deal) => draft.SetNextStep(deal, new NextStep("回访王总"))));
        Assert.Null(Change((draft, deal) => draft.AddCollaborator(deal, Some.Peer.Id)));
    }

    [Fact]
    public void WhatCounts_IsASetting()
    {
        var visits = new ProgressRule { Kinds = ProgressKinds.Activity, IdleActivities = [ActivityKind.Note] };
        Assert.Null(Change((draft, deal) => draft.SetAmount(deal, Money.FromYuan(1)), rule: visits));
        Assert.Equal(Some.Today, Change((draft, deal) => draft.Record(Some.Activity(deal), deal)!, rule: visits));
        Assert.Null(Change((draft, deal) => draft.Record(Some.Activity(deal) with { Kind = ActivityKind.Note }, deal)!, rule: visits));
    }

    private static DateOnly? Change(Func<ChangeSetDraft, Deal, Deal> change, ChangeOrigin origin = ChangeOrigin.Message, ProgressRule? rule = null)
    {
        var draft = new ChangeSetDraft(Some.Context() with { Origin = origin, Progress = rule ?? ProgressRule.Default });
        return change(draft, Some.Deal()).LastProgress;
    }
}
