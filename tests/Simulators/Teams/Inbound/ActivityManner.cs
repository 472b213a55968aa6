using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace SalesBot.Simulators.Teams;

/// <summary>How an activity is written, where it is not as usual.</summary>
public sealed record ActivityManner
{
    /// <summary>How the bot is mentioned, in chats and channels.</summary>
    public MentionForm Mention { get; init; } = MentionForm.Before;

    /// <summary>Others who are mentioned behind the text, by object ids.</summary>
    public ImmutableArray<string> MentionsPeople { get; init; } = [];

    /// <summary>The sender has no name.</summary>
    public bool OmitsName { get; init; }

    /// <summary>The sender has no object id.</summary>
    public bool OmitsObjectId { get; init; }

    /// <summary>There is no locale, and nothing about the client.</summary>
    public bool OmitsLocale { get; init; }

    /// <summary>There are fields and entities of which nobody has heard.</summary>
    public bool AddsUnknownFields { get; init; }

    /// <summary>Changes anything, last of all.</summary>
    public Action<JsonObject>? Changes { get; init; }
}
