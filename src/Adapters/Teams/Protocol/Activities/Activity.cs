using System.Collections.Immutable;
using System.Text.Json;

namespace SalesBot.Adapters.Teams.Protocol.Activities;

/// <summary>What Teams sends: a message, an event, something to be answered at once. Ids are opaque.</summary>
internal sealed record Activity
{
    /// <summary>What it is (<see cref="ActivityTypes"/>).</summary>
    public required string Type { get; init; }

    /// <summary>Its id, unique in its conversation only; may be empty.</summary>
    public string Id { get; init; } = "";

    /// <summary>When it happened; null where it does not say.</summary>
    public DateTimeOffset? Timestamp { get; init; }

    /// <summary>The channel, without what is below it.</summary>
    public string Channel { get; init; } = "";

    /// <summary>Where it is answered.</summary>
    public string ServiceUrl { get; init; } = "";

    /// <summary>Who.</summary>
    public required ChannelAccount From { get; init; }

    /// <summary>The bot.</summary>
    public required ChannelAccount Recipient { get; init; }

    /// <summary>Where.</summary>
    public required ConversationAccount Conversation { get; init; }

    /// <summary>Of a press: the message that holds the card; may be empty.</summary>
    public string ReplyToId { get; init; } = "";

    /// <summary>The language of the person's client; may be empty.</summary>
    public string Locale { get; init; } = "";

    /// <summary>What was written, with tags where somebody is mentioned.</summary>
    public string Text { get; init; } = "";

    /// <summary>Of something that is answered at once: what.</summary>
    public string Name { get; init; } = "";

    /// <summary>Of an installation: what became of it.</summary>
    public string Action { get; init; } = "";

    /// <summary>What was pressed or asked; undefined where nothing was.</summary>
    public JsonElement Value { get; init; }

    /// <summary>Who is mentioned, in the order of the text.</summary>
    public ImmutableArray<Mention> Mentions { get; init; } = [];

    /// <summary>What hangs on it.</summary>
    public ImmutableArray<ActivityAttachment> Attachments { get; init; } = [];

    /// <summary>Who came.</summary>
    public ImmutableArray<ChannelAccount> MembersAdded { get; init; } = [];

    /// <summary>Who left.</summary>
    public ImmutableArray<ChannelAccount> MembersRemoved { get; init; } = [];

    /// <summary>What Teams adds of its own.</summary>
    public ChannelData ChannelData { get; init; } = new("", "");

    /// <summary>Whether the bot is called by name. The text says nothing of it: anybody can type a name.</summary>
    public bool IsForTheBot => Mentions.Any(mention => mention.Id == Recipient.Id);

    /// <summary>Ids only: whoever prints an activity must not print what somebody wrote.</summary>
    public override string ToString() => $"{Type} {Id}";
}
