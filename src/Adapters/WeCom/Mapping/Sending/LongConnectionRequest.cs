using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.WeCom.Mapping.Drawing;

namespace SalesBot.Adapters.WeCom.Mapping.Sending;

/// <summary>A callback of the long connection that can be answered under its request id.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal sealed class LongConnectionRequest(string messageId, string requestId, ChatAddress chat, LongConnectionRequestKind kind, DateTimeOffset at)
{
    private readonly Lock gate = new();
    private readonly string workingStream = TaskId.Of(messageId);
    private DateTimeOffset? workingSince;
    private string? streamOwner;
    private bool isAnswered;

    /// <summary>WeCom's id of the message.</summary>
    public string MessageId => messageId;

    /// <summary>The frame's request id.</summary>
    public string RequestId => requestId;

    /// <summary>The chat that sees the answer.</summary>
    public ChatAddress Chat => chat;

    /// <summary>What happened.</summary>
    public LongConnectionRequestKind Kind => kind;

    /// <summary>When it came.</summary>
    public DateTimeOffset At => at;

    /// <summary>When it was shown that it is being worked on; null where it was not.</summary>
    public DateTimeOffset? WorkingSince
    {
        get
        {
            lock (gate)
            {
                return workingSince;
            }
        }
    }

    /// <summary>The stream that shows that it is being worked on; null where there is an answer already.</summary>
    public string? OpenStream(DateTimeOffset now)
    {
        lock (gate)
        {
            if (isAnswered)
            {
                return null;
            }

            workingSince = now;
            return workingStream;
        }
    }

    /// <summary>It is being answered: the open stream, if the message with this key is the first to answer; null where it takes a stream of its own.</summary>
    public string? TakeStream(string messageKey)
    {
        lock (gate)
        {
            isAnswered = true;
            streamOwner ??= messageKey;
            return workingSince is not null && streamOwner == messageKey ? workingStream : null;
        }
    }
}
