using System.Text.Json.Serialization;

namespace SalesBot.Adapters.Teams.Protocol.Cards;

/// <summary>How far apart two elements are.</summary>
internal enum CardSpacing
{
    /// <summary>As the client likes.</summary>
    Default,

    /// <summary>They touch.</summary>
    None,

    /// <summary>Less than usual.</summary>
    Small,

    /// <summary>A little more than usual.</summary>
    Medium,

    /// <summary>More than usual.</summary>
    Large,
}

/// <summary>How big a text is.</summary>
internal enum CardTextSize
{
    /// <summary>As usual.</summary>
    Default,

    /// <summary>Smaller.</summary>
    Small,

    /// <summary>A little bigger.</summary>
    Medium,

    /// <summary>Bigger.</summary>
    Large,
}

/// <summary>How bold a text is.</summary>
internal enum CardTextWeight
{
    /// <summary>As usual.</summary>
    Default,

    /// <summary>Bold.</summary>
    Bolder,
}

/// <summary>What a colour says. What it is, the client's light or dark theme decides.</summary>
internal enum CardTextColor
{
    /// <summary>Nothing.</summary>
    Default,

    /// <summary>Look here.</summary>
    Accent,

    /// <summary>Good.</summary>
    Good,

    /// <summary>Take care.</summary>
    Warning,

    /// <summary>Bad.</summary>
    Attention,
}

/// <summary>The ground that things stand on.</summary>
internal enum CardGround
{
    /// <summary>None of its own.</summary>
    [JsonStringEnumMemberName("default")]
    Default,

    /// <summary>Apart from the rest.</summary>
    [JsonStringEnumMemberName("emphasis")]
    Emphasis,

    /// <summary>Look here.</summary>
    [JsonStringEnumMemberName("accent")]
    Accent,

    /// <summary>Good.</summary>
    [JsonStringEnumMemberName("good")]
    Good,

    /// <summary>Take care.</summary>
    [JsonStringEnumMemberName("warning")]
    Warning,

    /// <summary>Bad.</summary>
    [JsonStringEnumMemberName("attention")]
    Attention,
}

/// <summary>Where in a column something stands.</summary>
internal enum CardAlignment
{
    /// <summary>Where reading begins.</summary>
    Left,

    /// <summary>Where reading ends.</summary>
    Right,
}

/// <summary>Where in a column things stand, from top to bottom.</summary>
internal enum CardVerticalAlignment
{
    /// <summary>At the top.</summary>
    Top,

    /// <summary>In the middle.</summary>
    Center,
}

/// <summary>How a button stands out.</summary>
internal enum CardActionLook
{
    /// <summary>As one of several.</summary>
    [JsonStringEnumMemberName("default")]
    Default,

    /// <summary>As what most people want.</summary>
    [JsonStringEnumMemberName("positive")]
    Positive,

    /// <summary>As one that takes something away.</summary>
    [JsonStringEnumMemberName("destructive")]
    Destructive,
}
