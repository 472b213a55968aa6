using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>What became of the files that were sent with a message.</summary>
/// <param name="Kept">Those whose bytes are kept, in the order in which they were sent.</param>
/// <param name="Gone">What those were that the platform does not give.</param>
internal sealed record ReceivedFiles(ImmutableArray<ActivityAttachment> Kept, ImmutableArray<ChatAttachmentKind> Gone)
{
    /// <summary>Nothing was sent.</summary>
    public static ReceivedFiles None { get; } = new([], []);

    /// <summary>What those say that are tables, each with its SHA-256.</summary>
    public ImmutableArray<(string Sha256, string Text)> Tables { get; init; } = [];

    /// <summary>Whether nothing was sent.</summary>
    public bool IsEmpty => Kept.Length + Gone.Length == 0;
}
