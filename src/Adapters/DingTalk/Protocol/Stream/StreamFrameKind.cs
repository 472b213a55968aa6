namespace SalesBot.Adapters.DingTalk.Protocol.Stream;

/// <summary>What a frame of the stream is.</summary>
internal enum StreamFrameKind
{
    /// <summary>Of a kind that is not known here.</summary>
    Unknown,

    /// <summary>About the connection itself.</summary>
    System,

    /// <summary>Somebody said something or pressed a card.</summary>
    Callback,

    /// <summary>Something happened in the organisation.</summary>
    Event,
}
