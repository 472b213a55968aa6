namespace SalesBot.Adapters.Contracts.Chat;

/// <summary>Something that was sent with a message and is still with the platform.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Reference">How the platform's adapter gets it: an id or address that only the adapter reads. It may hold a secret and is not shown.</param>
/// <param name="Name">The file's name, where the platform tells it.</param>
public sealed record ChatAttachment(ChatAttachmentKind Kind, string Reference, string? Name = null);
