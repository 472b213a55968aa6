using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Bot.Conversation;
using SalesBot.Bot.Texts;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Schedules;
using SalesBot.Domain.Staleness;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Schedules;

/// <summary>A digest of deals that do not move, in words: of one deal all that is known and can be done; of several a line each, red before yellow.</summary>
internal sealed class StaleCard(
    OrganisationChart chart, IReadOnlyDictionary<CustomerId, Customer> customers, StalenessRules rules, WorkCalendar calendar, Wording words, Func<StageId, MemberId, StageLesson?> colleagues)
{
    /// <summary>How many deals are shown; the rest is counted.</summary>
    private const int MostShown = 5;

    /// <summary>Of how many stages it is told what colleagues did there.</summary>
    private const int MostLessons = 2;

    /// <summary>The digest.</summary>
    public WrittenNotice Write(StaleDigest digest)
    {
        var reader = chart.Find(digest.Recipient)!;
        return Headed(digest.News is [var only] ? OfOne(only, reader, digest) : OfSeveral(digest, reader)) with { AsPart = _ => Headed(OfSeveral(digest, reader)) };

        WrittenNotice Headed(WrittenNotice written) => written with
        {
            Card = written.Card with
            {
                Key = FormattableString.Invariant($"stale/{digest.Day:yyyy-MM-dd}/{digest.Recipient}"),
                Foot = string.Concat(Rule(digest), digest.IsEscalation ? words.EscalationFoot : ""),
            },

            // What a leader hears of deals of their own is as mutable as anybody's.
            Kind = digest.IsEscalation ? null : NoticeKind.Warning,
        };
    }

    /// <summary>What somebody who leads the owners of all of these deals may do with all of them; nothing for anybody else, and for none.</summary>
    public static IEnumerable<(CardAction Action, OfferedAction Offered)> ForAll(IReadOnlyCollection<Deal> shown, Member reader, OrganisationChart chart, Wording words)
    {
        if (shown.Count == 0 || !shown.All(deal => chart.Find(deal.Owner) is { } owner && chart.IsAbove(reader, owner)))
        {
            yield break;
        }

        var ids = string.Join(',', shown.Select(deal => deal.Id.Value));
        foreach (var (verb, label) in ((string, string)[])[(Verbs.Nudge, words.NudgeAllButton), (Verbs.Acknowledge, words.AcknowledgeButton)])
        {
            var action = Button.Of(verb, label, data: [(Keys.Deals, ids)]);
            yield return (action, new OfferedAction(verb, action.Data, [label]));
        }
    }

    /// <summary>By which days the deals are stale: the rule that holds for all of them, or that each has its own.</summary>
    private string Rule(StaleDigest digest)
    {
        List<StaleLimits> limits = [.. digest.News.Select(notice => rules.LimitsOf(notice.Deal, customers[notice.Deal.Customer].Tier)).Distinct()];
        return limits is [var same] ? words.StaleRule(same) : words.StaleRules(limits);
    }

    private WrittenNotice OfOne(StaleNotice notice, Member reader, StaleDigest digest)
    {
        var deal = notice.Deal;
        var customer = customers[deal.Customer];
        var card = StaleDealCard.Of(customer, deal, reader, chart, rules, calendar, digest.Day, words, colleagues(deal.Position.Stage, deal.Owner));
        return new WrittenNotice(
            card with { Sections = [.. card.Sections, .. Counts(digest) is { IsEmpty: false } counts ? ImmutableArray.Create(new CardSection { Notes = counts }) : []] },
            [.. card.Actions.Select(action => new OfferedAction(action.Verb, action.Data, [action.Label], deal.Customer, deal.Id))]);
    }

    private WrittenNotice OfSeveral(StaleDigest digest, Member reader)
    {
        var red = digest.News.Count(notice => notice.Standing.State == StaleState.Red);
        List<Deal> shown = [.. digest.News.Take(MostShown).Select(notice => notice.Deal)];
        var own = shown.Where(deal => deal.Owner == digest.Recipient).Select(deal => deal.Id).ToHashSet();
        List<(CardAction Action, OfferedAction Offered)> rows = [.. digest.News.Take(MostShown).Select(notice => RowOf(notice, digest.Recipient))];
        List<OfferedAction> offered = [.. rows.Select(row => row.Offered)];
        rows.AddRange([.. ForAll(shown, reader, chart, words), .. RowLogging.Buttons(offered, own, words)]);
        return new WrittenNotice(
            new Card
            {
                Purpose = CardPurpose.Warning,
                Title = words.StaleTitle(red, digest.News.Length - red),
                Emphasis = red > 0 ? CardEmphasis.Bad : CardEmphasis.Warning,
                Sections =
                [
                    new CardSection
                    {
                        Notes =
                        [
                            .. digest.Total == Money.Zero ? ImmutableArray<string>.Empty : [words.StaleSum(words.AmountShort(digest.Total))],
                            .. digest.News.Length > MostShown ? [words.StaleMore(digest.News.Length - MostShown)] : ImmutableArray<string>.Empty,
                            .. Counts(digest),
                            .. Lessons(digest),
                        ],
                    },
                ],
                Inputs = RowLogging.Inputs(offered, own, words),
                Actions = [.. rows.Select(row => row.Action)],
            },
            [.. rows.Select(row => row.Offered)]);
    }

    /// <summary>What colleagues did in the stages in which most of the deals stand.</summary>
    private IEnumerable<string> Lessons(StaleDigest digest) =>
        digest.News.Take(MostShown).GroupBy(notice => notice.Deal.Position.Stage).OrderByDescending(same => same.Count())
            .Select(same => colleagues(same.Key, same.First().Deal.Owner) is { } lesson ? words.ColleaguesIn(words.Stage(same.Key), words.ColleaguesDid(lesson)) : "")
            .Where(lesson => lesson.Length > 0).Take(MostLessons);

    private ImmutableArray<string> Counts(StaleDigest digest) =>
    [
        .. digest.Known.IsEmpty ? ImmutableArray<string>.Empty : [words.StaleKnown(digest.Known.Length)],
        .. digest.Paused == 0 ? ImmutableArray<string>.Empty : [words.StalePausedCount(digest.Paused)],
        .. digest.Postponed == 0 ? ImmutableArray<string>.Empty : [words.StalePostponedCount(digest.Postponed)],
    ];

    private (CardAction Action, OfferedAction Offered) RowOf(StaleNotice notice, MemberId reader)
    {
        var deal = notice.Deal;
        var label = Labels.Of(customers[deal.Customer], deal);
        var action = Button.Of(Verbs.Stale, label, hint: Hint(notice, reader), data: [(Keys.Deal, deal.Id.Value)]);
        return (action, new OfferedAction(Verbs.Stale, action.Data, [label, deal.Id.Value], deal.Customer, deal.Id));
    }

    private string Hint(StaleNotice notice, MemberId reader)
    {
        var (deal, standing) = (notice.Deal, notice.Standing);
        IEnumerable<string> parts =
        [
            deal.Owner == reader ? "" : chart.Find(deal.Owner)?.Name ?? words.Nobody,
            deal.Amount is { } amount ? words.AmountShort(amount) : "",
            standing.State == StaleState.Red ? words.BriefRed(standing.Days) : words.BriefYellow(standing.Days),
            words.StageSince(words.Stage(deal.Position.Stage), deal.Position.Since),
            deal.LastProgress is { } progress ? words.StaleLastProgress(words.DayShort(progress)) : words.StaleNoProgress,
            deal.NextStep is { } next ? words.StaleNext(words.Next(next)) : "",
        ];
        return string.Join(" · ", parts.Where(part => part.Length > 0));
    }
}
