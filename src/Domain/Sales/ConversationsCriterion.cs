namespace SalesBot.Domain.Sales;

/// <summary>The deal has had at least so many real conversations with the customer.</summary>
public sealed record ConversationsCriterion(CriterionId Id, string Name, int AtLeast) : EntryCriterion(Id, Name)
{
    /// <inheritdoc />
    public override bool IsMet(Deal deal, int conversations) => conversations >= AtLeast;
}
