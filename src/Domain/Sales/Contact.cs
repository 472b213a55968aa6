namespace SalesBot.Domain.Sales;

/// <summary>A person at a customer.</summary>
/// <param name="Name">The name, as people say it.</param>
/// <param name="Title">The job title, where known.</param>
/// <param name="Birthday">The birthday, where known.</param>
public sealed record Contact(string Name, string? Title = null, Birthday? Birthday = null);
