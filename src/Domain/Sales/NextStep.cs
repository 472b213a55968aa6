namespace SalesBot.Domain.Sales;

/// <summary>What the owner of a deal does next, and on which day where it is known.</summary>
public sealed record NextStep(string What, DateOnly? On = null);
