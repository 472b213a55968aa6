namespace SalesBot.Domain.Sales;

/// <summary>What is known of a deal's pauses besides the one that it is in.</summary>
/// <param name="Made">How many it has had.</param>
/// <param name="Asked">The one that waits for a manager's consent.</param>
public readonly record struct PauseBook(int Made, PauseRequest? Asked = null);
