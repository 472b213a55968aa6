using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Bot.Texts;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>A message of somebody who is known, with what is needed to answer it.</summary>
internal sealed record Turn
{
    /// <summary>What was written or pressed.</summary>
    public required ChatMessage Message { get; init; }

    /// <summary>Who wrote or pressed it.</summary>
    public required Member Speaker { get; init; }

    /// <summary>Everybody and where they stand.</summary>
    public required OrganisationChart Chart { get; init; }

    /// <summary>For whom a group chat stands; null in a direct chat, and in a group that is bound to nothing.</summary>
    public Scope? Scope { get; init; }

    /// <summary>Whether people from outside the company were seen in the group chat.</summary>
    public bool HasOutsiders { get; init; }

    /// <summary>The id of whatever this turn changes.</summary>
    public required ChangeSetId ChangeSet { get; init; }

    /// <summary>What became of the files that were sent with it.</summary>
    public ReceivedFiles Files { get; init; } = ReceivedFiles.None;

    /// <summary>The language in which to answer.</summary>
    public required Language Language { get; init; }
}
