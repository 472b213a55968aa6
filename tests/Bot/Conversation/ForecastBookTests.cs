using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using SalesBot.Bot.Conversation;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Tests.Conversation;

/// <summary>
/// What would have been forecast on an earlier Monday is worked out by going back from the deals of today; here, once more by going forward through
/// their events, up to midnight of the company's zone.
/// </summary>
public sealed class ForecastBookTests
{
    private static readonly Pipeline Pipeline = DefaultPipeline.Create();
    private static readonly DateOnly Today = new(2026, 3, 11);
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");
    private static readonly MemberId Owner = new(Guid.NewGuid());
    private static readonly ConversationOptions Options = new() { Pipeline = Pipeline, Zone = Zone };

    [Fact]
    public void EveryWeek_IsForecastFromWhatWasKnownOnItsMonday() =>
        Prop.ForAll(Steps.ArrayOf().ArrayOf().ToArbitrary(), deals =>
        {
            var told = deals.Select((steps, number) => Tell($"P{number}", steps)).ToList();
            var final = told.Select(events => Fold(events)!).ToImmutableArray();
            var book = new ForecastBook(Options, Today)
            {
                IsMeasured = true,
                Deals = final,
                Customers = new Dictionary<CustomerId, Customer>(),
                Activities = Array.Empty<DealActivity>().ToLookup(activity => activity.Deal),
                Changes = told.SelectMany(events => events).ToLookup(change => change.Deal!.Value),
                Closed = [],
            };
            for (var back = 0; back < 9; back++)
            {
                var week = DayRange.WeekOf(Today.AddDays(-7 * back));
                var check = book.Check(week);
                var known = told.Select(events => Fold(events.Where(change => TimeZoneInfo.ConvertTime(change.RecordedAt, Zone).DateTime < week.From.ToDateTime(TimeOnly.MinValue)))).OfType<Deal>().ToList();
                var won = Won(known, week);
                var due = known.Where(deal => deal.IsOpen && deal.ExpectedClose >= week.From && deal.ExpectedClose <= week.To).ToList();
                Assert.Equal(won + due.Sum(deal => deal.Amount?.Fen ?? 0), check.Stated.Fen);
                Assert.Equal(won + due.Sum(deal => Weighted(deal, week.From)), check.Weighted.Fen);
                Assert.Equal(Won(final, week), check.Came.Fen);
            }
        }).QuickCheckThrowOnFailure();

    // Minutes: midnight, a minute to either side of it, and the middle of a day.
    private static Gen<Step> Steps { get; } =
        from kind in Gen.Choose(0, 6)
        from value in Gen.Choose(0, 60)
        from minutes in Gen.Elements(0, -1, 1, 600)
        from days in Gen.Choose(0, 9)
        from isUndone in Gen.Frequency((5, Gen.Constant(false)), (1, Gen.Constant(true)))
        select new Step(kind, value, days, minutes, isUndone);

    private static List<SalesEvent> Tell(string id, Step[] steps)
    {
        var clock = new BusinessClock(Zone);
        var (moment, events) = (clock.InstantOf(new DateOnly(2026, 1, 5), TimeOnly.MinValue), new List<SalesEvent>());
        var draft = Draft(moment);
        var deal = draft.Create(new Deal { Id = new DealId(id), Customer = new CustomerId(Guid.NewGuid()), Title = id, Owner = Owner, Position = new StagePosition(Pipeline.First.Id, clock.DateOf(moment)), CreatedOn = clock.DateOf(moment) });
        events.AddRange(draft.Build().Events);
        foreach (var step in steps)
        {
            var told = clock.InstantOf(clock.DateOf(moment).AddDays(step.Days), TimeOnly.MinValue).AddMinutes(step.Minutes);
            moment = told > moment ? told : moment;
            draft = Draft(moment);
            var after = Do(step, draft, deal, clock.DateOf(moment));
            var changes = draft.Build().Events;
            events.AddRange(changes);
            if (step.IsUndone)
            {
                var back = new ChangeSetId(Guid.NewGuid());
                events.AddRange(changes.Reverse().Select((change, ordinal) => change with { Key = new SalesEventKey(back, ordinal), From = change.To, To = change.From, Reverses = change.Key }));
                continue;
            }

            deal = after;
        }

        return events;
    }

    private static Deal Do(Step step, ChangeSetDraft draft, Deal deal, DateOnly day) => step.Kind switch
    {
        0 => draft.SetAmount(deal, Money.FromYuan(step.Value * 7_777.77m)),
        1 => draft.SetExpectedClose(deal, day.AddDays(step.Value - 20)),
        2 => draft.MoveTo(deal, Pipeline.Stages[step.Value % Pipeline.Stages.Length].Id),
        3 => draft.SetState(deal, DealState.Won(day.AddDays(-step.Value % 9))),
        4 => draft.SetState(deal, step.Value % 2 == 0 ? DealState.Lost(day, null) : DealState.Open),
        5 => draft.SetOwner(deal, step.Value % 2 == 0 ? Owner : new MemberId(Guid.NewGuid())),
        _ => draft.SetEvidence(deal, new CriterionId(step.Value % 2 == 0 ? "trial" : "quoteRequest"), $"看过 {step.Value}"),
    };

    private static ChangeSetDraft Draft(DateTimeOffset moment) => new(new ChangeContext(
        new ChangeSetId(Guid.NewGuid()), Owner, new MessageSource("Test", "m"), moment.ToUniversalTime(), new BusinessClock(Zone).DateOf(moment), OrganisationChart.Empty));

    private static Deal? Fold(IEnumerable<SalesEvent> events) => events.Aggregate((Deal?)null, SalesProjection.Apply);

    private static long Won(IEnumerable<Deal> deals, DayRange week) =>
        deals.Where(deal => deal.State.Status == DealStatus.Won && deal.State.ClosedOn >= week.From && deal.State.ClosedOn <= week.To).Sum(deal => deal.Amount?.Fen ?? 0);

    private static long Weighted(Deal deal, DateOnly monday)
    {
        var stage = Pipeline.Find(deal.Position.Stage)!;
        var isUnmet = stage.EntryCriteria.Any(criterion => criterion is ConversationsCriterion || !deal.Evidence.ContainsKey(criterion.Id.Value));
        var isRed = monday.DayNumber - (deal.LastProgress ?? deal.CreatedOn).DayNumber > 7;
        return (long)Math.Round((deal.Amount?.Fen ?? 0) * stage.Probability * (isUnmet ? 0.5m : 1) * (isRed ? 0.5m : 1), MidpointRounding.AwayFromZero);
    }

    private sealed record Step(int Kind, int Value, int Days, int Minutes, bool IsUndone);
}
