namespace SalesBot.Domain.Sales;

/// <summary>A deal with the stages that it went through.</summary>
/// <param name="Deal">The deal as it is now.</param>
/// <param name="History">Its stays, the earliest first.</param>
public sealed record DealCourse(Deal Deal, StageHistory History);
