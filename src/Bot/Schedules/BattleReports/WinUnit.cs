using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Conversation;
using SalesBot.Bot.Hosting;
using SalesBot.Bot.Texts;
using SalesBot.Domain.BattleReports;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Schedules;

namespace SalesBot.Bot.Schedules;

/// <summary>Looks at the wins that are due, within one unit: what is said, who has heard it, and what becomes of the wins commit together.</summary>
/// <threadsafety>Used by one unit only.</threadsafety>
internal sealed class WinUnit(
    ISalesSession session,
    OrganisationChart chart,
    HearingChats hearing,
    MemberReach reach,
    WinRules rules,
    CompanyProfile company,
    ILogger logger,
    Overtaking? overtaking)
{
    private readonly WinStories stories = new(session, chart);
    private readonly WinApproving asking = new(session, chart, reach, company);
    private readonly List<OutgoingMessage> messages = [];
    private readonly List<Tidings> asked = [];
    private readonly List<WinTelling> tellings = [];
    private readonly Dictionary<long, DateTimeOffset> waiting = [];

    /// <summary>Looks at as many as fit a unit.</summary>
    public async Task<JobReport> RunAsync(JobTime at, CancellationToken cancellationToken)
    {
        var due = await session.Wins.DueAsync(at.Now, at.IsStaged, WinJob.Batch, cancellationToken);
        var chats = await hearing.FindAsync(session, cancellationToken);
        var halts = await WinHalts.ReadAsync(company.Clock, session, cancellationToken);
        var ready = new List<WinStory>();
        foreach (var win in due)
        {
            if (win.IsUndone)
            {
                await CorrectAsync(win, chats, at.Now, cancellationToken);
            }
            else if (halts.Hold(win))
            {
                await session.Wins.SaveAsync(halts.HeldUp(win, at.Now), cancellationToken);
            }
            else if (await ReadyAsync(win, at.Now, cancellationToken) is { } story)
            {
                ready.Add(story);
            }
        }

        await TellAsync(ready, chats, at, cancellationToken);
        if (overtaking is not null && ready.Count > 0)
        {
            asked.AddRange(await overtaking.FindAsync(ready, chart, at.Now, session, cancellationToken));
        }

        var queued = await session.Outbox.AddAllAsync(messages, cancellationToken);
        var told = await Teller.TellAsync(asked, at.Now, session, cancellationToken);
        return new JobReport(
            [
                .. messages.Where(message => queued.Contains(message.Key)).Select(QueuedNotice.Of),
                .. asked.Where(tidings => told.Contains(tidings.Key)).Select(tidings => QueuedNotice.Of(tidings, chart.Find(tidings.To.Member)?.Name ?? "")),
            ],
            Held: waiting.Count);
    }

    /// <summary>The story, where the win is to be told now; else what it waits for is kept.</summary>
    private async Task<WinStory?> ReadyAsync(WinRecord win, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var toldAt = WinTimes.ToldAt(win, rules, company.Clock);

        // A win that was looked at late is still not told in the night.
        var opening = toldAt is null ? null : rules.Quiet.EndAfter(now, company.Clock) ?? toldAt;
        if (opening is null || opening > now)
        {
            await session.Wins.SaveAsync(win with { DueAt = opening }, cancellationToken);
            return null;
        }

        if (await stories.FindAsync(win, cancellationToken) is not { } story)
        {
            await session.Wins.SaveAsync(win with { DueAt = null }, cancellationToken);
            return null;
        }

        // Where nobody stands above, nobody need agree.
        if (win.Approval == WinApproval.Wanted && asking.SuperiorsOf(win) is { IsEmpty: false } superiors)
        {
            var (isAsked, told) = await asking.AskAsync(story, superiors, now, cancellationToken);
            asked.AddRange(told is null ? [] : [told]);
            await session.Wins.SaveAsync(isAsked ? win with { DueAt = null, Approval = WinApproval.Asked } : win with { DueAt = now + WinApproving.AskAgain }, cancellationToken);
            return null;
        }

        if (win.Approval == WinApproval.Refused)
        {
            await session.Wins.SaveAsync(win with { DueAt = null }, cancellationToken);
            return null;
        }

        return story;
    }

    private async Task TellAsync(List<WinStory> ready, IReadOnlyList<BoundChat> chats, JobTime at, CancellationToken cancellationToken)
    {
        if (ready.Count == 0)
        {
            return;
        }

        var before = await session.Wins.TellingsAsync([.. ready.Select(story => story.Record.Id)], cancellationToken);
        var known = before.ToLookup(telling => telling.Win, telling => telling.Chat);
        foreach (var telling in before)
        {
            await PutRightAsync(ready.First(story => story.Record.Id == telling.Win), telling, chats, at.Now, cancellationToken);
        }

        var coming = await session.Wins.DueAsync(at.Now + rules.Hold, at.IsStaged, WinJob.Batch, cancellationToken);
        foreach (var chat in chats)
        {
            List<WinStory> news = [.. ready.Where(story => rules.Hears(chat, story.Record, story.Deal.Amount ?? Money.Zero, chart) && !known[story.Record.Id].Contains(chat.Address))];
            if (news.Count > 0)
            {
                await TellAsync(chat, news, [.. coming.Where(win => !win.IsUndone && win.DueAt > at.Now && win.Wish != OwnersWish.NotAtAll && rules.Hears(chat, win, Money.FromFen(long.MaxValue), chart))], at.Now, cancellationToken);
            }
        }

        await session.Wins.AddTellingsAsync(tellings, cancellationToken);
        foreach (var story in ready)
        {
            var win = story.Record;
            await session.Wins.SaveAsync(
                win with
                {
                    DueAt = waiting.TryGetValue(win.Id, out var until) ? until : null,
                    IsTold = win.IsTold || tellings.Exists(telling => telling.Win == win.Id),
                },
                cancellationToken);
        }
    }

    private async Task TellAsync(BoundChat chat, List<WinStory> news, IReadOnlyCollection<WinRecord> coming, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var lately = await session.Wins.HeardAsync(chat.Address, now - rules.Flood.Window, cancellationToken);
        var heard = lately.DistinctBy(telling => telling.Message, StringComparer.Ordinal).Select(telling => telling.At).ToList();
        var plan = rules.Flood.Plan(news.Select(story => story.Win), heard, now, win => rules.Quiet.EndAfter(win.ConfirmedAt + rules.Hold, company.Clock) is not null);

        // Where more are about to come than are told one by one, these wait for them and all are one card.
        var isFlood = plan.WaitUntil is null && coming.Count > 0 && heard.Count + news.Count + coming.Count > rules.Flood.MostCards;
        if ((isFlood ? coming.Max(win => win.DueAt) : plan.WaitUntil) is { } until)
        {
            foreach (var story in news)
            {
                waiting[story.Record.Id] = waiting.TryGetValue(story.Record.Id, out var other) && other < until ? other : until;
            }

            return;
        }

        var words = hearing.WordsFor(chat, company.Clock.DateOf(now));
        var card = new WinCard(rules, chart, chat, words);
        var earlier = plan.ListsEarlier ? await FindAllAsync(lately.Select(telling => telling.Win).Distinct(), cancellationToken) : [];
        foreach (var wins in plan.Cards)
        {
            ImmutableArray<WinStory> told = [.. wins.Select(win => news.First(story => story.Record.ChangeSet == win.ChangeSet && story.Record.Deal == win.Deal))];
            var drawn = card.Of([.. told, .. earlier]) with { Language = LanguageTags.Of(words.Language) };
            var key = wins[0].KeyFor(ChatKey.Of(chat.Address));
            messages.Add(new OutgoingMessage { Key = key, Kind = OutgoingKind.Win, Chat = chat.Address, At = now, Card = drawn, Text = card.TextOf(drawn) });
            tellings.AddRange(told.Select(story => new WinTelling(story.Record.Id, chat.Address, key, now)));
        }
    }

    /// <summary>The stories of those of the wins that still stand.</summary>
    private async Task<ImmutableArray<WinStory>> FindAllAsync(IEnumerable<long> wins, CancellationToken cancellationToken)
    {
        var found = ImmutableArray.CreateBuilder<WinStory>();
        foreach (var id in wins)
        {
            if (await session.Wins.FindAsync(id, cancellationToken) is { IsUndone: false } win && await stories.FindAsync(win, cancellationToken) is { } story)
            {
                found.Add(story);
            }
        }

        return found.ToImmutable();
    }

    /// <summary>Tells each chat that has heard of it, once and in few words, that it is not so: in the place of its card where the platform can change that, else after it. A card of many wins stays.</summary>
    private async Task CorrectAsync(WinRecord win, IReadOnlyList<BoundChat> chats, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (rules.Quiet.EndAfter(now, company.Clock) is { } opening)
        {
            waiting[win.Id] = opening;
            await session.Wins.SaveAsync(win with { DueAt = opening }, cancellationToken);
            return;
        }

        var customer = await session.Customers.FindAsync(win.Customer, cancellationToken);
        var heard = await session.Wins.TellingsAsync([win.Id], cancellationToken);
        foreach (var telling in heard.Where(telling => !telling.IsCorrected))
        {
            if (chats.FirstOrDefault(chat => chat.Address == telling.Chat) is not { } chat || customer is null)
            {
                logger.WinNotCorrected(win.Deal, telling.Chat.Platform);
                continue;
            }

            messages.Add(CorrectionOf(win, chat, customer, isOfReport: false, now) with { Replaces = await HandleOfAsync(telling, cancellationToken) });
        }

        foreach (var chat in chats.Where(chat => heard.All(telling => telling.Chat != chat.Address)))
        {
            if (customer is not null && await HasReportedAsync(win, chat, customer, now, cancellationToken))
            {
                messages.Add(CorrectionOf(win, chat, customer, isOfReport: true, now));
            }
        }

        await session.Wins.MarkCorrectedAsync(win.Id, cancellationToken);
        await session.Wins.SaveAsync(win with { DueAt = null }, cancellationToken);
    }

    /// <summary>Tells a chat that has heard of it what was really signed, where it has read something else: a chat that reads no amounts has not.</summary>
    private async Task PutRightAsync(WinStory story, WinTelling telling, IReadOnlyList<BoundChat> chats, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (chats.FirstOrDefault(chat => chat.Address == telling.Chat) is not { } chat)
        {
            return;
        }

        var (read, number) = (await session.Outbox.FindAsync(telling.Message, cancellationToken), 1);
        while (await session.Outbox.FindAsync(Key(number), cancellationToken) is { } later)
        {
            (read, number) = (later, number + 1);
        }

        var words = hearing.WordsFor(chat, company.Clock.DateOf(now));
        var card = new WinCard(rules, chart, chat, words);
        if (read?.Message.Card is { } shown && !card.IsTrue(shown, story))
        {
            var drawn = card.PutRight(story) with { Language = LanguageTags.Of(words.Language) };
            messages.Add(new OutgoingMessage { Key = Key(number), Kind = OutgoingKind.Win, Chat = telling.Chat, At = now, Card = drawn, Text = card.TextOf(drawn), Replaces = await HandleOfAsync(telling, cancellationToken) });
        }

        string Key(int correction) => FormattableString.Invariant($"win-sum/{story.Record.Deal}/{story.Record.ChangeSet}/{ChatKey.Of(telling.Chat)}/{correction}");
    }

    /// <summary>By which the card is changed that a chat has read; null where it cannot be, or tells of other wins too.</summary>
    private async Task<string?> HandleOfAsync(WinTelling telling, CancellationToken cancellationToken)
    {
        var alone = (await session.Wins.HeardAsync(telling.Chat, telling.At.AddTicks(-1), cancellationToken)).Count(other => string.Equals(other.Message, telling.Message, StringComparison.Ordinal)) == 1;
        return alone ? (await session.Outbox.FindAsync(telling.Message, cancellationToken))?.Handle : null;
    }

    /// <summary>Whether a day's report that the chat has had names it: that of its day, or the next one, where it came late.</summary>
    private async Task<bool> HasReportedAsync(WinRecord win, BoundChat chat, Customer customer, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var words = hearing.WordsFor(chat, company.Clock.DateOf(now));
        var (owner, confirmed) = (chart.Find(win.Owner)?.Name ?? words.Nobody, company.Clock.DateOf(win.ConfirmedAt));
        foreach (var day in ((DateOnly[])[win.On, confirmed, company.Calendar.WorkdayFrom(confirmed.AddDays(1))]).Distinct())
        {
            var key = new Occurrence(StandardSchedules.DailyReport, day, 1, now, LatestAt: null).KeyFor(ChatKey.Of(chat.Address));
            if (await session.Outbox.FindAsync(key, cancellationToken) is { Message.Text: var text } && text.Split('\n').Any(line => line.Contains(owner, StringComparison.Ordinal) && line.Contains(NameFor(chat, win, customer, words), StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }

    private string NameFor(BoundChat chat, WinRecord win, Customer customer, Wording words) =>
        rules.Masks(chat, win) ? rules.Masking.NameOf(customer) ?? words.MaskedCustomer : Labels.Short(customer);

    private OutgoingMessage CorrectionOf(WinRecord win, BoundChat chat, Customer customer, bool isOfReport, DateTimeOffset now)
    {
        var words = hearing.WordsFor(chat, company.Clock.DateOf(now));
        var (owner, name) = (chart.Find(win.Owner)?.Name ?? words.Nobody, NameFor(chat, win, customer, words));
        var card = WinCorrectionCard.Of(win, isOfReport ? words.ReportCorrection(owner, name) : words.WinCorrection(owner, name));
        return new OutgoingMessage
        {
            Key = $"win-undone/{win.Deal}/{win.ChangeSet}/{ChatKey.Of(chat.Address)}",
            Kind = OutgoingKind.Win,
            Chat = chat.Address,
            At = now,
            Card = card with { Language = LanguageTags.Of(words.Language) },
            Text = TextTwin.Of(card, words),
        };
    }
}
