using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Texts;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>Wins as a chat reads them (喜报): one, or many on one card.</summary>
internal sealed class WinCard(WinRules rules, OrganisationChart chart, BoundChat chat, Wording words)
{
    private const int MostHelpers = 2;
    private const int MostShown = 10;
    private const int MostNames = 5;
    private const int MostStages = 4;

    private readonly ChatPolicy policy = rules.PolicyOf(chat);

    /// <summary>Whether the bot only speaks there, so that nobody can press or answer.</summary>
    private bool IsOneWay => chat.Form is "robot" or "appchat";

    /// <summary>The card of these wins, those that are told for the first time before others.</summary>
    public Card Of(ImmutableArray<WinStory> stories)
    {
        var card = stories is [var only] ? OfOne(only) : OfMany(stories);
        return IsOneWay ? card with { Actions = [], Foot = words.WinAnswersElsewhere } : card;
    }

    /// <summary>The card of a win whose sum was told differently before.</summary>
    public Card PutRight(WinStory story)
    {
        var card = Of([story]);
        var section = card.Sections[0];
        return card with { Title = words.WinPutRight(card.Title), Emphasis = CardEmphasis.Normal, Sections = [section with { Notes = [words.WinPutRightNote, .. section.Notes] }] };
    }

    /// <summary>Whether a card that the chat has read says of the win what it would say now.</summary>
    public bool IsTrue(Card read, WinStory story)
    {
        var headline = Headline(story);
        return ((string[])[headline, words.WinPutRight(headline)]).Contains(read.Title, StringComparer.Ordinal) || read.Sections.Any(section => section.Facts.Contains(RowOf(story)));
    }

    /// <summary>The same as text: what it does is said with words, since a number means what was last said to one person alone.</summary>
    public string TextOf(Card card)
    {
        var text = TextTwin.Of(card with { Actions = [] }, words);
        return IsOneWay ? text : $"{text}\n{words.WinAnswers}";
    }

    /// <summary>The customer's name, or only what the chat may know.</summary>
    public string NameOf(WinStory story) => rules.Masks(chat, story.Record) ? rules.Masking.NameOf(story.Customer) ?? words.MaskedCustomer : Labels.Short(story.Customer);

    private Card OfOne(WinStory story) => new()
    {
        Purpose = CardPurpose.Report,
        Title = Headline(story),
        Emphasis = CardEmphasis.Good,
        Sections =
        [
            new CardSection
            {
                Facts = [.. FactsOf(story).Where(fact => fact.Value.Length > 0)],
                Progress = ProgressOf(story),
                Notes = [.. NotesOf(story)],
            },
        ],
        Actions = [Cheer(story), .. story.Helpers.Take(MostHelpers).Select(helper => Thank(story, helper))],
        Key = $"win/{story.Record.Deal}/{story.Record.ChangeSet}",
    };

    private Card OfMany(ImmutableArray<WinStory> stories)
    {
        var total = Money.FromFen(stories.Sum(story => story.Deal.Amount?.Fen ?? 0));
        return new Card
        {
            Purpose = CardPurpose.Report,
            Title = policy.Amounts == AmountsShown.Full && total > Money.Zero ? words.WinsTitle(stories.Length, words.AmountShort(total)) : words.WinsTitleWithoutSum(stories.Length),
            Emphasis = CardEmphasis.Good,
            Sections =
            [
                new CardSection
                {
                    Facts = [.. stories.Take(MostShown).Select(RowOf)],
                    Notes =
                    [
                        .. stories.Length > MostShown ? [words.MoreDeals(stories.Length - MostShown)] : ImmutableArray<string>.Empty,
                        .. Said(stories.SelectMany(story => story.Applause)),
                    ],
                },
            ],
            Actions = [Cheer(stories[0])],
            Key = $"win/{stories[0].Record.Deal}/{stories[0].Record.ChangeSet}",
        };
    }

    /// <summary>The same deal always gets the same headline, so that an updated card keeps its own.</summary>
    private string Headline(WinStory story)
    {
        var (owner, customer, amount) = (NameOf(story.Record.Owner), NameOf(story), AmountOf(story));
        if (rules.Headlines.IsEmpty)
        {
            return words.WinTitle(owner, Joined(customer, amount));
        }

        var template = rules.Headlines[(int)((uint)story.Record.ChangeSet.Value.GetHashCode() % (uint)rules.Headlines.Length)];
        return template
            .Replace("{owner}", owner, StringComparison.Ordinal)
            .Replace("{customer}", customer, StringComparison.Ordinal)
            .Replace("{amount}", amount, StringComparison.Ordinal)
            .Replace("{deal}", rules.Masks(chat, story.Record) ? "" : story.Deal.Title, StringComparison.Ordinal)
            .Trim();
    }

    private CardFact RowOf(WinStory story) => new(NameOf(story.Record.Owner), Joined(NameOf(story), AmountOf(story)));

    private IEnumerable<CardFact> FactsOf(WinStory story)
    {
        yield return new CardFact(words.DealLabel, rules.Masks(chat, story.Record) ? "" : story.Deal.Title);
        yield return new CardFact(words.WinHowLabel, How(story));
        yield return new CardFact(words.CollaboratorsLabel, words.List(story.Helpers.Select(NameOf)));
        yield return new CardFact(words.WinMonthLabel, policy.Amounts == AmountsShown.Full
            ? words.WinOfMonth(story.WinsOfMonth, words.AmountShort(story.RevenueOfMonth), Place(story.PlaceInGroup))
            : words.WinOfMonthWithoutSum(story.WinsOfMonth, Place(story.PlaceInGroup)));
        if (story.Record.Group is { } group && chart.Find(group) is { } team)
        {
            yield return new CardFact(team.Name, TeamOf(story));
        }
    }

    private string TeamOf(WinStory story) => string.Join(
        " · ",
        ((string[])
        [
            policy.Amounts == AmountsShown.Full ? words.TeamOfMonth(words.AmountShort(story.GroupRevenue)) : "",
            story.PlaceOfGroup > 0 ? words.PlaceOfTeam(story.PlaceOfGroup) : "",
        ]).Where(part => part.Length > 0));

    private ImmutableArray<CardProgress> ProgressOf(WinStory story) =>
        policy.Amounts != AmountsShown.None && story.GroupTarget is { Fen: > 0 } target
            ? [ReportBar.Of(words.TeamTargetLabel, story.GroupRevenue, target, policy.Amounts == AmountsShown.Full && chat.Scope.Group == story.Record.Group, words)]
            : [];

    private IEnumerable<string> NotesOf(WinStory story) =>
    [
        .. story.IsFirst ? [words.FirstWin(NameOf(story.Record.Owner))] : ImmutableArray<string>.Empty,

        // A medal may say how large the deal is.
        .. policy.Amounts == AmountsShown.Full && !story.Medals.IsEmpty ? [words.WinMedals(NameOf(story.Record.Owner), words.List(story.Medals))] : ImmutableArray<string>.Empty,
        .. Said(story.Applause),
    ];

    private IEnumerable<string> Said(IEnumerable<Applause> applause)
    {
        var said = applause.ToList();
        var cheers = said.Where(word => word.Kind == ApplauseKind.Cheer).Select(word => word.From).Distinct().ToList();
        if (cheers.Count > 0)
        {
            yield return words.Cheers(cheers.Count, words.List(cheers.Take(MostNames).Select(NameOf)));
        }

        foreach (var thanks in said.Where(word => word.Kind == ApplauseKind.Thanks).GroupBy(word => word.To).Take(MostNames))
        {
            yield return words.ThanksBy(words.List(thanks.Select(word => word.From).Distinct().Take(MostNames).Select(NameOf)), NameOf(thanks.Key));
        }
    }

    private string How(WinStory story)
    {
        // A single stage is no path; of a long one, the last steps fit a phone.
        var path = string.Join(" → ", story.Path.TakeLast(MostStages).Select(visit => words.StageStay(words.Stage(visit.Stage), Math.Max(1, (visit.Until ?? story.Record.On).DayNumber - visit.Since.DayNumber))));
        var parts = new List<string> { words.WinDays(story.Days) };
        if (story.Path.Length > 1)
        {
            parts.Add(path);
        }

        if (story.Visits > 0)
        {
            parts.Add(words.WinVisits(story.Visits));
        }

        if (story.Conversations > story.Visits)
        {
            parts.Add(words.WinConversations(story.Conversations));
        }

        return string.Join(words.Comma, parts);
    }

    private string AmountOf(WinStory story) => policy.Amounts == AmountsShown.Full && story.Deal.Amount is { } amount ? words.AmountShort(amount) : "";

    private string Place(int place) => place > 0 ? words.PlaceInTeam(place) : "";

    private string NameOf(MemberId member) => chart.Find(member)?.Name ?? words.Nobody;

    private CardAction Cheer(WinStory story) => Button.Of(Verbs.WinCheer, words.CheerButton, CardActionStyle.Primary, data: DataOf(story));

    private CardAction Thank(WinStory story, MemberId helper) =>
        Button.Of(Verbs.WinThank, words.ThankButton(NameOf(helper)), data: [.. DataOf(story), (Keys.Member, helper.ToString())]);

    private static (string Key, string Value)[] DataOf(WinStory story) =>
        [(Keys.Deal, story.Record.Deal.Value), (Keys.ChangeSet, story.Record.ChangeSet.ToString())];

    private static string Joined(string name, string amount) => amount.Length == 0 ? name : $"{name} {amount}";
}
