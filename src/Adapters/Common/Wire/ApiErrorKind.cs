namespace SalesBot.Adapters.Common.Wire;

/// <summary>What an error code asks for.</summary>
public enum ApiErrorKind
{
    /// <summary>Nobody here knows it: it will not go away by itself.</summary>
    Unknown,

    /// <summary>The access token is not taken any more: a new one, and once more.</summary>
    Token,

    /// <summary>The platform is busy: later.</summary>
    Busy,

    /// <summary>A limit was reached: nothing more of this kind until its window ends.</summary>
    Quota,

    /// <summary>The person is not to be reached through the app.</summary>
    Recipient,

    /// <summary>The group is not to be reached.</summary>
    Group,

    /// <summary>What was sent is malformed: a fault of this service.</summary>
    Content,

    /// <summary>The file has expired.</summary>
    Media,

    /// <summary>Something is set up wrongly: an operator has to act.</summary>
    Configuration,

    /// <summary>What may be used once was used, or has expired: another way.</summary>
    Spent,

    /// <summary>There is no such thing.</summary>
    NotFound,
}
