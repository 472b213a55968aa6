using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Bot.Texts;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Staleness;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Conversation;

/// <summary>One deal that does not move: what is known of it, and what its reader can do about it.</summary>
internal static class StaleDealCard
{
    /// <summary>The card, as the reader may use it.</summary>
    /// <param name="customer">The customer.</param>
    /// <param name="deal">The deal.</param>
    /// <param name="reader">Who reads it: the owner and collaborators log, those above remind and reassign.</param>
    /// <param name="chart">Who stands above whom.</param>
    /// <param name="rules">When deals are stale.</param>
    /// <param name="calendar">Which days are worked.</param>
    /// <param name="today">The day.</param>
    /// <param name="words">The words.</param>
    /// <param name="colleagues">What colleagues did in this stage; null where too little is known.</param>
    public static Card Of(
        Customer customer, Deal deal, Member reader, OrganisationChart chart, StalenessRules rules, WorkCalendar calendar, DateOnly today, Wording words, StageLesson? colleagues)
    {
        var standing = StaleStanding.Of(new StaleCase(deal, customer.Tier), rules, calendar, today);
        var leads = chart.Find(deal.Owner) is { } owner && chart.IsAbove(reader, owner);
        return new Card
        {
            Purpose = CardPurpose.Warning,
            Title = words.StaleDealTitle(Labels.Of(customer, deal), standing, deal.State),
            Emphasis = standing.State switch { StaleState.Red => CardEmphasis.Bad, StaleState.Yellow => CardEmphasis.Warning, _ => CardEmphasis.Normal },
            Sections =
            [
                new CardSection
                {
                    Facts =
                    [
                        .. DealFacts.All(deal, chart, words),
                        .. colleagues is { } lesson ? ImmutableArray.Create(new CardFact(words.ColleaguesLabel, words.ColleaguesDid(lesson))) : [],
                    ],
                },
            ],
            Inputs = leads || deal.IsPausedOn(today) ? [] : [DealLogging.Input(customer, words)],
            Actions = [.. Actions(deal, leads, deal.IsPausedOn(today), words)],
            Foot = words.StaleRule(rules.LimitsOf(deal, customer.Tier)),
        };
    }

    private static IEnumerable<CardAction> Actions(Deal deal, bool leads, bool isPaused, Wording words)
    {
        (string Key, string Value)[] data = [(Keys.Deal, deal.Id.Value)];
        if (isPaused)
        {
            yield return Button.Of(Verbs.Resume, words.ResumeButton, CardActionStyle.Primary, data: data);
            yield break;
        }

        yield return leads ? Button.Of(Verbs.Nudge, words.NudgeButton, CardActionStyle.Primary, data: data) : DealLogging.Button(deal, words);
        yield return Button.Of(Verbs.MoreTime, words.MoreTimeButton, data: data);
        if (leads)
        {
            yield return Button.Of(Verbs.Reassign, words.ReassignButton, data: data);
        }

        yield return Button.Of(Verbs.Pause, words.PauseButton, data: data);
        if (leads)
        {
            // What the owner does, whoever leads may do for them: last, where a card has a menu for what it has no room for.
            yield return Button.Of(Verbs.Acknowledge, words.AcknowledgeButton, data: data);
            yield return Button.Of(Verbs.Log, words.LogButton, data: data);
        }

        yield return Button.Of(Verbs.Lose, words.LoseButton, CardActionStyle.Destructive, data: data);
    }
}
