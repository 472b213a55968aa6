namespace SalesBot.Domain.Sales;

/// <summary>Something that must be so before a deal truly is in a stage.</summary>
/// <param name="Id">Which criterion; unique in the pipeline.</param>
/// <param name="Name">The company's words for it, such as <c>预算范围</c>.</param>
public abstract record EntryCriterion(CriterionId Id, string Name)
{
    /// <summary>Whether the deal meets it.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="conversations">How many real conversations the deal has had (<see cref="Activity.IsConversation"/>).</param>
    public abstract bool IsMet(Deal deal, int conversations);
}
