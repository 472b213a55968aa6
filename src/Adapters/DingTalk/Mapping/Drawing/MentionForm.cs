namespace SalesBot.Adapters.DingTalk.Mapping.Drawing;

/// <summary>How a message calls people by name.</summary>
internal enum MentionForm
{
    /// <summary>Not at all: it is for one person, or the call itself says whom.</summary>
    None,

    /// <summary>By their ids, which the client shows as names and tells them of, where the request lists them too.</summary>
    Id,

    /// <summary>By their names, which people read and nobody is told of.</summary>
    Name,
}
