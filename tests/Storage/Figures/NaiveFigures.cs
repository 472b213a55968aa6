using System.Globalization;
using System.Text.Json;
using SalesBot.Domain.Leaderboards;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Storage.Tests.Figures;

/// <summary>
/// Figures straight from the raw events, by a way that shares nothing with the one under test: for each subject it looks at the last word that was said of each
/// field, reads the JSON itself, and where that word was a taking back, looks again at what was before. Slow, and simple enough to be believed.
/// </summary>
internal sealed class NaiveFigures(IEnumerable<SalesEvent> events)
{
    private readonly ILookup<(SubjectKind, string), SalesEvent> subjects = events.ToLookup(change => (change.Subject.Kind, change.Subject.Id));

    /// <summary>One thing that counts, and what it comes from.</summary>
    public sealed record Count(string Measure, MemberId Member, GroupId? Group, DateOnly On, long Value, string Subject = "");

    public IReadOnlyList<Count> Counts => field ??= [.. subjects.SelectMany(subject => Of(subject.Key.Item1, [.. subject]).Select(count => count with { Subject = subject.Key.Item2 }))];

    /// <summary>The sums of some days, as the tallies have them.</summary>
    public IReadOnlyList<Tally> Tallies(DayRange days)
    {
        return [.. Counts.Where(count => days.Contains(count.On)).GroupBy(count => (count.Member, count.Group)).Select(OfMember).Where(tally => !tally.IsEmpty)];

        static Tally OfMember(IGrouping<(MemberId Member, GroupId? Group), Count> counts)
        {
            return new Tally
            {
                Member = counts.Key.Member,
                Group = counts.Key.Group,
                Revenue = Money.FromFen(Sum("revenue")),
                Wins = (int)Sum("win"),
                Losses = (int)Sum("loss"),
                NewCustomers = (int)Sum("customer"),
                Payments = Money.FromFen(Sum("payment")),
                Thanks = (int)Sum("thanks"),
                Points = (int)Sum("points"),
                Visits = (int)Sum("visit"),
                Calls = (int)Sum("call"),
                Meetings = (int)Sum("meeting"),
                Demos = (int)Sum("demo"),
                Quotes = (int)Sum("quote"),
                Activities = (int)Sum("activity"),
            };

            long Sum(string measure) => counts.Where(count => count.Measure == measure).Sum(count => count.Value);
        }
    }

    private static IEnumerable<Count> Of(SubjectKind kind, SalesEvent[] story) => kind switch
    {
        SubjectKind.Customer => OfCustomer(story),
        SubjectKind.Deal => OfDeal(story),
        SubjectKind.Activity => OfActivity(story),
        SubjectKind.Applause => OfApplause(story),
        SubjectKind.Reward => story.SelectMany(OfReward),
        _ => [],
    };

    private static IEnumerable<Count> OfCustomer(SalesEvent[] story)
    {
        var created = story[0];
        if (story.Last(change => change.Kind == SalesEventKind.CustomerCreated).To is not null)
        {
            // The day is that of the wall clock in Shanghai.
            yield return new Count("customer", created.CountsFor, created.CountsForGroup, DateOnly.FromDateTime(created.RecordedAt.UtcDateTime.AddHours(8)), 1);
        }
    }

    private static IEnumerable<Count> OfActivity(SalesEvent[] story)
    {
        if (story.Last(change => change.Kind == SalesEventKind.ActivityRecorded).To is not { } json)
        {
            yield break;
        }

        using var activity = JsonDocument.Parse(json);
        var on = Day(activity.RootElement.GetProperty("on"));
        var kind = activity.RootElement.GetProperty("kind").GetString()!;
        var colleagues = story.LastOrDefault(change => change.Kind == SalesEventKind.ActivityColleagues)?.To ?? "[]";
        using var named = JsonDocument.Parse(colleagues);
        var people = named.RootElement.EnumerateArray().Select(person => person.GetGuid())
            .Select(person => story.Last(change => change.Kind == SalesEventKind.ActivityColleagues && change.Reverses is null && change.CountsFor.Value == person))
            .Prepend(story[0]);
        foreach (var person in people)
        {
            yield return new Count("activity", person.CountsFor, person.CountsForGroup, on, 1);
            yield return new Count(kind, person.CountsFor, person.CountsForGroup, on, 1);
        }
    }

    private static IEnumerable<Count> OfApplause(SalesEvent[] story)
    {
        if (story[^1].To is { } json && json.Contains("\"thanks\"", StringComparison.Ordinal) && json.Contains("\"counts\":true", StringComparison.Ordinal))
        {
            using var said = JsonDocument.Parse(json);
            yield return new Count("thanks", story[^1].CountsFor, story[^1].CountsForGroup, Day(said.RootElement.GetProperty("on")), 1);
        }
    }

    /// <summary>What is given counts on its day, and what is taken back counts against it on the day of that.</summary>
    private static IEnumerable<Count> OfReward(SalesEvent change) =>
        new[] { (Json: change.From, Sign: -1), (Json: change.To, Sign: 1) }.Where(side => side.Json is not null).Select(side =>
        {
            using var reward = JsonDocument.Parse(side.Json!);
            return new Count("points", new MemberId(reward.RootElement.GetProperty("member").GetGuid()), change.CountsForGroup, change.HappenedOn, side.Sign * reward.RootElement.GetProperty("points").GetInt32());
        });

    private static IEnumerable<Count> OfDeal(SalesEvent[] story)
    {
        if (story.Last(change => change.Kind == SalesEventKind.DealCreated).To is null)
        {
            yield break;
        }

        using var created = JsonDocument.Parse(story[0].To!);
        var state = Last(story, SalesEventKind.DealState);
        using var now = state is null ? null : JsonDocument.Parse(state.To!);
        var (status, on) = StatusOf(now?.RootElement ?? created.RootElement.GetProperty("state"));
        if (status is "won" or "lost")
        {
            var closer = Closer(story, status);
            if (status == "won")
            {
                var amount = Last(story, SalesEventKind.DealAmount);
                var yuan = amount is null ? created.RootElement.TryGetProperty("amount", out var first) ? first.GetDecimal() : 0m
                    : amount.To is null ? 0m : decimal.Parse(amount.To, CultureInfo.InvariantCulture);
                foreach (var (member, group, fen) in Shares(story, (long)(yuan * 100)) ?? [(closer.CountsFor, null, (long)(yuan * 100))])
                {
                    yield return new Count("revenue", member, member == closer.CountsFor ? closer.CountsForGroup : group, on!.Value, fen);
                }
            }

            yield return new Count(status == "won" ? "win" : "loss", closer.CountsFor, closer.CountsForGroup, on!.Value, 1);
        }

        foreach (var payment in Payments(story))
        {
            yield return payment;
        }
    }

    /// <summary>The amount by the last shares that were said: each has the whole fen, and those who lost most by that have one more until nothing is left. Null where nobody shares.</summary>
    private static List<(MemberId Member, GroupId? Group, long Fen)>? Shares(SalesEvent[] story, long fen)
    {
        using var list = JsonDocument.Parse(Last(story, SalesEventKind.DealSplit)?.To ?? "[]");
        var shares = list.RootElement.EnumerateArray()
            .Select(share => (
                Member: new MemberId(share.GetProperty("member").GetGuid()),
                Group: share.TryGetProperty("group", out var group) ? new GroupId(group.GetGuid()) : (GroupId?)null,
                Exact: (decimal)fen * share.GetProperty("percent").GetInt32() / 100))
            .ToList();
        var left = fen - shares.Sum(share => (long)decimal.Floor(share.Exact));
        var lucky = shares.OrderByDescending(share => share.Exact - decimal.Floor(share.Exact)).Take((int)left).ToHashSet();
        return shares.Count == 0 ? null : shares.ConvertAll(share => (share.Member, share.Group, (long)decimal.Floor(share.Exact) + (lucky.Contains(share) ? 1 : 0)));
    }

    /// <summary>The event that made the deal won or lost, as it is at the end of the story: none of those that only changed the day, or that gave back what was before.</summary>
    private static SalesEvent Closer(SalesEvent[] story, string status)
    {
        var last = Last(story, SalesEventKind.DealState);
        if (last is null)
        {
            return story[0];
        }

        if (last.Reverses is { } reversed && StoryBefore(story, reversed) is var restored && StatusAfter(restored) == status)
        {
            // Where the day was corrected and the correction taken back, the win has been the same all the time.
            var between = StoryBefore(story, last.Key);
            return StatusAfter(between) == status ? Closer(between, status) : Closer(restored, status);
        }

        var before = StoryBefore(story, last.Key);
        return StatusAfter(before) == status ? Closer(before, status) : last;
    }

    private static string StatusAfter(SalesEvent[] story)
    {
        using var json = JsonDocument.Parse(Last(story, SalesEventKind.DealState)?.To ?? story[0].To!);
        return StatusOf(Last(story, SalesEventKind.DealState) is null ? json.RootElement.GetProperty("state") : json.RootElement).Status;
    }

    private static IEnumerable<Count> Payments(SalesEvent[] story)
    {
        // A list only grows, or is taken back: each payment that is left was added by the last event that made the list so long.
        using var list = JsonDocument.Parse(Last(story, SalesEventKind.DealPayments)?.To ?? "[]");
        var index = 0;
        foreach (var payment in list.RootElement.EnumerateArray())
        {
            var length = ++index;
            var payer = story.Last(change => change is { Kind: SalesEventKind.DealPayments, Reverses: null } && LengthOf(change.To) == length && LengthOf(change.From) == length - 1);
            yield return new Count("payment", payer.CountsFor, payer.CountsForGroup, Day(payment.GetProperty("on")), (long)(payment.GetProperty("amount").GetDecimal() * 100));
        }

        static int LengthOf(string? json)
        {
            using var list = JsonDocument.Parse(json ?? "[]");
            return list.RootElement.GetArrayLength();
        }
    }

    private static SalesEvent[] StoryBefore(SalesEvent[] story, SalesEventKey key) => [.. story.TakeWhile(change => change.Key != key)];

    private static SalesEvent? Last(SalesEvent[] story, SalesEventKind kind) => story.LastOrDefault(change => change.Kind == kind);

    private static (string Status, DateOnly? On) StatusOf(JsonElement state) =>
        (state.GetProperty("status").GetString()!, state.TryGetProperty("on", out var on) ? Day(on) : null);

    private static DateOnly Day(JsonElement json) => DateOnly.ParseExact(json.GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
