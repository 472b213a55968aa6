using System.Collections.Immutable;
using System.Globalization;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Leaderboards;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Targets;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Conversation;

/// <summary>「我还差多少」: tells in one card how far somebody, or a team with each of its people, is with what is to be reached.</summary>
internal sealed class ProgressAnswer(TurnContext turn)
{
    private readonly TargetTree tree = new(turn.Chart);
    private readonly ProgressReading reading = new(turn);

    /// <summary>Shows it, or says whom to ask.</summary>
    public Task ShowAsync(ProgressAction progress, CancellationToken cancellationToken)
    {
        var holder = progress.Who?.Value switch
        {
            { Member: { } member } => TargetHolder.Of(member),
            { Scope: { } scope } => TargetHolder.Of(scope),
            _ => tree.Own(turn.Speaker),
        };
        return ShowAsync(holder, progress.Period is { Value: var period } ? Whole(new DayRange(period.From, period.To)) : DayRange.MonthOf(turn.Today), asksHow: false, cancellationToken);
    }

    /// <summary>Shows it for other days, or by what it was reckoned, as a button asks.</summary>
    public async Task PressAsync(string verb, IReadOnlyDictionary<string, string> data, CancellationToken cancellationToken)
    {
        if (data.GetValueOrDefault(Keys.Member)?.Split('/') is [var kind, var id] && Enum.TryParse<TargetHolderKind>(kind, out var of) && Guid.TryParse(id, out var guid) && TargetDaysKey.Read(data.GetValueOrDefault(Keys.Until)) is { } days)
        {
            await ShowAsync(new TargetHolder(of, guid), days, asksHow: verb == Verbs.TargetBasis, cancellationToken);
        }
        else
        {
            turn.Refuse(turn.Words.UnusableButton);
        }
    }

    /// <summary>「本月到现在」 asks for the month: its target is not smaller because it is not over.</summary>
    private DayRange Whole(DayRange days) =>
        days.To != turn.Today || days.From == days.To ? days : Periods().Select(period => period.Days).Where(period => period.From == days.From).DefaultIfEmpty(days).First();

    private (DayRange Days, string Label)[] Periods()
    {
        var quarter = new DateOnly(turn.Today.Year, ((turn.Today.Month - 1) / 3 * 3) + 1, 1);
        return
        [
            (DayRange.MonthOf(turn.Today), turn.Words.ThisMonth),
            (new DayRange(quarter, quarter.AddMonths(3).AddDays(-1)), turn.Words.ThisQuarter),
            (new DayRange(new DateOnly(turn.Today.Year, 1, 1), new DateOnly(turn.Today.Year, 12, 31)), turn.Words.ThisYear),
        ];
    }

    private async Task ShowAsync(TargetHolder holder, DayRange days, bool asksHow, CancellationToken cancellationToken)
    {
        var (name, period) = (TargetNames.Of(holder, turn), turn.Words.TargetDays(days));
        if (!tree.MaySee(turn.Speaker, holder))
        {
            await ShowShareAsync(holder, days, cancellationToken);
            return;
        }

        IReadOnlyList<TargetHolder> below = tree.Below(holder);
        var self = TargetHolder.Of(turn.Speaker.Id);
        var held = await reading.ReadAsync([.. below.Append(holder).Append(self).Distinct()], days, cancellationToken);
        var isOwn = holder == self;
        if (held.Count > 0 && DayFigures.AreAsked(days, held))
        {
            turn.Show(new DayFigures(turn).Of(holder, isOwn ? turn.Words.You : name, below, held, days, (await SignedTalliesAsync(holder, days, cancellationToken)).Sum(tally => tally.Revenue.Yuan)) with { Actions = OtherDays(holder, days) });
            return;
        }

        var sections = new List<CardSection>();
        var first = new ProgressSection(turn, reading);
        if (held.TryGetValue(holder, out var targets))
        {
            sections.AddRange(await first.OfAsync(holder, targets, days, cancellationToken));
        }

        if (below.Count > 0 && held.Keys.Any(below.Contains))
        {
            sections.Add(new ProgressRows(turn).Of(below, held));
        }

        if (!isOwn && tree.Own(turn.Speaker) == holder && held.TryGetValue(self, out var mine))
        {
            var own = await new ProgressSection(turn, reading).OfAsync(self, mine, days, cancellationToken);
            sections.AddRange(own.SetItem(0, own[0] with { Title = turn.Words.OwnTargets }));
        }

        var basis = ReferenceEquals(HolderCalendar.Of(holder, turn), turn.Options.Calendar) ? turn.Words.ProgressFoot : turn.Words.ProgressFootOwnCalendar;
        if (asksHow)
        {
            turn.SayPrivately(string.Join('\n', first.Reckoned.Append(basis)));
            return;
        }

        // What several have to reach together in a month is no answer to what a day has brought.
        if (days.From != days.To)
        {
            sections.AddRange(await new SharedProgress(turn, reading).OfAsync(holder, days, cancellationToken));
        }

        if (sections.Count == 0)
        {
            turn.SayPrivately(string.Join(
                '\n',
                await SignedAsync(holder, name, days, cancellationToken),
                tree.MaySet(turn.Speaker, holder) ? turn.Words.NoTargetYouSet(name, period) : turn.Words.NoTargetYet(name, period, new TargetRights(turn).Ask(holder))));
            return;
        }

        var main = targets is null ? null : ProgressSection.Foremost(targets);
        turn.Show(new Card
        {
            Purpose = CardPurpose.Answer,
            Title = main is null ? turn.Words.ProgressOf(isOwn ? turn.Words.You : name, period) : ProgressSection.Title(main.Progress, isOwn ? turn.Words.You : name, turn.Words.TargetDays(main.Counted), turn.Words),
            Emphasis = main is null ? CardEmphasis.Normal : main.Progress.Attained >= 100 ? CardEmphasis.Good : main.Progress.IsBehind ? CardEmphasis.Warning : CardEmphasis.Normal,
            Sections = [.. sections, .. main is not null && main.Counted != days ? [new CardSection { Notes = [await SignedAsync(holder, name, days, cancellationToken)] }] : ImmutableArray<CardSection>.Empty],
            Actions =
            [
                .. main?.Progress.Measure == TargetMeasure.Revenue ? Why(holder, days) : [],
                Button.Of(Verbs.TargetBasis, turn.Words.BasisButton, data: DataOf(holder, days)),
                .. OtherDays(holder, days),
            ],
        });
    }

    /// <summary>Says what was signed in the days, to whoever may see it.</summary>
    /// <param name="whom">By whom; null for the speaker and those below.</param>
    /// <param name="days">In which days.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task SaySignedAsync(Whom? whom, DayRange days, CancellationToken cancellationToken)
    {
        var holder = whom switch { { Member: { } member } => TargetHolder.Of(member), { Scope: { } scope } => TargetHolder.Of(scope), _ => tree.Own(turn.Speaker) };
        var name = TargetNames.Of(holder, turn);
        turn.SayPrivately(tree.MaySee(turn.Speaker, holder) ? await SignedAsync(holder, name, days, cancellationToken) : turn.Words.TargetNotYours(name, new TargetRights(turn).Ask(holder)));
    }

    /// <summary>What was signed in the days, whatever was to be reached.</summary>
    private async Task<string> SignedAsync(TargetHolder holder, string name, DayRange days, CancellationToken cancellationToken)
    {
        var done = await SignedTalliesAsync(holder, days, cancellationToken);
        return turn.Words.SignedInDays(name, turn.Words.TargetDays(days), turn.Words.AmountShort(Money.FromFen(done.Sum(tally => tally.Revenue.Fen))), done.Sum(tally => tally.Wins));
    }

    private async Task<List<Tally>> SignedTalliesAsync(TargetHolder holder, DayRange days, CancellationToken cancellationToken) =>
        HolderTallies.Of(await reading.TalliesAsync(days, cancellationToken), holder, turn.Chart);

    /// <summary>Who stands in a part of the organisation sees how much of its target is reached, and no more; others hear whom to ask.</summary>
    private async Task ShowShareAsync(TargetHolder holder, DayRange days, CancellationToken cancellationToken)
    {
        days = days.From == days.To ? DayRange.MonthOf(days.From) : days;
        var (name, period) = (TargetNames.Of(holder, turn), turn.Words.TargetDays(days));
        if (holder.Kind is TargetHolderKind.Member or TargetHolderKind.Project || !HolderTallies.People(holder, turn.Chart).Contains(turn.Speaker.Id))
        {
            turn.Refuse(turn.Words.TargetNotYours(name, new TargetRights(turn).Ask(holder)));
            return;
        }

        var held = await reading.ReadAsync([holder], days, cancellationToken);
        if (!held.TryGetValue(holder, out var targets) || ProgressSection.Foremost(targets) is not { Progress.Attained: not null } main)
        {
            turn.SayPrivately(turn.Words.NoTargetYet(name, period, new TargetRights(turn).Ask(holder)));
            return;
        }

        turn.SayPrivately(ProgressSection.Title(main.Progress, name, turn.Words.TargetDays(main.Counted), turn.Words));
    }

    /// <summary>The way to the deals that are counted.</summary>
    private IEnumerable<CardAction> Why(TargetHolder holder, DayRange days) =>
        holder.Kind == TargetHolderKind.Member && turn.Chart.Find(new MemberId(holder.Id)) is { } member
            ? [Button.Of(Verbs.BoardCredits, turn.Words.WhyButton, data: [.. new BoardQuestion(Metric.Attainment, days, BoardAccess.DefaultOf(member, null)).ToData(), (Keys.Member, member.Id.ToString())])]
            : [];

    private ImmutableArray<CardAction> OtherDays(TargetHolder holder, DayRange shown) =>
    [
        .. Periods().Where(choice => choice.Days != shown).Select(choice => Button.Of(
            Verbs.TargetDays,
            choice.Label,
            data: DataOf(holder, choice.Days))),
    ];

    private static (string Key, string Value)[] DataOf(TargetHolder holder, DayRange days) =>
        [(Keys.Member, string.Create(CultureInfo.InvariantCulture, $"{holder.Kind}/{holder.Id}")), (Keys.Until, TargetDaysKey.Of(days))];
}
