using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Bot.Texts;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>The inputs for entry criteria that somebody has to say something about.</summary>
internal static class EvidenceForm
{
    /// <summary>One input for each criterion that takes evidence.</summary>
    public static ImmutableArray<CardInput> Inputs(IReadOnlyList<EntryCriterion> unmet, Wording words) =>
    [
        .. unmet.OfType<EvidenceCriterion>().Select(criterion => new CardInput
        {
            Key = criterion.Id.Value,
            Label = criterion.Name,
            Kind = CardInputKind.Text,
            Instead = words.EvidenceInstead(criterion.Name),
        }),
    ];

    /// <summary>The first criterion that can be asked for, or null.</summary>
    public static EvidenceCriterion? FirstQuestion(IReadOnlyList<EntryCriterion> unmet) => unmet.OfType<EvidenceCriterion>().FirstOrDefault();
}
