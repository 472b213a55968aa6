using System.Globalization;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Domain.Incentives;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Targets;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Tests.Figures;

/// <summary>Lets a history happen in a company, stored as the conversation stores it, and tells it in words.</summary>
internal sealed class HistoryTelling(HistoryCompany company)
{
    private static readonly TargetMeasure[] Measures = [TargetMeasure.Revenue, TargetMeasure.Revenue, TargetMeasure.Revenue, .. Enum.GetValues<TargetMeasure>()];

    /// <summary>What shared targets and deals are called; customers bear numbers.</summary>
    public static readonly string[] Titles = ["ERP", "OA", "客户1"];

    private readonly List<CustomerId> customers = [];
    private readonly List<DealId> deals = [];
    private readonly List<ActivityId> activities = [];
    private readonly List<ChangeSet> changeSets = [];
    private readonly List<string> story = [];
    private Member[] sellers = HistoryCompany.Sellers;

    /// <summary>What has happened, a line each.</summary>
    public string Story => string.Join('\n', story);

    private DateOnly Today => company.Today;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async Task TellAsync(IEnumerable<HistoryStep> steps)
    {
        foreach (var step in steps.Prepend(new HistoryStep(HistoryAct.NewDeal, 1, 1, 0, 0)).Prepend(new HistoryStep(HistoryAct.NewCustomer, 1, 1, 0, 0)))
        {
            company.Now = company.Now.AddMinutes(step.Minutes);
            if (await company.Database.WriteAsync((session, _) => TellAsync(step, session), Cancellation) is { Events.IsEmpty: false } changes)
            {
                changeSets.Add(changes);
                company.Events.AddRange(changes.Events);
                story.AddRange(changes.Events.Select(InWords));
            }
        }
    }

    private async Task<ChangeSet?> TellAsync(HistoryStep step, ISalesSession session)
    {
        var (member, on) = (Pick(sellers, step.Second).Id, Today.AddDays(-step.DaysBack));
        switch (step.Act)
        {
            case HistoryAct.ChangeGroup:
                ChangeGroup(member, step.First % 4 < 3 ? HistoryCompany.Groups[step.First % 4] : null);
                return null;
            case HistoryAct.Undo or HistoryAct.UndoLatest when changeSets.Count > 0:
                return await UndoAsync(step.Act == HistoryAct.Undo ? Pick(changeSets, step.First) : changeSets[^1], session);
        }

        var draft = new ChangeSetDraft(Context());
        var deal = deals.Count == 0 ? null : await session.Deals.FindAsync(Pick(deals, step.First), Cancellation);
        if (deal is { Withdrawn: false })
        {
            await OfDealAsync(step, draft, deal, member, on, session);
        }

        switch (step.Act)
        {
            case HistoryAct.NewCustomer:
                customers.Add(draft.Create(new Customer { Id = new CustomerId(Guid.NewGuid()), Name = string.Create(CultureInfo.InvariantCulture, $"客户{customers.Count + 1}"), Owner = step.First % 4 == 0 ? null : member }).Id);
                break;
            case HistoryAct.NewDeal or HistoryAct.NewDealWonAlready when customers.Count > 0:
                deals.Add(draft.Create(ADeal(step, member, on)).Id);
                break;
            case HistoryAct.ActivityWithoutDeal when customers.Count > 0:
                Record(step, draft, Pick(customers, step.First), deal: null, member, on);
                break;
            case HistoryAct.Colleague when activities.Count > 0 && await FindAsync(Pick(activities, step.First), session) is { Withdrawn: false } activity && activity.By != member:
                draft.AddColleague(activity, member);
                break;
            case HistoryAct.Thanks:
                draft.Applaud(new Applause { Id = new ApplauseId(Guid.NewGuid()), Kind = step.First % 3 == 0 ? ApplauseKind.Cheer : ApplauseKind.Thanks, From = sellers[0].Id, To = member, On = on, Counts = step.First % 5 > 0 });
                break;
            case HistoryAct.Points:
                draft.Grant(AReward(step, member, on));
                break;
            case HistoryAct.Target:
                await SetTargetAsync(step, draft, session);
                break;
        }

        var changes = draft.Build();
        await session.Changes.AppendAsync(changes, Cancellation);
        return changes;
    }

    private async Task OfDealAsync(HistoryStep step, ChangeSetDraft draft, Deal deal, MemberId member, DateOnly on, ISalesSession session)
    {
        switch (step.Act)
        {
            case HistoryAct.Amount:
                draft.SetAmount(deal, Amount(step) ?? Money.Zero);
                break;
            case HistoryAct.Win:
                draft.SetState(deal, DealState.Won(on));
                break;
            case HistoryAct.WinWithAmountAndVisit:
                Record(step, draft, deal.Customer, draft.SetAmount(draft.SetState(deal, DealState.Won(on)), Money.FromFen(step.Second + 1)), deal.Owner, on);
                break;
            case HistoryAct.Lose:
                draft.SetState(deal, DealState.Lost(on, (step.Second % 3) switch { 0 => "价格", 1 => "选了竞品", _ => null }));
                break;
            case HistoryAct.Reopen:
                draft.SetState(deal, DealState.Open);
                break;
            case HistoryAct.Handover:
                draft.SetOwner(deal, member);
                break;
            case HistoryAct.Pay:
                draft.AddPayment(deal, new Payment(Money.FromFen(step.Second), on));
                break;
            case HistoryAct.Split when CreditSplit.Give(deal.Shares, deal.Owner, member, step.First) is { } shares:
                draft.Split(deal, shares);
                break;
            case HistoryAct.Unsplit:
                draft.Split(deal, []);
                break;
            case HistoryAct.Activity:
                Record(step, draft, deal.Customer, deal, member, on);
                break;
            case HistoryAct.Stage when deal.IsOpen:
                draft.MoveTo(deal, Pick(company.Pipeline.Stages, step.Second).Id);
                break;
            case HistoryAct.ExpectedClose:
                draft.SetExpectedClose(deal, Today.AddDays((step.Second % 90) - 30));
                break;
            case HistoryAct.NextStep:
                draft.SetNextStep(deal, step.Second % 4 == 0 ? null : new NextStep(step.Second % 4 == 1 ? "无" : "约王总", step.Second % 3 == 0 ? null : Today.AddDays(3)));
                break;
            case HistoryAct.Evidence when Pick(company.Pipeline.Stages.SelectMany(stage => stage.EntryCriteria).OfType<EvidenceCriterion>().ToList(), step.Second) is var criterion:
                draft.SetEvidence(deal, criterion.Id, step.Second % 5 == 0 ? "暂无" : "客户已确认");
                break;
            case HistoryAct.Contact when await session.Customers.FindAsync(deal.Customer, Cancellation) is { Withdrawn: false } customer:
                draft.AddContact(customer, new Contact(step.Second % 3 == 0 ? "1" : "王总"));
                break;
            case HistoryAct.Pause when deal.State.Status == DealStatus.Open:
                draft.Pause(deal, new Pause("等预算", Today.AddDays((step.Second % 20) - 3)));
                break;
        }
    }

    private void ChangeGroup(MemberId member, GroupId? group)
    {
        sellers = [.. sellers.Select(seller => seller.Id == member && seller.Role == Role.Rep ? seller with { Group = group } : seller)];
        company.Regroup(sellers);
        story.Add($"{Time} {NameOf(member)} is now in {(group is { } id ? company.Chart.Find(id)!.Name : "no group")}");
    }

    private Deal ADeal(HistoryStep step, MemberId owner, DateOnly on) => new()
    {
        Id = new DealId(string.Create(CultureInfo.InvariantCulture, $"P{deals.Count + 1}")),
        Customer = Pick(customers, step.First),
        Title = step.Second % 3 == 0 ? "OA二期" : "ERP",
        Owner = owner,
        Position = new StagePosition(Pick(company.Pipeline.Stages, step.First).Id, Today),
        Amount = Amount(step),
        ExpectedClose = step.First % 3 == 0 ? null : Today.AddDays((step.Second % 60) - 15),
        State = step.Act == HistoryAct.NewDeal ? DealState.Open : DealState.Won(on),
        CreatedOn = Today,
    };

    private Reward AReward(HistoryStep step, MemberId member, DateOnly on) => new()
    {
        Id = new RewardId(Guid.NewGuid()),
        Rule = new RewardRuleId("visit"),
        Version = 1,
        Name = "拜访",
        Occasion = RewardOccasion.Activity,
        Member = member,
        On = on,
        Points = (step.First % 12) - 2,
        Deal = deals.Count == 0 || step.Second % 3 == 0 ? null : Pick(deals, step.Second),
        Source = Subject.Of(new DealId("P1")),
        Cause = new SalesEventKey(new ChangeSetId(Guid.NewGuid()), 0),
    };

    private async Task SetTargetAsync(HistoryStep step, ChangeSetDraft draft, ISalesSession session)
    {
        TargetHolder[] holders = [.. sellers.Select(seller => TargetHolder.Of(seller.Id)), .. HistoryCompany.Groups.Select(TargetHolder.Of), TargetHolder.Of(HistoryCompany.East), TargetHolder.Company];
        var quarter = new DateOnly(Today.Year, Today.Month - ((Today.Month - 1) % 3), 1);
        var days = (step.Minutes % 4) switch
        {
            0 => new DayRange(quarter, quarter.AddMonths(3).AddDays(-1)),
            1 => new DayRange(new DateOnly(Today.Year, 1, 1), new DateOnly(Today.Year, 12, 31)),
            _ => DayRange.MonthOf(Today),
        };
        var measure = Pick(Measures, step.Second);
        var target = new Target
        {
            Holder = Pick(holders, step.First),
            Measure = measure,
            From = days.From,
            To = days.To,
            Value = measure.IsMoney() ? 1000m * (step.Second + 1) : 1 + (step.Second % 30),
            Weight = step.Second % 3 == 0 ? 0 : step.Second % 50,
            Result = measure.IsTold() && step.Second % 4 > 0 ? new TargetResult(step.Second % 40, sellers[0].Id, Today) : null,
        };
        if (step.First % 4 == 0)
        {
            var title = Titles[step.Second % Titles.Length];
            target = target with { Holder = TargetHolder.OfProject(title), Title = title, Shares = [new TargetShare(Pick(sellers, step.First).Id, 100 - (step.Second % 99) - 1), new TargetShare(Pick(sellers, step.First + 1).Id, (step.Second % 99) + 1)] };
        }

        draft.Set(await session.Targets.FindAsync(target.Id, Cancellation), target);
        foreach (var member in sellers.Where(seller => step.Second % 2 == 0 && target.Holder.Kind == TargetHolderKind.Group && seller.Role == Role.Rep && seller.Group?.Value == target.Holder.Id))
        {
            var part = target with { Holder = TargetHolder.Of(member.Id), Value = target.Value + (step.Second % 3), Result = null };
            draft.Set(await session.Targets.FindAsync(part.Id, Cancellation), part);
        }
    }

    private void Record(HistoryStep step, ChangeSetDraft draft, CustomerId customer, Deal? deal, MemberId by, DateOnly on)
    {
        var activity = new Activity { Id = new ActivityId(Guid.NewGuid()), Customer = customer, Deal = deal?.Id, Kind = (ActivityKind)(step.Second % 7), By = by, On = on, Text = "谈了报价", RecordedAt = company.Now };
        draft.Record(activity, deal);
        activities.Add(activity.Id);
    }

    private async Task<ChangeSet?> UndoAsync(ChangeSet undone, ISalesSession session)
    {
        if (undone.Undoes is not null)
        {
            return null;
        }

        var remaining = await session.Changes.RemainingAsync(undone.Id, Cancellation);
        var plan = Undo.Plan(Context(), undone.Id, remaining, await session.Changes.StatesAsync(remaining, Cancellation));
        await session.Changes.AppendAsync(plan.Changes, Cancellation);
        await session.Changes.MarkUndoneAsync(undone.Id, Cancellation);
        return plan.Changes;
    }

    private async Task<Activity> FindAsync(ActivityId id, ISalesSession session)
    {
        var states = await session.Changes.StatesAsync([company.Events.First(change => change.Subject == Subject.Of(id))], Cancellation);
        return states.Activities[id];
    }

    private ChangeContext Context() =>
        new(new ChangeSetId(Guid.NewGuid()), sellers[0].Id, new MessageSource("Test", Guid.NewGuid().ToString()), company.Now, Today, company.Chart);

    private string InWords(SalesEvent change) =>
        $"{Time} {change.Kind} of {change.Subject.Id} for {NameOf(change.CountsFor)} on {change.HappenedOn:MM-dd}{(change.Reverses is null ? "" : ", taken back")}: {change.From} → {change.To}";

    private string Time => company.Now.ToOffset(TimeSpan.FromHours(8)).ToString("MM-dd HH:mm", CultureInfo.InvariantCulture);

    private string NameOf(MemberId id) => company.Chart.Find(id) is { } member ? $"{member.Name} {member.Id.Value.ToString()[..8].TrimStart('0')}" : id.ToString();

    /// <summary>None, or from some fen to some hundred million, so that every unit is written.</summary>
    private static Money? Amount(HistoryStep step) => step.Second % 10 == 0 ? null : Money.FromFen((long)step.Second * step.Second * (step.First % 7 == 0 ? 10_130 : 1013));

    private static T Pick<T>(IReadOnlyList<T> from, int number) => from[number % from.Count];
}
