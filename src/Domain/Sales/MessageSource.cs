namespace SalesBot.Domain.Sales;

/// <summary>Through which message of which platform something was said.</summary>
/// <param name="Platform">The platform's name, such as <c>WeCom</c>.</param>
/// <param name="MessageId">The platform's own id of the message.</param>
public readonly record struct MessageSource(string Platform, string MessageId);
