namespace SalesBot.Adapters.WeCom.Mapping.Sending;

/// <summary>What somebody did over the long connection; each kind is answered by a frame of its own.</summary>
internal enum LongConnectionRequestKind
{
    /// <summary>Said something.</summary>
    Message,

    /// <summary>Opened the chat.</summary>
    Entered,

    /// <summary>Pressed a card.</summary>
    Pressed,
}
