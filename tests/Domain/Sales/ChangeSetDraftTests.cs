using SalesBot.Domain.Sales;

namespace SalesBot.Domain.Tests.Sales;

public sealed class ChangeSetDraftTests
{
    [Fact]
    public void NewDraft_IsEmpty()
    {
        Assert.True(Some.Draft().IsEmpty);
        Assert.Empty(Some.Draft().Build().Events);
    }

    [Fact]
    public void NothingDiffers_NothingIsRecorded()
    {
        var deal = Busy();
        var draft = Some.Draft(message: 2);
        Operation[] repeated =
        [
            new("stage", (d, x) => d.MoveTo(x, x.Position.Stage)),
            new("amount", (d, x) => d.SetAmount(x, x.Amount!.Value)),
            new("expected close", (d, x) => d.SetExpectedClose(x, x.ExpectedClose!.Value)),
            new("next step", (d, x) => d.SetNextStep(x, new NextStep("回访王总", Some.Today))),
            new("state", (d, x) => d.SetState(x, DealState.Paused(new Pause("休假", Some.Today)))),
            new("owner", (d, x) => d.SetOwner(x, x.Owner)),
            new("collaborator", (d, x) => d.AddCollaborator(x, x.Collaborators[0])),
            new("evidence", (d, x) => d.SetEvidence(x, new CriterionId("budget"), "80万")),
        ];

        Assert.All(repeated, operation => Assert.Same(deal, operation.Do(draft, deal)));
        Assert.True(draft.IsEmpty);
    }

    [Fact]
    public void NothingDiffersInACustomer_NothingIsRecorded()
    {
        var customer = Some.Customer() with { SharedWith = [Some.Peer.Id] };
        var draft = Some.Draft();
        Assert.Same(customer, draft.Share(customer, Some.Peer.Id));
        Assert.Same(customer, draft.SetOwner(customer, customer.Owner!.Value));
        Assert.True(draft.IsEmpty);
    }

    [Fact]
    public void AChange_IsOneEventWithItsValueBeforeAndAfter()
    {
        var draft = Some.Draft();
        draft.SetNextStep(Some.Deal(), new NextStep("回访王总", Some.Today));

        var change = Assert.Single(draft.Build().Events);
        Assert.Equal(SalesEventKind.DealNextStep, change.Kind);
        Assert.Equal(Subject.Of(Some.Deal().Id), change.Subject);
        Assert.Null(change.From);
        Assert.Equal("""{"what":"回访王总","on":"2026-03-11"}""", change.To);
        Assert.Equal((Some.Deal().Customer, Some.Deal().Id), (change.Customer!.Value, change.Deal!.Value));
    }

    [Fact]
    public void Events_TellWhoWhenAndThroughWhichMessage()
    {
        var draft = Some.Draft(message: 3, actor: Some.Manager);
        draft.SetAmount(Some.Deal(), Money.FromYuan(380_000));

        var changes = draft.Build();
        Assert.Equal(draft.Context.ChangeSet, changes.Id);
        Assert.Null(changes.Undoes);
        Assert.All(changes.Events, change =>
        {
            Assert.Equal(Some.Manager.Id, change.Actor);
            Assert.Equal(new MessageSource("Playground", "m3"), change.Source);
            Assert.Equal(draft.Context.Now, change.RecordedAt);
            Assert.Null(change.Reverses);
        });
        Assert.Equal(Enumerable.Range(0, changes.Events.Length), changes.Events.Select(change => change.Key.Ordinal));
    }

    [Fact]
    public void AManagersChange_CountsForTheOwnerAndTheOwnersGroup()
    {
        var draft = Some.Draft(actor: Some.EastDirector);
        draft.SetState(Some.Deal(), DealState.Won(Some.Today.AddDays(-1)));

        var win = Assert.Single(draft.Build().Events);
        Assert.Equal((Some.Rep.Id, Some.EastOne.Id), (win.CountsFor, win.CountsForGroup!.Value));
        Assert.Equal(Some.Today.AddDays(-1), win.HappenedOn);
    }

    [Fact]
    public void AHandover_CountsForTheNewOwner()
    {
        var draft = Some.Draft();
        draft.SetOwner(Some.Deal(), Some.SouthRep.Id);
        Assert.Equal((Some.SouthRep.Id, Some.SouthOne.Id), (draft.Build().Events[0].CountsFor, draft.Build().Events[0].CountsForGroup!.Value));
    }

    [Fact]
    public void AReminder_CountsForThePersonWhoIsReminded()
    {
        var draft = Some.Draft(actor: Some.Manager);
        draft.Set(Some.Reminder());
        var set = Assert.Single(draft.Build().Events);
        Assert.Equal((SalesEventKind.ReminderSet, Some.Rep.Id), (set.Kind, set.CountsFor));
        Assert.Null(set.Customer);
    }

    [Fact]
    public void StageAmountAndExpectedClose_AreProgressOfToday()
    {
        Assert.Equal(Some.Today, Some.Draft().MoveTo(Some.Deal(), new StageId("needs")).LastProgress);
        Assert.Equal(Some.Today, Some.Draft().SetAmount(Some.Deal(), Money.FromYuan(1)).LastProgress);
        Assert.Equal(Some.Today, Some.Draft().SetExpectedClose(Some.Deal(), Some.Today).LastProgress);
    }

    [Fact]
    public void PlansHandoversAndPauses_AreNoProgress()
    {
        Assert.Null(Some.Draft().SetNextStep(Some.Deal(), new NextStep("回访")).LastProgress);
        Assert.Null(Some.Draft().SetOwner(Some.Deal(), Some.Peer.Id).LastProgress);
        Assert.Null(Some.Draft().SetState(Some.Deal(), DealState.Paused(new Pause("休假", Some.Today))).LastProgress);
    }

    [Fact]
    public void AnActivity_IsProgressOfItsOwnDay_NeverBackwards()
    {
        var yesterday = Some.Today.AddDays(-1);
        var draft = Some.Draft();
        var deal = draft.Record(Some.Activity(Some.Deal(), yesterday), Some.Deal())!;
        Assert.Equal(yesterday, deal.LastProgress);
        Assert.Same(deal, draft.Record(Some.Activity(deal, yesterday.AddDays(-5), number: 2), deal));
        Assert.Equal(
            [SalesEventKind.ActivityRecorded, SalesEventKind.DealProgress, SalesEventKind.ActivityRecorded],
            draft.Build().Events.Select(change => change.Kind));
    }

    [Fact]
    public void AnActivityWithoutADeal_IsRecordedAlone()
    {
        var draft = Some.Draft();
        Assert.Null(draft.Record(Some.Activity(Some.Deal()) with { Deal = null }, deal: null));
        Assert.Null(Assert.Single(draft.Build().Events).Deal);
    }

    [Fact]
    public void AMove_StartsTheStageClockToday() =>
        Assert.Equal(new StagePosition(new StageId("demo"), Some.Today), Some.Draft().MoveTo(Some.Deal(), new StageId("demo")).Position);

    [Fact]
    public void Versions_CountTheEventsOfTheDeal() =>
        Properties.HoldForAll(Operation.Any, operations =>
        {
            var draft = Some.Draft();
            var deal = Operation.DoAll(operations, draft, Some.Deal());
            Assert.Equal(draft.Build().Events.Count(change => change.Subject.Kind == SubjectKind.Deal), deal.Version);
        });

    [Fact]
    public void NoEvent_GoesFromAValueToTheSame() =>
        Properties.HoldForAll(Operation.Any, operations =>
        {
            var draft = Some.Draft();
            Operation.DoAll(operations, draft, Some.Deal());
            Assert.All(draft.Build().Events, change => Assert.NotEqual(change.From, change.To));
        });

    [Fact]
    public void Progress_NeverGoesBack() =>
        Properties.HoldForAll(Operation.Any, operations =>
        {
            var draft = Some.Draft();
            var deal = Some.Deal();
            foreach (var operation in operations)
            {
                var after = operation.Do(draft, deal);
                Assert.False(after.LastProgress < deal.LastProgress || (after.LastProgress is null && deal.LastProgress is not null));
                deal = after;
            }
        });

    private static Deal Busy()
    {
        var draft = Some.Draft();
        var deal = draft.MoveTo(Some.Deal(), new StageId("needs"));
        deal = draft.SetAmount(deal, Money.FromYuan(380_000));
        deal = draft.SetExpectedClose(deal, new DateOnly(2026, 3, 31));
        deal = draft.SetNextStep(deal, new NextStep("回访王总", Some.Today));
        deal = draft.SetState(deal, DealState.Paused(new Pause("休假", Some.Today)));
        deal = draft.AddCollaborator(deal, Some.Peer.Id);
        return draft.SetEvidence(deal, new CriterionId("budget"), "80万");
    }
}
