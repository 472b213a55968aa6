using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Bot.Conversation;
using SalesBot.Bot.Texts;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Schedules;

/// <summary>Asks a superior whether a win is told.</summary>
internal static class WinApprovalCard
{
    /// <summary>Tells the owner that nobody is reached who could agree.</summary>
    public static Card Unasked(WinStory story, Wording words) => new()
    {
        Purpose = CardPurpose.Notice,
        Title = words.WinUnasked(Labels.Of(story.Customer, story.Deal)),
        Emphasis = CardEmphasis.Warning,
    };

    /// <summary>The card.</summary>
    public static Card Of(WinStory story, OrganisationChart chart, Wording words)
    {
        (string Key, string Value)[] data = [(Keys.Deal, story.Record.Deal.Value), (Keys.ChangeSet, story.Record.ChangeSet.ToString())];
        return new Card
        {
            Purpose = CardPurpose.Notice,
            Title = words.WinAskTitle(chart.Find(story.Record.Owner)?.Name ?? words.Nobody, Labels.Of(story.Customer, story.Deal)),
            Sections =
            [
                new CardSection
                {
                    Facts =
                    [
                        new CardFact(words.AmountLabel, story.Deal.Amount is { } amount ? words.Amount(amount) : words.None),
                        new CardFact(words.WonOnLabel, words.Day(story.Record.On)),
                    ],
                    Notes = [words.WinAskQuestion],
                },
            ],
            Actions = [Button.Of(Verbs.WinApprove, words.WinApproveButton, CardActionStyle.Primary, data: data), Button.Of(Verbs.WinRefuse, words.WinNotButton, data: data)],
            Key = $"win-ask/{story.Record.Deal}/{story.Record.ChangeSet}",
        };
    }
}
