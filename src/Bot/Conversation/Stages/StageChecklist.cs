using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Bot.Texts;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>A stage's entry criteria as a list to be ticked off: what is met, with its evidence, and what is not.</summary>
internal static class StageChecklist
{
    /// <summary>More than so many are asked for one after another, by one button.</summary>
    private const int MostButtons = 3;

    /// <summary>The list; none where the stage has no criteria.</summary>
    public static IEnumerable<CardSection> Of(StageCheck check, Deal deal, Wording words)
    {
        if (check.Stage.EntryCriteria.Length == 0)
        {
            return [];
        }

        ImmutableArray<CardFact> facts = [.. check.Stage.EntryCriteria.Select(criterion => new CardFact(criterion.Name, Standing(criterion, deal, check.Conversations, words)))];
        return [new CardSection { Title = words.ChecklistTitle(check.Stage.Name), Facts = facts }];
    }

    /// <summary>A button for each criterion that is unmet.</summary>
    public static IEnumerable<CardAction> Buttons(IReadOnlyList<EntryCriterion> unmet, Deal deal, Wording words) =>
        unmet.Count > MostButtons
            ? [Button.Of(Verbs.Evidence, words.EvidenceButton, data: [(Keys.Deal, deal.Id.Value)])]
            : unmet.Select(criterion => Button.Of(
                Verbs.Evidence,
                criterion is ConversationsCriterion ? words.TalkButton : words.FillButton(criterion.Name),
                data: [(Keys.Deal, deal.Id.Value), (Keys.Criterion, criterion.Id.Value)]));

    private static string Standing(EntryCriterion criterion, Deal deal, int conversations, Wording words) => criterion switch
    {
        ConversationsCriterion talks => talks.IsMet(deal, conversations) ? words.CriterionMet(words.Talks(conversations)) : words.CriterionOpen(words.TalksLeft(conversations, talks.AtLeast - conversations)),
        _ => deal.Evidence.GetValueOrDefault(criterion.Id.Value) is { } evidence ? words.CriterionMet(evidence) : words.CriterionOpen(words.EvidenceThin),
    };
}
