namespace SalesBot.Domain.Sales;

/// <summary>Somebody has said what is known about it: a budget range, who decides, that a trial was granted.</summary>
/// <param name="Id">Which criterion.</param>
/// <param name="Name">The company's words for it.</param>
/// <param name="Question">What the bot asks where it is missing.</param>
public sealed record EvidenceCriterion(CriterionId Id, string Name, string Question) : EntryCriterion(Id, Name)
{
    /// <inheritdoc />
    public override bool IsMet(Deal deal, int conversations) => deal.Evidence.ContainsKey(Id.Value);
}
